// One report: the text that was kept, with its date and what that rests on, what was stripped, and a person's
// corrections.

import { useEffect, useRef, useState } from "preact/hooks"
import type { Amendment, NewAmendment, Page, ReportCard, ReportView } from "../../serve/shapes.js"
import { href, useAddress } from "../address.ts"
import { tell, useAnswer } from "../api.ts"
import { groupBy } from "../group.ts"
import { DateText, Waiting } from "../parts/marks.tsx"

/** The screen. */
export function ReportScreen({ id }: { readonly id: string }) {
  const { data, error } = useAnswer<ReportView>(`/api/reports/${encodeURIComponent(id)}`)
  if (!data) return <Waiting error={error} />
  const { card, report } = data
  return (
    <article class="report">
      <header class="head">
        <p class="quiet">
          <a href="/reports">Reports</a> · <span class="siglum">{card.siglum}</span> {card.origin && "origin"}
        </p>
        <h1 class="serif">{card.title ?? card.path}</h1>
      </header>
      <div class="report-grid">
        <KeptText data={data} />
        <aside>
          <dl class="facts">
            <Fact name="Outlet">{card.outlet ?? "not named"}</Fact>
            <Fact name="Newsroom">{card.newsroom ?? "not named"}</Fact>
            {card.byline && <Fact name="Byline">{card.byline}</Fact>}
            <Fact name="Published">
              <DateText date={card.published} />
              {card.published && <span class="quiet"> from {card.published.basis}</span>}
            </Fact>
            {data.updated && (
              <Fact name="Updated">
                <DateText date={data.updated} /> <span class="quiet">from {data.updated.basis}</span>
              </Fact>
            )}
            {/* An address is shown as text: a page may give any, and a link would send the reader out. */}
            {card.address && <Fact name="Address">{card.address}</Fact>}
            <Fact name="File">{card.path}</Fact>
            {report.credits.length > 0 && (
              <Fact name="Credits">{report.credits.map(credit => `${credit.agency} (${credit.kind})`).join(", ")}</Fact>
            )}
          </dl>
          {data.family.length > 0 && (
            <section>
              <h2>Family</h2>
              <ul class="plain">
                {data.family.map(one => (
                  <li key={one.id + one.exemplar}>
                    {one.exemplar ? card.siglum : ""} {one.text} <span class="quiet">{one.name}</span>{" "}
                    <a
                      href={href(
                        "/compare",
                        one.exemplar ? { exemplar: one.id, copy: card.id } : { exemplar: card.id, copy: one.id },
                      )}
                    >
                      compare
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {report.problems.length > 0 && (
            <section>
              <h2>Problems</h2>
              <ul class="plain">
                {report.problems.map((problem, i) => (
                  <li key={i}>{problem.what}</li>
                ))}
              </ul>
            </section>
          )}
          <Corrections data={data} />
          {report.furniture.length > 0 && (
            <details>
              <summary>Left out of the text: {report.furniture.length} stretches</summary>
              <ul class="furniture">
                {report.furniture.map((piece, i) => (
                  <li key={i}>
                    <b>{piece.why}</b> {piece.text.slice(0, 300)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </aside>
      </div>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The text, block by block, sentence by sentence; the sentence that the address names is marked. */
function KeptText({ data }: { readonly data: ReportView }) {
  const { query } = useAddress()
  const at = query.get("at") === null ? -1 : Number(query.get("at"))
  const target = useRef<HTMLAnchorElement>(null)
  const { text, blocks, intrusions } = data.report
  const sentences = groupBy(data.sentences, sentence => sentence.block)
  useEffect(() => target.current?.scrollIntoView({ block: "center" }), [at, data])
  return (
    <div class="kept">
      {blocks.map((block, b) => {
        const intruding = intrusions.some(([start, end]) => block.start < end && start < block.end)
        const inside = sentences.get(b) ?? []
        return (
          <p key={b} class={`block ${block.kind}${intruding ? " intruding" : ""}`}>
            {inside.map(({ start, end, index }) => {
              const pointed = at >= start && at < end
              return (
                <span key={index}>
                  <a
                    class={pointed ? "kept-sentence pointed" : "kept-sentence"}
                    ref={pointed ? target : null}
                    href={href("/readings", { report: data.card.id, at: String(start) })}
                    aria-current={pointed ? "true" : undefined}
                  >
                    {text.slice(start, end)}
                  </a>{" "}
                </span>
              )
            })}
            {intruding && <span class="quiet"> of another story, run into this one; kept out of the record</span>}
          </p>
        )
      })}
    </div>
  )
}

/** What a person may say of a report. Each correction is kept beside the pile and shown as theirs. */
function Corrections({ data }: { readonly data: ReportView }) {
  const { card } = data
  const [problem, setProblem] = useState<string | null>(null)
  const [note, setNote] = useState("")
  const others =
    useAnswer<Page<ReportCard>>("/api/reports?limit=500").data?.items.filter(other => other.id !== card.id) ?? []
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
        {others.map(other => (
          <option key={other.id} value={other.id}>
            {other.siglum} · {other.name} · {other.title ?? other.path}
          </option>
        ))}
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
        <input value={note} maxLength={2000} onInput={event => setNote(event.currentTarget.value)} />
      </label>
      <form onSubmit={submit("outlet")}>
        <label>
          Outlet
          <input name="value" defaultValue={card.outlet ?? ""} maxLength={200} />
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
            pattern="\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?"
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
