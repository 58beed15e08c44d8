// Which families of alterations are shown, with how many of each, and what many places share said once.

import type { Comparison } from "../../serve/shapes.js"
import { go, useAddress, withQuery } from "../address.ts"
import { families, type Family, kindsOf } from "../../model/catalogue.ts"
import { Glyph } from "./marks.tsx"

/** Families whose marks are shown: all but the quiet ones, unless the address says otherwise. */
export function shownFamilies(show: string | null, hide: string | null): ReadonlySet<Family> {
  const asked = new Set(show?.split(",") ?? [])
  const hidden = new Set(hide?.split(",") ?? [])
  return new Set(kindsOf(families).filter(family => (families[family].quiet ? asked.has(family) : !hidden.has(family))))
}

/** The families as chips to switch on and off. */
export function Filters({ data, shown }: { readonly data: Comparison; readonly shown: ReadonlySet<Family> }) {
  const { query } = useAddress()
  const toggle = (family: Family) => {
    const name = families[family].quiet ? "show" : "hide"
    const now = new Set((query.get(name) ?? "").split(",").filter(Boolean))
    if (now.has(family)) now.delete(family)
    else now.add(family)
    go(withQuery({ [name]: [...now].join(",") }), "replace")
  }
  return (
    <fieldset class="filters">
      <legend class="sr">Kinds of alteration shown</legend>
      {data.tallies.map(({ family, count, grave, slight }) => (
        <button
          key={family}
          type="button"
          class="chip"
          data-family={family}
          aria-pressed={shown.has(family)}
          title={grave ? `${grave} of them grave` : undefined}
          onClick={() => toggle(family)}
        >
          <Glyph family={family} />
          {families[family].name[data.ordered ? "ordered" : "unordered"]}{" "}
          <b>{families[family].quiet ? slight : count}</b>
        </button>
      ))}
      {data.alterations.length === 0 && <span class="quiet">No alterations listed between these two.</span>}
      <span class="hints">
        <kbd>j</kbd> <kbd>k</kbd> next, previous change · <kbd>[</kbd> <kbd>]</kbd> pair
      </span>
    </fieldset>
  )
}

/** What many places share. */
export function Summaries({ data, shown }: { readonly data: Comparison; readonly shown: ReadonlySet<Family> }) {
  const said = data.summaries.filter(summary => shown.has(summary.family))
  if (said.length === 0) return null
  return (
    <ul class="summaries">
      {said.map(({ family, text, alterations }) => (
        <li key={text} data-family={family}>
          <Glyph family={family} /> {text[0]!.toUpperCase() + text.slice(1)}.{" "}
          <a href={withQuery({ at: data.alterations[alterations[0]!]!.id })}>see the first</a>
        </li>
      ))}
    </ul>
  )
}
