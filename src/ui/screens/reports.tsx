// The reports of the pile: a list to look through, what could not be read, and what people set aside.

import type { PileView, ReportCard, Review } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { tell, useAnswer, usePages } from "../api.ts"
import { DropZone } from "../parts/drop.tsx"
import { DateText, ReportName, Waiting } from "../parts/marks.tsx"
import { More } from "../parts/more.tsx"

/** The screen. */
export function ReportsScreen() {
  const { query } = useAddress()
  const { data, error, total, more } = usePages<ReportCard>(
    href("/api/reports", { limit: "100", q: query.get("q"), story: query.get("story") }),
  )
  const problems = useAnswer<PileView>("/api/pile").data?.problems ?? []
  return (
    <div class="reports">
      <header class="head">
        <h1>Reports</h1>
        <search>
          <form class="facets" onSubmit={event => event.preventDefault()}>
            <label>
              Look for
              <input
                type="search"
                value={query.get("q") ?? ""}
                placeholder="title, outlet, file"
                onInput={event => go(withQuery({ q: event.currentTarget.value }), "replace")}
              />
            </label>
            <span class="quiet" role="status">
              {total.toLocaleString("en-GB")} {total === 1 ? "report" : "reports"}
            </span>
            {query.get("story") && <a href="/reports">all stories</a>}
          </form>
        </search>
      </header>
      {data ? (
        <>
          <ul class="report-list">
            {data.map(report => (
              <li key={report.id}>
                <span class="siglum">{report.siglum}</span>
                <div>
                  <a href={`/reports/${report.id}`}>{report.title ?? report.path}</a>
                  <p class="quiet">
                    <ReportName report={report} /> · <DateText date={report.published} /> ·{" "}
                    {report.words.toLocaleString("en-GB")} words
                    {report.takes.length > 0
                      ? ` · ${report.takes.join("; ")}`
                      : report.origin
                        ? ` · ${report.origin}`
                        : ""}
                    {report.copies > 0 && ` · taken up by ${report.copies}`}
                    {report.page !== "article" && ` · ${report.page}`}
                    {report.problems > 0 && ` · ${report.problems} ${report.problems === 1 ? "problem" : "problems"}`}
                    {report.amended && " · corrected by a reader"}
                  </p>
                </div>
              </li>
            ))}
          </ul>
          <More more={more} />
        </>
      ) : (
        <Waiting error={error} />
      )}
      <SetAside />
      {problems.length > 0 && (
        <section id="problems">
          <h2>Problems</h2>
          <ul class="problems">
            {problems.map((problem, i) => (
              <li key={i}>
                <code>{problem.path}</code> {problem.what} {problem.leftOut && <b>Left out.</b>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <DropZone small />
    </div>
  )
}

/** Reports that people excluded or merged: they are out of the trace, and can be taken back. */
function SetAside() {
  const review = useAnswer<Review>("/api/review").data
  const aside = review?.amendments.filter(one => one.change === "exclude" || one.change === "merge") ?? []
  if (aside.length === 0) return null
  return (
    <section>
      <h2>Set aside by a reader</h2>
      <ul class="problems">
        {aside.map(one => (
          <li key={one.report.id + one.change}>
            {one.report.title ?? one.report.place}{" "}
            <span class="quiet">
              {one.change === "merge" ? `counted as one page with ${one.into.title ?? one.into.place}` : "excluded"}
              {one.note && `: ${one.note}`}
            </span>{" "}
            <button
              type="button"
              class="plain-button"
              onClick={() =>
                tell("DELETE", `/api/reports/${encodeURIComponent(one.report.id)}/amendment/${one.change}`)
              }
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
