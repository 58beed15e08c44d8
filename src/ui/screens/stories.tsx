// The stories of a pile as a table: narrowed, searched, sorted; each row an address of its own.

import { useRef } from "preact/hooks"
import type { ShownDate, StoriesPage, StoryFacets, StoryRow } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer, usePages } from "../api.ts"
import { Waiting } from "../parts/marks.tsx"
import { AlterationLine, StandingText } from "../parts/story.tsx"
import { Cell, useRowKeys, Virtual } from "../parts/virtual.tsx"

const asked = ["q", "outlet", "language", "date", "several", "grave", "disputed", "corrected", "sort"] as const

/** Orders that can be chosen, with what each is called. */
const sorts = [
  ["", "most pages"],
  ["grave", "gravest changes"],
  ["newest", "newest"],
  ["oldest", "oldest"],
  ["origins", "most origins"],
  ["title", "headline"],
] as const

const columns = [
  { name: "Story" },
  { name: "Pages and origins" },
  { name: "When" },
  { name: "Gravest change" },
] as const

/** The table, with what it can be narrowed by above it. */
export function StoriesTable({ from, to }: { readonly from: ShownDate | null; readonly to: ShownDate | null }) {
  const { query } = useAddress()
  const path = href("/api/stories", Object.fromEntries(asked.map(name => [name, query.get(name)])))
  const pages = usePages<StoryRow>(path)
  const first = useAnswer<StoriesPage>(path).data
  const table = useRef<HTMLElement>(null)
  useRowKeys(table, ".story-link")
  return (
    <section class="stories" ref={table} aria-label="Stories">
      {first?.facets && <Facets facets={first.facets} of={first.of} total={first.total} />}
      {pages.data ? (
        <>
          {from && to && pages.data.length > 0 && (
            <p class="quiet time-line" aria-hidden="true">
              <span>{from.text}</span>
              <span>{to.text}</span>
            </p>
          )}
          {pages.data.length > 0 ? (
            <Virtual
              pages={pages}
              label="Stories"
              look="stories-table"
              columns={columns}
              keyOf={keyOf}
              row={drawRow}
              usual={96}
            />
          ) : (
            <p class="quiet nothing">
              No story answers to this. <a href="/">All stories</a>
            </p>
          )}
        </>
      ) : (
        <Waiting error={pages.error} />
      )}
    </section>
  )
}

const keyOf = ({ id }: StoryRow) => id

function drawRow(story: StoryRow) {
  return (
    <>
      <Cell head look="story-cell">
        <a class="story-link" href={`/story/${story.id}`}>
          {story.title}
        </a>
        {story.lead && (
          <span class="story-lead">
            {story.lead.text} <span class="siglum">{story.lead.siglum}</span>
          </span>
        )}
        <StandingText story={story} />
      </Cell>
      <Cell look="bar-cell">
        <Bar story={story} />
      </Cell>
      <Cell look="span-cell">
        {story.span.text ? (
          <>
            <span>{story.span.text}</span>
            <span class="span-line" aria-hidden="true">
              <i
                style={{ left: `min(${story.span.from * 100}%, 100% - 5px)`, right: `${(1 - story.span.to) * 100}%` }}
              />
            </span>
          </>
        ) : (
          <span class="quiet">undated</span>
        )}
      </Cell>
      <Cell look="gravest-cell">
        {story.gravest ? <AlterationLine card={story.gravest} /> : <span class="quiet none">none found</span>}
        {story.counts.count > 1 && (
          <span class="quiet">
            {story.counts.count.toLocaleString("en-GB")} changes
            {story.counts.grave > 0 && `, ${story.counts.grave.toLocaleString("en-GB")} grave`}
          </span>
        )}
      </Cell>
    </>
  )
}

/** Longest bar, in pages: beyond, the numbers alone say how many. */
const longestBar = 40

/** Pages of which so many are origins: origins full, repeats hollow; the numbers stand beside it. */
function Bar({ story: { reports, origins } }: { readonly story: StoryRow }) {
  const shown = Math.min(reports, longestBar)
  const full = Math.min(
    shown,
    Math.max(origins > 0 ? 1 : 0, Math.round((Math.min(origins, reports) / reports) * shown)),
  )
  return (
    <>
      <span>
        {reports.toLocaleString("en-GB")} {reports === 1 ? "page" : "pages"} → {origins.toLocaleString("en-GB")}{" "}
        {origins === 1 ? "origin" : "origins"}
      </span>
      <span class="bar-line" aria-hidden="true" style={{ width: `${Math.max(4, shown * 4)}px` }}>
        <i style={{ width: `${(full / shown) * 100}%` }} />
      </span>
    </>
  )
}

/** What the stories can be narrowed by, each choice with how many it would leave. */
function Facets({ facets, of, total }: { readonly facets: StoryFacets; readonly of: number; readonly total: number }) {
  const { query } = useAddress()
  const set = (name: string) => (event: { readonly currentTarget: HTMLInputElement | HTMLSelectElement }) =>
    go(withQuery({ [name]: event.currentTarget.value }), "replace")
  const choice = (name: "outlet" | "language" | "date", label: string, options: StoryFacets["outlets"]) =>
    (options.length > 1 || query.get(name)) && (
      <label>
        {label}
        <select value={query.get(name) ?? ""} onChange={set(name)}>
          <option value="">any</option>
          {options.map(({ value, label, count }) => (
            <option key={value} value={value}>
              {label} ({count.toLocaleString("en-GB")})
            </option>
          ))}
        </select>
      </label>
    )
  const chip = (name: "several" | "grave" | "disputed" | "corrected", label: string) =>
    (facets[name] > 0 || query.get(name)) && (
      <button
        type="button"
        class="chip"
        aria-pressed={query.get(name) === "yes"}
        onClick={() => go(withQuery({ [name]: query.get(name) ? null : "yes" }), "replace")}
      >
        {label} <b>{facets[name].toLocaleString("en-GB")}</b>
      </button>
    )
  return (
    <search>
      <form class="facets" onSubmit={event => event.preventDefault()}>
        <label>
          <span class="sr">Look for a story</span>
          <input type="search" value={query.get("q") ?? ""} placeholder="headline, outlet" onInput={set("q")} />
        </label>
        {chip("several", "more than one page")}
        {chip("grave", "grave changes")}
        {chip("disputed", "disputed")}
        {chip("corrected", "corrected")}
        {choice("outlet", "Outlet", facets.outlets)}
        {choice("language", "Language", facets.languages)}
        {choice("date", "Published", facets.dates)}
        <label>
          Sort
          <select value={query.get("sort") ?? ""} onChange={set("sort")}>
            {sorts.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <span class="quiet" role="status">
          {total === of
            ? `${of.toLocaleString("en-GB")} stories`
            : `${total.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")} stories`}
        </span>
        {asked.some(name => query.get(name)) && <a href="/">clear</a>}
      </form>
    </search>
  )
}
