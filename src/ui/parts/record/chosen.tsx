// What a list of the record is narrowed by, over the list, each choice to be lifted.

import type { Facets } from "../../../serve/shapes.js"
import { dayText } from "../../../kit/day.ts"
import { useAddress, withQuery } from "../../address.ts"
import { narrowing } from "./query.ts"

/** The choices. The story is lifted over the screen. */
export function Chosen({ facets }: { readonly facets: Facets | null }) {
  const { query } = useAddress()
  const chosen = narrowing.flatMap(name => {
    const value = query.get(name)
    return value && name !== "story" ? [[name, value] as const] : []
  })
  if (chosen.length === 0) return null
  return (
    <p class="chosen-filters">
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
  if (name === "from" || name === "to") return `${name} ${dayText(value)}`
  return plainNames[name] ?? label
}
