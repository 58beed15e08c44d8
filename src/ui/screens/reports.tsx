// The reports of the pile: a list to look through, narrow and sort; at its foot those that people set aside, and what could
// not be read.

import { plural } from "../../kit/plural.ts"
import type { AsideCard, FacetOption, Page, PileView, ReportCard, ReportFacets } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { type Pages, useAnswer, usePages } from "../api.ts"
import { useStory } from "../story.ts"
import { Aside } from "../parts/aside.tsx"
import { DateText, ReportName, Waiting } from "../parts/marks.tsx"
import { Virtual } from "../parts/virtual.tsx"

/** What the list can be narrowed by. */
const filters = ["q", "outlet", "origin", "copies", "problems", "short"] as const
const sorts = [
  ["", "letter"],
  ["date", "date"],
  ["outlet", "outlet"],
  ["longest", "length"],
  ["copies", "copies"],
] as const

/** The screen. */
export function ReportsScreen() {
  const { query } = useAddress()
  const story = useStory()
  const wanted = { ...Object.fromEntries(filters.map(name => [name, query.get(name)])), story }
  const pages = usePages<ReportCard>(href("/api/reports", { limit: "100", ...wanted, sort: query.get("sort") }))
  const facets = useAnswer<ReportFacets>(href("/api/report-facets", wanted)).data
  return (
    <div class="reports">
      <header class="head">
        <h1>Reports</h1>
        <Narrow query={query} facets={facets} total={pages.total} />
      </header>
      {pages.data ? <List pages={pages} /> : <Waiting error={pages.error} />}
      <SetAside />
      <Problems />
    </div>
  )
}

function List({ pages }: { readonly pages: Pages<ReportCard> }) {
  if (pages.data?.length === 0) return <p class="quiet">No report answers to this.</p>
  return <Virtual pages={pages} label="Reports" look="report-list" keyOf={keyOf} row={row} usual={68} />
}

const keyOf = ({ id }: ReportCard) => id

const row = (report: ReportCard) => (
  <>
    <span class="siglum">{report.siglum}</span>
    <div>
      <a href={`/reports/${report.id}`}>{report.heading}</a>
      <p class="quiet">
        <b>
          <ReportName report={report} />
        </b>{" "}
        · <DateText date={report.published} /> · {plural(report.words, "word")}
        {report.takes.length > 0 ? ` · ${report.takes.join("; ")}` : report.origin ? ` · ${report.origin}` : ""}
        {report.copies > 0 && ` · ${plural(report.copies, "report takes", "reports take")} from it`}
        {report.page !== "article" && ` · ${report.page}`}
        {report.problems > 0 && ` · ${plural(report.problems, "problem")}`}
        {report.amended && " · corrected by a reader"}
      </p>
    </div>
  </>
)

interface NarrowProps {
  readonly query: URLSearchParams
  readonly facets: ReportFacets | null
  readonly total: number
}

function Narrow({ query, facets, total }: NarrowProps) {
  const set = (name: string) => (event: { readonly currentTarget: HTMLInputElement | HTMLSelectElement }) =>
    go(withQuery({ [name]: event.currentTarget.value }), "replace")
  const choice = (name: string, any: string, options: readonly FacetOption[]) => (
    <select aria-label={any} value={query.get(name) ?? ""} onChange={set(name)}>
      <option value="">{any}</option>
      {options.map(({ value, label, count }) => (
        <option key={value} value={value}>
          {label} ({count.toLocaleString("en-GB")})
        </option>
      ))}
    </select>
  )
  const only = (name: string, label: string, count: number) =>
    count > 0 || query.get(name) ? (
      <button
        type="button"
        class="chip"
        aria-pressed={query.get(name) === "yes"}
        onClick={() => go(withQuery({ [name]: query.get(name) ? null : "yes" }), "replace")}
      >
        {label} <b>{count.toLocaleString("en-GB")}</b>
      </button>
    ) : null
  return (
    <search>
      <form class="narrow-reports" onSubmit={event => event.preventDefault()}>
        <input
          type="search"
          aria-label="Look for"
          value={query.get("q") ?? ""}
          placeholder="title, outlet, file"
          onInput={set("q")}
        />
        {facets && (
          <>
            {choice("outlet", "all outlets", facets.outlets)}
            {choice("origin", "origins and copies", facets.origins)}
            {only("copies", "taken up by others", facets.copies)}
            {only("problems", "with problems", facets.problems)}
            {only("short", "too short to trace", facets.short)}
          </>
        )}
        <label>
          Sort by
          <select value={query.get("sort") ?? ""} onChange={set("sort")}>
            {sorts.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span class="quiet" role="status">
          {plural(total, "report")}
        </span>
        {filters.some(name => query.get(name)) && (
          <a href={withQuery(Object.fromEntries(filters.map(name => [name, null])))}>clear</a>
        )}
      </form>
    </search>
  )
}

/** Reports that people excluded or merged: out of the trace, greyed in the list, and to be taken back. */
function SetAside() {
  const aside = useAnswer<Page<AsideCard>>("/api/aside?limit=500").data?.items ?? []
  if (aside.length === 0) return null
  return (
    <section class="set-aside">
      <h2>Set aside by you</h2>
      <ul>
        {aside.map(one => (
          <li key={one.id + one.change}>
            <a href={`/reports/${one.id}`}>{one.heading}</a> <Aside card={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Problems() {
  const problems = useAnswer<PileView>("/api/pile").data?.problems ?? []
  if (problems.length === 0) return null
  return (
    <section id="problems">
      <h2>
        {plural(problems.length, "problem")} <span class="quiet">with what was given</span>
      </h2>
      <ul class="problems">
        {problems.map((problem, i) => (
          <li key={i}>
            <code>{problem.path.replace(/^.*[\\/](?=.)/, "")}</code> {problem.what}{" "}
            {problem.leftOut && <b>Left out.</b>}
          </li>
        ))}
      </ul>
    </section>
  )
}
