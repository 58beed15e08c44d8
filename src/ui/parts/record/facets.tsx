// What the record can be narrowed by: a column of facets, each with how many entries a choice would leave.

import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import type { FacetOption, Facets } from "../../../serve/shapes.js"
import { type Changes, go, useAddress, withQuery } from "../../address.ts"
import { DateField } from "./date-field.tsx"
import { narrowing } from "./query.ts"

/** Options of a facet that are shown at once. */
const shownAtOnce = 7

/** The column; on a narrow screen it folds. */
export function FacetColumn({ facets }: { readonly facets: Facets | null }) {
  const { query } = useAddress()
  const chosen = narrowing.filter(name => query.get(name)).length
  const [open, setOpen] = useState(() => matchMedia("(min-width: 901px)").matches)
  return (
    <details class="facets" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>Narrow the list{chosen > 0 && <span class="quiet"> · {chosen} chosen</span>}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser that runs Stemma */}
      <div role="search" aria-label="Narrow the record" class="facet-list">
        <WordsField />
        <Facet name="kind" title="Kind" options={facets?.kinds} />
        <Signs facets={facets} />
        <Facet name="person" title="Person or body" options={facets?.persons}>
          <OtherPerson options={facets?.persons ?? []} />
        </Facet>
        <Facet name="outlet" title="Outlet" options={facets?.outlets} />
        <Facet name="story" title="Story" options={facets && facets.stories.length > 1 ? facets.stories : []} />
        <Facet name="status" title="How far it came" options={facets?.statuses} />
        <Facet name="origins" title="Origins" options={facets?.origins} />
        <Dates facets={facets} />
      </div>
    </details>
  )
}

/** Search in all words, as one types. */
function WordsField() {
  const { query } = useAddress()
  return (
    <label class="facet-search">
      <span>Words</span>
      <input
        type="search"
        name="q"
        value={query.get("q") ?? ""}
        placeholder="coal before 2028"
        onInput={event => go(withQuery({ q: event.currentTarget.value }), "replace")}
      />
    </label>
  )
}

function choose(changes: Changes) {
  go(withQuery(changes))
}

/** One choice: pressed again it is lifted. */
function Choice({
  label,
  count,
  pressed,
  changes,
}: {
  readonly label: string
  readonly count: number | null
  readonly pressed: boolean
  readonly changes: Changes
}) {
  return (
    <button
      type="button"
      class="facet"
      aria-pressed={pressed}
      disabled={count === 0 && !pressed}
      onClick={() => choose(changes)}
    >
      <span class="facet-label">{label}</span>
      {count !== null && <span class="facet-count">{count.toLocaleString("en-GB")}</span>}
    </button>
  )
}

function Facet({
  name,
  title,
  options,
  children,
}: {
  readonly name: string
  readonly title: string
  readonly options: readonly FacetOption[] | undefined
  readonly children?: ComponentChildren
}) {
  const { query } = useAddress()
  const [all, setAll] = useState(false)
  const now = query.get(name)
  if (!options || (options.length === 0 && now === null)) return null
  // What is chosen stays in sight, be it far down the list.
  const rest = options.length - shownAtOnce
  const shown = options.filter(({ value }, i) => all || i < shownAtOnce || value === now)
  return (
    <fieldset>
      <legend>{title}</legend>
      {shown.map(({ value, label, count }) => (
        <Choice
          key={value}
          label={label}
          count={count}
          pressed={now === value}
          changes={{ [name]: now === value ? null : value }}
        />
      ))}
      {now !== null && !options.some(({ value }) => value === now) && (
        <Choice label={now} count={null} pressed changes={{ [name]: null }} />
      )}
      {rest > 0 && (
        <button type="button" class="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `${rest} more`}
        </button>
      )}
      {children}
    </fieldset>
  )
}

