// Annotated reports and their stemma → the record: what the story says, entry by entry, and who stands behind each.
// One report's claims (`claimsIn`), then those that are of one thing made an entry (`entriesOf`).
// Nothing is said that no page says.

import { byCodeUnit } from "../model/identity.js"
import type { Entry } from "../model/record.js"
import { entryKinds, kindsOf } from "../model/catalogue.js"
import { keysOf } from "./alike.js"
import { type Claim, type Party, pageOf } from "./claim.js"
import { claimsOf } from "./claims.js"
import { entryOf } from "./entries.js"
import { type Group, pileOf, type Rest } from "./entries/pile.js"
import type { Telling } from "./parties.js"
import { settleReferences } from "./references.js"

/** What one report says, thing by thing. */
export interface Claims {
  readonly report: string
  readonly parties: readonly Party[]
  readonly claims: readonly Claim[]
  /** For each claim the keys under which claims of other reports that are alike meet it. */
  readonly keys: readonly (readonly string[])[]
}

/** The claims of one report. */
export function claimsIn({ text, parties }: Telling): Claims {
  const claims = settleReferences(claimsOf(pageOf(text, parties)))
  const keys = claims.map(claim => (claim.refersBack ? [] : keysOf(text, claim)))
  return { report: text.report.id, parties, claims, keys }
}

/** What one report is the first to say, with all that says it too and all that its entries rest on. */
export interface Scope extends Rest {
  readonly groups: readonly Group[]
}

/** The entries of a scope. */
export function entriesOf({ groups, ...rest }: Scope): Entry[] {
  const pile = pileOf(rest)
  return groups.map(group => entryOf(group, pile))
}

const order = kindsOf(entryKinds)

/** Entries by who stands behind them: what most newsrooms and origins carry comes first. */
export function inOrderOfWeight(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) =>
      b.newsrooms.length - a.newsrooms.length ||
      b.origins.length - a.origins.length ||
      b.reports.length - a.reports.length ||
      entryKinds[b.kind].weight - entryKinds[a.kind].weight ||
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      byCodeUnit(a.id, b.id),
  )
}
