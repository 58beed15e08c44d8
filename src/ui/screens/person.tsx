// A person or body by itself: what they said, met, pledged and denied in order of time, by what titles pages call them,
// whom they met, and where words of theirs were altered on the way.

import { useEffect, useRef } from "preact/hooks"
import type { EntryCard, PartyView } from "../../serve/shapes.js"
import { back, href, useAddress, withQuery } from "../address.ts"
import { useAnswer, usePages } from "../api.ts"
import { useKeys } from "../keys.ts"
import { AlterationItem } from "../parts/alteration.tsx"
import { entryColumns, entryRow } from "../parts/entry.tsx"
import { Waiting } from "../parts/marks.tsx"
import { useRowKeys, Virtual } from "../parts/virtual.tsx"
import { Links } from "./entry.tsx"

/** Acts by which the list is narrowed: what each asks of the record. */
const acts: Readonly<Record<string, { readonly name: string; readonly wanted: Readonly<Record<string, string>> }>> = {
  said: { name: "Said", wanted: { kind: "quotation,position,statement" } },
  met: { name: "Met", wanted: { kind: "meeting" } },
  pledged: { name: "Pledged", wanted: { kind: "pledge" } },
  denied: { name: "Denied", wanted: { status: "denial" } },
  told: { name: "Told of", wanted: { kind: "event,figure" } },
}

/** The page. */
export function PersonScreen({ id }: { readonly id: string }) {
  const { query } = useAddress()
  const { data, error } = useAnswer<PartyView>(`/api/persons/${encodeURIComponent(id)}`)
  const act = query.get("act") ?? ""
  const list = { person: id, story: query.get("story"), sort: query.get("sort") ?? "date", ...acts[act]?.wanted }
  const pages = usePages<EntryCard>(href("/api/record", { ...list, limit: "100" }))
  const heading = useRef<HTMLHeadingElement>(null)
  const table = useRef<HTMLDivElement>(null)
  useRowKeys(table, ".entry-link")
  useKeys({ Escape: back })
  useEffect(() => heading.current?.focus({ preventScroll: true }), [data?.card.id])
  if (!data) return <Waiting error={error} />
  const { card, titles } = data
  return (
    <article class="person">
      <p class="quiet">
        <a href={href("/persons", { story: query.get("story") })}>Persons and bodies</a>
      </p>
      <header class="head">
        <h1 ref={heading} tabIndex={-1}>
          {card.name}
        </h1>
        {titles[0] && <p class="lede">{titles[0].title}</p>}
      </header>
      <div class="person-grid">
        <div ref={table}>
          <nav class="filters" aria-label="What they did">
            <ActChip name="Everything" act="" now={act} count={card.entries} />
            {Object.entries(acts).map(([key, { name }]) => (
              <ActChip key={key} name={name} act={key} now={act} count={card[key as "said"]} />
            ))}
          </nav>
          <p class="quiet">In order of time; what no page dates stands last.</p>
          {pages.data ? (
            pages.data.length > 0 ? (
              <Virtual
                pages={pages}
                label="What they said and did"
                look="entry-rows narrow"
                keyOf={idOf}
                row={entryRow}
                columns={entryColumns}
                usual={92}
              />
            ) : (
              <p class="nothing">Nothing of this here.</p>
            )
          ) : (
            <Waiting error={pages.error} />
          )}
        </div>
        <Aside data={data} />
      </div>
    </article>
  )
}

function idOf({ id }: EntryCard): string {
  return id
}

function ActChip({
  name,
  act,
  now,
  count,
}: {
  readonly name: string
  readonly act: string
  readonly now: string
  readonly count: number
}) {
  if (count === 0) return null
  return (
    <a class="chip" href={withQuery({ act })} aria-current={now === act ? "true" : undefined}>
      {name} <b>{count.toLocaleString("en-GB")}</b>
    </a>
  )
}

function Aside({ data }: { readonly data: PartyView }) {
  const { titles, names, met, altered, alteredCount, threads, stories } = data
  return (
    <aside>
      {titles.length > 0 && (
        <section>
          <h2>Called</h2>
          <ul class="plain">
            {titles.map(({ title, letters, report, start, first }) => (
              <li key={title}>
                <a href={href(`/reports/${report}`, { at: String(start) })}>{title}</a>{" "}
                <span class="quiet">{first && `from ${first.text} · `}</span>
                <span class="letters">{letters}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {names.length > 0 && (
        <section>
          <h2>Also written</h2>
          <p class="quiet">{names.join(", ")}</p>
        </section>
      )}
      {met.length > 0 && (
        <section>
          <h2>Told of in one meeting with</h2>
          <ul class="plain">
            {met.map(({ id, name, count }) => (
              <li key={id}>
                <a href={`/persons/${encodeURIComponent(id)}`}>{name}</a>
                {count > 1 && <span class="quiet"> {count} times</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {threads.length > 0 && (
        <section>
          <h2>Threads</h2>
          <Links all={threads} to={id => `/threads/${encodeURIComponent(id)}`} />
        </section>
      )}
      {stories.length > 1 && (
        <section>
          <h2>Stories</h2>
          <Links all={stories} to={id => `/story/${encodeURIComponent(id)}`} />
        </section>
      )}
      {altered.length > 0 && (
        <section>
          <h2>Their words, altered on the way</h2>
          <p class="quiet">
            Words that stand in quotation marks in one report, and otherwise in a copy of it
            {alteredCount > altered.length && `: ${altered.length} of ${alteredCount}, the gravest first`}.
          </p>
          <ul>
            {altered.map(card => (
              <AlterationItem key={card.id} card={card} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