/** Signs that an entry has or has not. */
function Signs({ facets }: { readonly facets: Facets | null }) {
  const { query } = useAddress()
  const signs = [
    ["disputed", "Disputed"],
    ["corrected", "Corrected"],
    ["differs", "Told differently"],
  ] as const
  return (
    <fieldset>
      <legend>What speaks against it</legend>
      {signs.map(([name, label]) => {
        const pressed = query.get(name) === "yes"
        return (
          <Choice
            key={name}
            label={label}
            count={facets?.[name] ?? null}
            pressed={pressed}
            changes={{ [name]: pressed ? null : "yes" }}
          />
        )
      })}
    </fieldset>
  )
}

/** A name that is not among those shown: part of it is enough. */
function OtherPerson({ options }: { readonly options: readonly FacetOption[] }) {
  const { query } = useAddress()
  const now = query.get("person") ?? ""
  const isShown = options.some(({ value }) => value === now)
  return (
    <label class="facet-search">
      <span class="sr">Another person or body: part of the name</span>
      <input
        name="person"
        value={isShown ? "" : now}
        placeholder="another name"
        autocomplete="off"
        onChange={event => choose({ person: event.currentTarget.value })}
      />
    </label>
  )
}

function Dates({ facets }: { readonly facets: Facets | null }) {
  const { query } = useAddress()
  const [from, to, undated] = [query.get("from"), query.get("to"), query.get("undated")]
  const [all, setAll] = useState(false)
  const dates = facets?.dates ?? []
  const rest = dates.length - shownAtOnce
  return (
    <fieldset>
      <legend>Date</legend>
      <DateField name="from" label="From" />
      <DateField name="to" label="To" />
      {dates
        .filter(({ value }, i) => all || i < shownAtOnce || (value === from && value === to))
        .map(({ value, label, count }) => {
          const pressed = from === value && to === value
          return (
            <Choice
              key={value}
              label={label}
              count={count}
              pressed={pressed}
              changes={pressed ? { from: null, to: null } : { from: value, to: value, undated: null }}
            />
          )
        })}
      {rest > 0 && (
        <button type="button" class="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `${rest} more`}
        </button>
      )}
      {((facets?.undated ?? 0) > 0 || undated) && (
        <Choice
          label="Undated"
          count={facets?.undated ?? null}
          pressed={undated === "yes"}
          changes={undated ? { undated: null } : { undated: "yes", from: null, to: null }}
        />
      )}
    </fieldset>
  )
}

/** What is chosen, each to be lifted, over the list. */
export function Chosen({ facets }: { readonly facets: Facets | null }) {
  const { query } = useAddress()
  const chosen = narrowing.flatMap(name => {
    const value = query.get(name)
    return value && name !== "story" ? [[name, value] as const] : []
  })
  if (chosen.length === 0) return null
  return (
    <p class="chosen">
      {chosen.map(([name, value]) => (
        <a key={name} class="chip" href={withQuery({ [name]: null })}>
          {chosenText(name, value, facets)} <span aria-hidden="true">×</span>
          <span class="sr">: take away</span>
        </a>
      ))}
      {chosen.length > 1 && <a href={withQuery(Object.fromEntries(chosen.map(([name]) => [name, null])))}>clear all</a>}
    </p>
  )
}

const plainNames: Readonly<Record<string, string>> = {
  disputed: "Disputed",
  corrected: "Corrected",
  differs: "Told differently",
  undated: "Undated",
}

function chosenText(name: (typeof narrowing)[number], value: string, facets: Facets | null): string {
  const lists = {
    kind: facets?.kinds,
    person: facets?.persons,
    outlet: facets?.outlets,
    status: facets?.statuses,
  } as const
  const label = lists[name as keyof typeof lists]?.find(one => one.value === value)?.label ?? value
  if (name === "q") return `“${value}”`
  if (name === "origins") return `${value} or more origins`
  if (name === "from" || name === "to") return `${name} ${label}`
  return plainNames[name] ?? label
}
