// The record: rows narrowed by facets that count, sorted, searched.

import { useRef } from "preact/hooks"
import type { EntryCard, RecordPage } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { type Kept, useLastAnswer, usePagesAfter } from "../api.ts"
import { entryColumns, entryRow } from "../parts/entry.tsx"
import { MarkedWrong } from "../parts/marked-wrong.tsx"
import { Waiting } from "../parts/marks.tsx"
import { Chosen } from "../parts/record/chosen.tsx"
import { FacetColumn } from "../parts/record/facets.tsx"
import { narrowing, recordQuery } from "../parts/record/query.ts"
import { RecordTabs } from "../parts/record/tabs.tsx"
import { Term } from "../parts/term.tsx"
import { useRowKeys, Virtual } from "../parts/virtual.tsx"

const sorts = [
  ["", "Weight: most newsrooms and origins first"],
  ["date", "Date, oldest first"],
  ["newest", "Date, newest first"],
  ["origins", "Number of origins"],
] as const

/** The list. */
export function RecordScreen() {
  const { query } = useAddress()
  const path = href("/api/record", { ...recordQuery(query), limit: "100" })
  // What was there stays while the next answer is on its way: the list never gives way to a blank.
  const { error, last: shown } = useLastAnswer<RecordPage>(path)
  const table = useRef<HTMLDivElement>(null)
  useRowKeys(table, ".entry-link")
  const facets = shown?.data.facets ?? null
  return (
    <div class="record" ref={table}>
      <header class="head">
        <h1>What they report</h1>
        <p class="lede">
          Every entry opens down to the words on each page. It shows that something was said, not that it is so.
        </p>
        <RecordTabs />
      </header>
      <div class="record-grid">
        <FacetColumn facets={facets} />
        <div class="record-list">
          <div class="list-head">
            <p role="status" class="list-count">
              {shown ? shown.data.text : "…"}
            </p>
            <Sort />
          </div>
          <Chosen facets={facets} />
          <p class="quiet dots-legend">
            <span class="dots" aria-hidden="true">
              ●
            </span>{" "}
            an <Term name="origin" />{" "}
            <span class="dots" aria-hidden="true">
              ○
            </span>{" "}
            a page that repeats one. Letters are the origins’.
          </p>
          {error && <Waiting error={error} />}
          {shown ? <Rows shown={shown} /> : !error && <Waiting error={null} />}
          <MarkedWrong story={query.get("story")} />
        </div>
      </div>
    </div>
  )
}

function Rows({ shown }: { readonly shown: Kept<RecordPage> }) {
  const { query } = useAddress()
  const pages = usePagesAfter<EntryCard>(shown)
  if (pages.total === 0) {
    return (
      <p class="nothing">
        Nothing in the record answers to this.{" "}
        <a href={withQuery(Object.fromEntries(narrowing.flatMap(name => (query.get(name) ? [[name, null]] : []))))}>
          Show all of it
        </a>
      </p>
    )
  }
  return (
    <Virtual
      pages={pages}
      label="The record"
      look="entry-rows"
      keyOf={idOf}
      row={entryRow}
      columns={entryColumns}
      usual={92}
    />
  )
}

function idOf({ id }: EntryCard): string {
  return id
}

function Sort() {
  const { query } = useAddress()
  return (
    <label class="sort">
      Sort by{" "}
      <select
        name="sort"
        value={query.get("sort") ?? ""}
        onChange={event => go(withQuery({ sort: event.currentTarget.value }), "replace")}
      >
        {sorts.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
