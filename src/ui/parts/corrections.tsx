// A person's corrections of one report: several fields, set in one go, each with a note beside what it applies to.

import { useState } from "preact/hooks"
import { longestNote, longestOutlet } from "../../kit/limits.ts"
import { plural } from "../../kit/plural.ts"
import type { Amendment, NewAmendment, NewAmendments, ReportView } from "../../serve/shapes.js"
import { tell } from "../api.ts"
import { toast, trouble } from "../toast.ts"
import { takeBack } from "./aside.tsx"
import { ReportOptions, useReports } from "./report-options.tsx"

/** What a person may say of a report. Each correction is kept beside the pile and shown as theirs. */
export function Corrections({ data }: { readonly data: ReportView }) {
  const { card, amendments } = data
  return (
    <details class="corrections" open={amendments.length > 0}>
      <summary>Correct this report</summary>
      {amendments.length > 0 && (
        <ul class="plain">
          {amendments.map(one => (
            <li key={one.change}>
              <span class="judged">{amendmentText(one)}</span>{" "}
              <button type="button" class="plain-button" onClick={() => back(one)}>
                Take back
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* Made anew when another correction stands, so that its fields show what is. */}
      <Fields key={amendments.map(({ at }) => at).join()} data={data} />
      <ExcludeOne id={card.id} />
      <p class="quiet">
        The pile is traced again, once for all that is set together. Corrections are kept beside it and shown as a
        reader’s.
      </p>
    </details>
  )
}

function back(one: Amendment) {
  const undone = () => toast("Taken back; the pile is being traced again.", () => restore(one.report.id, [one], []))
  takeBack(one.report.id, one.change).then(undone, trouble)
}

/** Put back what stood before: corrections as they were, and none where there was none. */
function restore(report: string, before: readonly Amendment[], set: readonly Amendment["change"][]): Promise<unknown> {
  const fresh = set.filter(change => !before.some(one => one.change === change))
  const all: NewAmendments = [
    ...before.map(one => ({ report, put: asNew(one) })),
    ...fresh.map(change => ({ report, back: change })),
  ]
  return tell("PUT", "/api/amendments", all)
}

function asNew(one: Amendment): NewAmendment {
  const { note } = one
  if (one.change === "exclude") return { change: "exclude", note }
  if (one.change === "merge") return { change: "merge", into: one.into.id, note }
  if (one.change === "exemplar") return { change: "exemplar", exemplar: one.exemplar?.id ?? null, note }
  return { change: one.change, value: one.value, note }
}

function Fields({ data: { card, amendments } }: { readonly data: ReportView }) {
  const [problem, setProblem] = useState<string | null>(null)
  const others = useReports()?.filter(other => other.id !== card.id) ?? []
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const wanted = wantedIn(new FormData(event.currentTarget as HTMLFormElement), card)
    if (wanted.length === 0) return setProblem("Nothing was changed: fill in a field first.")
    const before = amendments.filter(one => wanted.some(({ change }) => change === one.change))
    try {
      await tell(
        "PUT",
        "/api/amendments",
        wanted.map(put => ({ report: card.id, put })),
      )
      setProblem(null)
      const changes = wanted.map(({ change }) => change)
      toast(`${plural(wanted.length, "correction")} set; the pile is being traced again.`, () =>
        restore(card.id, before, changes),
      )
    } catch (error) {
      setProblem((error as Error).message.replace(/^[\d.]*put\.value: /, ""))
    }
  }
  const note = (of: string) => (
    <input
      name={`${of}-note`}
      class="beside"
      aria-label={`Note on the ${of}`}
      placeholder="note"
      maxLength={longestNote}
    />
  )
  return (
    <form onSubmit={submit}>
      <label>
        Outlet
        <input name="outlet" defaultValue={card.outlet ?? ""} maxLength={longestOutlet} />
      </label>
      {note("outlet")}
      <label>
        Date
        <input
          name="date"
          placeholder="16 March 2021"
          defaultValue={card.published?.text ?? ""}
          aria-invalid={problem?.includes("16 March") === true}
        />
      </label>
      {note("date")}
      <label>
        Taken from
        <select name="exemplar">
          <option value="">as it was found</option>
          <option value="none">no report here</option>
          <ReportOptions reports={others} />
        </select>
      </label>
      {note("exemplar")}
      <label>
        Same page as
        <select name="merge">
          <option value="">no other</option>
          <ReportOptions reports={others} />
        </select>
      </label>
      {note("merge")}
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      <button type="submit">Set</button>
    </form>
  )
}

/** What was filled in that is not so already. */
function wantedIn(form: FormData, card: ReportView["card"]): NewAmendment[] {
  const field = (name: string) => String(form.get(name) ?? "").trim()
  const note = (of: string) => field(`${of}-note`)
  const [outlet, date, exemplar, into] = [field("outlet"), field("date"), field("exemplar"), field("merge")]
  const wanted: NewAmendment[] = []
  if (outlet && outlet !== card.outlet) wanted.push({ change: "outlet", value: outlet, note: note("outlet") })
  if (date && date !== card.published?.text) wanted.push({ change: "date", value: date, note: note("date") })
  if (exemplar)
    wanted.push({ change: "exemplar", exemplar: exemplar === "none" ? null : exemplar, note: note("exemplar") })
  if (into) wanted.push({ change: "merge", into, note: note("merge") })
  return wanted
}

function ExcludeOne({ id }: { readonly id: string }) {
  const exclude = async (event: SubmitEvent) => {
    event.preventDefault()
    const note = String(new FormData(event.currentTarget as HTMLFormElement).get("note") ?? "")
    const path = `/api/reports/${encodeURIComponent(id)}/amendment`
    try {
      await tell("PUT", path, { change: "exclude", note })
      toast("Excluded; the pile is being traced again.", () => takeBack(id, "exclude"))
    } catch (error) {
      trouble(error)
    }
  }
  return (
    <form class="exclude" onSubmit={exclude}>
      <button type="submit">Exclude this report</button>
      <input name="note" class="beside" aria-label="Why it is excluded" placeholder="why" maxLength={longestNote} />
    </form>
  )
}

function amendmentText(one: Amendment): string {
  const note = one.note ? ` (${one.note})` : ""
  const name = ({ title, place }: { readonly title: string | null; readonly place: string }) =>
    title ?? place.replace(/^.*[\\/](?=.)/, "")
  switch (one.change) {
    case "exclude":
      return `excluded${note}`
    case "merge":
      return `counted as one page with ${name(one.into)}${note}`
    case "exemplar":
      return `taken from ${one.exemplar ? name(one.exemplar) : "no report here"}${note}`
    default:
      return `${one.change}: ${one.value}${note}`
  }
}
