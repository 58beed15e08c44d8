// Persons and bodies: who stands in the record, and with what. In order of name, unless somebody asks otherwise; no order
// is a verdict.

import { useRef } from "preact/hooks"
import type { PartyCard, PartyPage } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer, usePages } from "../api.ts"
import { Waiting } from "../parts/marks.tsx"
import { RecordTabs } from "../parts/record/tabs.tsx"
import { Cell, useRowKeys, Virtual } from "../parts/virtual.tsx"

const sorts = [
  ["", "Name"],
  ["said", "Statements"],
  ["met", "Meetings"],
  ["pledged", "Pledges"],
  ["stories", "Stories"],
] as const
const kinds = [
  ["", "All"],
  ["person", "Persons"],
  ["body", "Bodies"],
] as const
const columns = ["Name", "Said", "Met", "Pledged", "Denied", "Told of", "Stories"].map(name => ({ name }))

/** The list. */
export function PersonsScreen() {
  const { query } = useAddress()
  const wanted = Object.fromEntries(["q", "kind", "story", "sort"].map(name => [name, query.get(name)]))
  const path = href("/api/persons", { ...wanted, limit: "100" })
  const { data, error } = useAnswer<PartyPage>(path)
  const pages = usePages<PartyCard>(path)
  const table = useRef<HTMLDivElement>(null)
  useRowKeys(table, ".party-link")
  return (
    <div class="persons" ref={table}>
      <header class="head">
        <h1>What they report</h1>
        <p class="lede">
          Persons, and bodies such as ministries and parties, that say, meet, promise or deny something here.
        </p>
        <RecordTabs />
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser that runs Stemma */}
      <div role="search" aria-label="Narrow the persons and bodies" class="list-tools">
        <label>
          <span class="sr">Part of a name</span>
          <input
            type="search"
            name="q"
            placeholder="part of a name"
            value={query.get("q") ?? ""}
            onInput={event => go(withQuery({ q: event.currentTarget.value }), "replace")}
          />
        </label>
        <span class="chips">
          {kinds.map(([value, name]) => (
            <a
              key={value}
              class="chip"
              href={withQuery({ kind: value })}
              aria-current={(query.get("kind") ?? "") === value ? "true" : undefined}
            >
              {name}
            </a>
          ))}
        </span>
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
      </div>
      {data && (
        <p class="quiet" role="status">
          {data.total.toLocaleString("en-GB")} here
          {data.named > 0 && `; ${data.named.toLocaleString("en-GB")} more persons are only named on pages`}
        </p>
      )}
      {pages.data ? (
        pages.data.length > 0 ? (
          <Virtual
            pages={pages}
            label="Persons and bodies"
            look="party-rows"
            keyOf={idOf}
            row={row}
            columns={columns}
            usual={58}
          />
        ) : (
          <p class="nothing">
            Nobody of this name stands in the record. <a href="/persons">Show all</a>
          </p>
        )
      ) : (
        <Waiting error={error ?? pages.error} />
      )}
    </div>
  )
}

function idOf({ id }: PartyCard): string {
  return id
}

function row(party: PartyCard) {
  return (
    <>
      <Cell head>
        <PartyLink party={party} />
        <span class="quiet party-title">{party.title ?? (party.kind === "body" ? "body" : "")}</span>
      </Cell>
      {(
        [
          ["Said", party.said],
          ["Met", party.met],
          ["Pledged", party.pledged],
          ["Denied", party.denied],
          ["Told of", party.told],
          ["Stories", party.stories],
        ] as const
      ).map(([name, count]) => (
        <Cell key={name} look="count">
          <span class="count-name">{name} </span>
          {count > 0 ? count.toLocaleString("en-GB") : <span class="quiet">–</span>}
        </Cell>
      ))}
    </>
  )
}

function PartyLink({ party }: { readonly party: PartyCard }) {
  const { query } = useAddress()
  return (
    <a class="party-link" href={href(`/persons/${encodeURIComponent(party.id)}`, { story: query.get("story") })}>
      {party.name}
    </a>
  )
}
