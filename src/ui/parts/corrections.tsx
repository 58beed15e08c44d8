// A person's corrections of one report.

import { useState } from "preact/hooks"
import { longestNote, longestOutlet } from "../../kit/limits.ts"
import type { Amendment, NewAmendment, ReportView } from "../../serve/shapes.js"
import { tell } from "../api.ts"
import { ReportOptions, useReports } from "./report-options.tsx"

/** What a person may say of a report. Each correction is kept beside the pile and shown as theirs. */
export function Corrections({ data }: { readonly data: ReportView }) {
  const { card } = data
  const [problem, setProblem] = useState<string | null>(null)
  const [note, setNote] = useState("")
  const others = useReports()?.filter(other => other.id !== card.id) ?? []
  const path = `/api/reports/${encodeURIComponent(card.id)}/amendment`
  const run = async (deed: Promise<unknown>) => {
    try {
      await deed
      setProblem(null)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  const put = (amendment: NewAmendment) => run(tell("PUT", path, amendment))
  const submit = (change: "date" | "outlet") => (event: SubmitEvent) => {
    event.preventDefault()
    const value = String(new FormData(event.currentTarget as HTMLFormElement).get("value") ?? "")
    if (value) void put({ change, value, note })
  }
  const choice = (label: string, none: string | null, choose: (id: string) => NewAmendment) => (
    <label>
      {label}
      <select value="" onChange={event => event.currentTarget.value && put(choose(event.currentTarget.value))}>
        <option value="">choose</option>
        {none && <option value="none">{none}</option>}
        <ReportOptions reports={others} />
      </select>
    </label>
  )
  return (
    <details class="corrections" open={data.amendments.length > 0}>
      <summary>Correct this report</summary>
      {data.amendments.length > 0 && (
        <ul class="plain">
          {data.amendments.map(one => (
            <li key={one.change}>
              <span class="judged">{amendmentText(one)}</span>{" "}
              <button
                type="button"
                class="plain-button"
                onClick={() =>
                  run(tell("DELETE", `/api/reports/${encodeURIComponent(one.report.id)}/amendment/${one.change}`))
                }
              >
                Take back
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        Note
        <input value={note} maxLength={longestNote} onInput={event => setNote(event.currentTarget.value)} />
      </label>
      <form onSubmit={submit("outlet")}>
        <label>
          Outlet
          <input name="value" defaultValue={card.outlet ?? ""} maxLength={longestOutlet} />
        </label>
        <button type="submit">Set</button>
      </form>
      <form onSubmit={submit("date")}>
        <label>
          Date
          <input
            name="value"
            placeholder="2031-06-04"
            defaultValue={card.published?.value ?? ""}
            pattern="\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+\-]\d{2}:\d{2})?)?)?)?"
          />
        </label>
        <button type="submit">Set</button>
      </form>
      {choice("Comes from", "no report here", id => ({
        change: "exemplar",
        exemplar: id === "none" ? null : id,
        note,
      }))}
      {choice("Is another printing of", null, into => ({ change: "merge", into, note }))}
      <button type="button" class="plain-button" onClick={() => put({ change: "exclude", note })}>
        Exclude this report
      </button>
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      <p class="quiet">The pile is traced again. Corrections are kept beside it and shown as a reader’s.</p>
    </details>
  )
}

function amendmentText(one: Amendment): string {
  const note = one.note ? ` (${one.note})` : ""
  switch (one.change) {
    case "exclude":
      return `excluded${note}`
    case "merge":
      return `merged with ${one.into.title ?? one.into.place}${note}`
    case "exemplar":
      return `comes from ${one.exemplar ? (one.exemplar.title ?? one.exemplar.place) : "no report here"}${note}`
    default:
      return `${one.change}: ${one.value}${note}`
  }
}
