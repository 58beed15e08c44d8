// What the user's list says of a name, however it is printed: agencies by any of their forms, others without article,
// case and signs.

import { lettersOf } from "../../kit/spelling.js"
import type { ListedOutlet } from "../../model/outlets.js"
import { agencyNamed } from "./agencies.js"
import { withoutArticle } from "./outlet-names.js"

/** One key for all forms of an outlet's or agency's name that the list should know it by. */
export function listKey(name: string): string {
  const plain = withoutArticle((agencyNamed(name)?.name ?? name).trim())
  return lettersOf(plain) || plain
}

/** Who owns an outlet or agency, by the list; null where it does not say. An owner goes with what outlets are called. */
export function ownersBy(outlets: readonly ListedOutlet[]): (name: string) => string | null {
  const called = new Map(outlets.toReversed().map(({ outlet, name }) => [listKey(outlet), listKey(name)]))
  const owners = new Map(
    outlets.flatMap(({ name, owner }) => (owner === null ? [] : [[listKey(name), owner] as const])),
  )
  return name => {
    const key = listKey(name)
    return owners.get(key) ?? owners.get(called.get(key) ?? key) ?? null
  }
}
