// One report: the text that was kept, with its date and what that rests on, what was stripped, and a person's
// corrections.

import { useEffect, useRef } from "preact/hooks"
import { plural } from "../../kit/plural.ts"
import type { ReportAside, ReportView } from "../../serve/shapes.js"
import { href, useAddress } from "../address.ts"
import { useAnswer } from "../api.ts"
import { inlined } from "../place.ts"
import type { TermName } from "../../model/catalogue.ts"
import { Aside } from "../parts/aside.tsx"
import { Corrections } from "../parts/corrections.tsx"
import { DateText, ReportName, Waiting } from "../parts/marks.tsx"
import { Term } from "../parts/term.tsx"

/** The screen. */
export function ReportScreen({ id }: { readonly id: string }) {
  const { data, error } = useAnswer<ReportView | ReportAside>(`/api/reports/${encodeURIComponent(id)}`)
  if (!data) return <Waiting error={error} />
  if ("aside" in data) return <SetAside aside={data.aside} />
  return <One data={data} />
}

/** One that was set aside is there, greyed, with the way back. */
function SetAside({ aside }: { readonly aside: ReportAside["aside"] }) {
  return (
    <article class="report is-aside">
      <header class="head">
        <p class="quiet">
          <a href="/reports">Reports</a>
        </p>
        <h1 class="serif">{aside.heading}</h1>
      </header>
      <p>
        <Aside card={aside} />
      </p>
      {!aside.returning && (
        <p class="quiet">It is out of the trace: nothing is counted of it, and nothing is traced to it.</p>
      )}
      {aside.into && (
        <p>
          <a href={`/reports/${aside.into}`}>The page that it is counted with</a>
        </p>
      )}
    </article>
  )
}

function One({ data }: { readonly data: ReportView }) {
  const { card, report } = data
  const [first] = report.blocks
  // Where the page prints its headline, that is the heading one sees.
  const printed = first?.kind === "headline" && report.text.slice(first.start, first.end).trim() === card.heading
  return (
    <article class="report">
      <header class="head">
        <p class="quiet">
          <a href="/reports">Reports</a> · <span class="siglum">{card.siglum}</span> <ReportName report={card} told />
          {card.origin && (
            <>
              {" · "}
              {card.origin === "origin" ? <Term name="origin" /> : card.origin}
            </>
          )}
        </p>
        <h1 class={printed ? "sr" : "serif"}>{card.heading}</h1>
      </header>
      <div class="report-grid">
        <KeptText data={data} />
        <aside>
          <dl class="facts">
            <Fact name="Outlet" term="outlet">
              {card.outlet ?? <i>outlet not named</i>}
              {report.outletBasis && " "}
              {report.outletBasis && <span class="quiet">from {report.outletBasis}</span>}
            </Fact>
            {report.owner && <Fact name="Owner">{report.owner}</Fact>}
            <Fact name="Newsroom" term="newsroom">
              {card.newsroom ?? <i>not named</i>}
            </Fact>
            {card.byline && <Fact name="Byline">{card.byline}</Fact>}
            <Fact name="Published">
              <DateText date={card.published} />
              {card.published && " "}
              {card.published && <span class="quiet">from {card.published.basis}</span>}
            </Fact>
            {data.updated && (
              <Fact name="Updated">
                <DateText date={data.updated} /> <span class="quiet">from {data.updated.basis}</span>
              </Fact>
            )}
            {/* An address is shown as text: a page may give any, and a link would send the reader out. */}
            {card.address && <Fact name="Address">{card.address}</Fact>}
            <Fact name="File">{card.file}</Fact>
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
          {data.corrections.length > 0 && (
            <section>
              <h2>Corrected by outlets</h2>
              <ul class="plain">
                {data.corrections.map(one => (
                  <li key={one.id}>
                    {one.text} <a href={href(`/reports/${one.report}`, { at: String(one.start) })}>the note</a>
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
              <summary>{plural(report.furniture.length, "stretch", "stretches")} left out of the text</summary>
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

interface FactProps {
  readonly name: string
  readonly term?: TermName
  readonly children: preact.ComponentChildren
}

function Fact({ name, term, children }: FactProps) {
  return (
    <div>
      <dt>{term ? <Term name={term}>{name}</Term> : name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The text, block by block, sentence by sentence; the sentence that the address names is marked. */
function KeptText({ data }: { readonly data: ReportView }) {
  const { query } = useAddress()
  const at = query.get("at") === null ? -1 : Number(query.get("at"))
  const target = useRef<HTMLAnchorElement>(null)
  const { text, blocks, intrusions, masked } = data.report
  useEffect(() => target.current?.scrollIntoView({ block: "center" }), [at, data])
  return (
    <div class="kept">
      {inlined && data.sentences.length > 0 && <p class="quiet">What this file shows of the page.</p>}
      {blocks.map((block, b) => {
        const intruding = intrusions.some(([start, end]) => block.start < end && start < block.end)
        const mask = masked.find(({ start, end }) => block.start < end && start < block.end)
        if (mask) {
          return (
            <p key={b} class={`block ${block.kind} masked`}>
              {text.slice(block.start, block.end)}
              <span class="quiet"> — {mask.why}; left out of account</span>
            </p>
          )
        }
        const inside = data.sentences.filter(({ start, end }) => start >= block.start && end <= block.end)
        // Of a file that holds short extracts: what nothing shows is not in it.
        if (inside.length === 0 && inlined) return null
        return (
          <p key={b} class={`block ${block.kind}${intruding ? " intruding" : ""}`}>
            {inside.map(({ start, end, index }) => {
              const pointed = at >= start && at < end
              return (
                <span key={index}>
                  <a
                    class={pointed ? "kept-sentence pointed" : "kept-sentence"}
                    ref={pointed ? target : null}
                    data-text
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
