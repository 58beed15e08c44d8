// The record: rows narrowed by facets; and one entry opened down to the words on each page.

import { useEffect, useRef } from "preact/hooks"
import type { EntryCard, EntryDetail, Facets } from "../../serve/shapes.js"
import { back, go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer, usePages } from "../api.ts"
import { useKeys } from "../keys.ts"
import { EntryTable, EntryWords } from "../parts/entry.tsx"
import { Judge } from "../parts/judge.tsx"
import { BehindText, DateText, Passage, ReportName, Waiting } from "../parts/marks.tsx"
import { More } from "../parts/more.tsx"
import { useRowKeys } from "../parts/virtual.tsx"

const filters = ["kind", "person", "outlet", "from", "to", "origins", "differs", "story"] as const

/** The list. */
export function RecordScreen() {
  const { query } = useAddress()
  const wanted = Object.fromEntries(filters.map(name => [name, query.get(name)]))
  const { data, error, total, more } = usePages<EntryCard>(href("/api/record", wanted))
  const table = useRef<HTMLDivElement>(null)
  useRowKeys(table, ".entry-link")
  return (
    <div class="record" ref={table}>
      <header class="head">
        <h1>What they report</h1>
        <p class="lede">
          Every entry opens down to the words on each page. It shows that something was said, not that it is so.
        </p>
      </header>
      <RecordFilters />
      {data ? (
        <>
          <p class="quiet" role="status">
            {total.toLocaleString("en-GB")} {total === 1 ? "entry" : "entries"}
          </p>
          {data.length > 0 && <EntryTable entries={data} caption="The record" />}
          <More more={more} />
        </>
      ) : (
        <Waiting error={error} />
      )}
    </div>
  )
}

function RecordFilters() {
  const { query } = useAddress()
  const facets = useAnswer<Facets>("/api/facets").data
  const set = (name: string) => (event: { readonly currentTarget: HTMLInputElement | HTMLSelectElement }) =>
    go(withQuery({ [name]: event.currentTarget.value }), "replace")
  const text = (name: string, label: string, list?: string) => (
    <label>
      {label}
      <input name={name} value={query.get(name) ?? ""} list={list} onChange={set(name)} />
    </label>
  )
  return (
    <form class="facets" aria-label="Narrow the record" onSubmit={event => event.preventDefault()}>
      <fieldset class="kinds">
        <legend class="sr">Kind</legend>
        <button
          type="button"
          class="chip"
          aria-pressed={!query.get("kind")}
          onClick={() => go(withQuery({ kind: null }), "replace")}
        >
          All
        </button>
        {facets?.kinds.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={query.get("kind") === value}
            onClick={() => go(withQuery({ kind: query.get("kind") === value ? null : value }), "replace")}
          >
            {value} <b>{count}</b>
          </button>
        ))}
      </fieldset>
      {text("person", "Person", "persons")}
      <label>
        Outlet
        <select value={query.get("outlet") ?? ""} onChange={set("outlet")}>
          <option value="">any</option>
          {facets?.outlets.map(({ value, count }) => (
            <option key={value} value={value}>
              {value} ({count})
            </option>
          ))}
        </select>
      </label>
      {text("from", "From")}
      {text("to", "To")}
      <label>
        Origins
        <select value={query.get("origins") ?? ""} onChange={set("origins")}>
          <option value="">any</option>
          <option value="2">2 or more</option>
          <option value="3">3 or more</option>
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={query.get("differs") === "yes"}
          onChange={event => go(withQuery({ differs: event.currentTarget.checked ? "yes" : null }), "replace")}
        />
        differs{facets ? ` (${facets.disputed})` : ""}
      </label>
      <datalist id="persons">
        {facets?.persons.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      {filters.some(name => query.get(name)) && <a href="/record">clear</a>}
    </form>
  )
}

/** One fact of an entry, where it is known. */
function Fact({ label, value }: { readonly label: string; readonly value: string | null }) {
  if (!value) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** One entry. */
export function EntryScreen({ id }: { readonly id: string }) {
  const { data, error } = useAnswer<EntryDetail>(`/api/record/${encodeURIComponent(id)}`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [data?.card.id])
  useKeys({ Escape: () => back() })
  if (!data) return <Waiting error={error} />
  const { card } = data
  return (
    <article class="entry">
      <p class="quiet">
        <a href="/record">Record</a> · {card.called}
        {card.status && `, ${card.status}`}
      </p>
      <h1 ref={heading} tabIndex={-1} class="serif">
        <EntryWords entry={card} />
      </h1>
      <dl class="facts">
        <div>
          <dt>When</dt>
          <dd>
            <DateText date={card.when} />
            {card.when && <span class="quiet"> from {card.when.basis}</span>}
          </dd>
        </div>
        <Fact label="Where" value={card.where} />
        <Fact label="Deadline" value={card.deadline} />
        <div>
          <dt>Who stands behind it</dt>
          <dd>
            <BehindText behind={card.behind} />
            {card.behind.newsrooms.length > 0 && <span class="quiet">{card.behind.newsrooms.join(", ")}</span>}
            {card.behind.owners && card.behind.owners.length > 0 && (
              <span class="quiet">owned by {card.behind.owners.join(", ")}</span>
            )}
            {card.sharedSource && (
              <span class="quiet">The origins share one source: what was said before all of them.</span>
            )}
          </dd>
        </div>
        <Fact label="Corrected" value={card.corrected} />
        {data.differs.length > 0 && (
          <div>
            <dt>Differs</dt>
            <dd>
              {data.differs.map(({ what, readings }) => (
                <p key={what}>
                  <span class="label" data-family="fact">
                    {what}
                  </span>{" "}
                  <span class="quiet">{readings.map(n => data.readings[n]?.report.siglum).join(" ")}</span>
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <h2>{data.readings.length === 1 ? "The one reading" : `All ${data.readings.length} readings`}</h2>
      <ol class="readings">
        {data.readings.map((reading, i) => (
          <li key={i}>
            <p class="reading-head">
              <span class="siglum">{reading.report.siglum}</span>{" "}
              <a href={href(`/reports/${reading.report.id}`, { at: String(reading.extract.start) })}>
                <ReportName report={reading.report} />
              </a>{" "}
              <span class="quiet">
                <DateText date={reading.report.published} />
                {reading.origin
                  ? ` · ${reading.origin}`
                  : reading.report.takes.length
                    ? ` · ${reading.report.takes.join("; ")}`
                    : ""}
              </span>
            </p>
            <blockquote>
              <Passage extract={reading.extract} />
            </blockquote>
            <p class="quiet">
              {[
                reading.told,
                reading.reply,
                reading.condition,
                reading.marked && "in quotation marks",
                reading.status,
                `sentence ${reading.extract.sentence}`,
              ]
                .filter(Boolean)
                .join(" · ")}{" "}
              <a href={href("/readings", { report: reading.report.id, at: String(reading.extract.start) })}>
                all readings of the sentence
              </a>
            </p>
          </li>
        ))}
      </ol>
      {data.beside.length > 0 && (
        <>
          <h2>Beside it</h2>
          <EntryTable entries={data.beside} caption="Entries that dispute this one" />
        </>
      )}
      <Judge id={card.id} judgement={card.judgement} what="this entry" />
    </article>
  )
}
