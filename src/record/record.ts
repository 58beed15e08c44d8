// Annotated reports and their stemma → the record: what the story says, entry by entry, and who stands behind each.
// One report's claims (`claimsIn`), then those of stories that say things in common joined to entries (`entriesOf`).
// Nothing is said that no page says.

import type { Alignment } from "../model/alignment.js"
import type { Stemma } from "../model/derivation.js"
import { byCodeUnit } from "../model/identity.js"
import type { Weighed } from "../model/rarity.js"
import type { Correction, Entry, Story } from "../model/record.js"
import { entryKinds, kindsOf } from "../model/catalogue.js"
import { keysOf } from "./alike.js"
import { type Claim, type Party, pageOf } from "./claim.js"
import { claimsOf } from "./claims.js"
import { besideOf } from "./disputes.js"
import { entryOf } from "./entries.js"
import { pileOf } from "./entries/pile.js"
import { groupClaims } from "./group.js"
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

/** What entries ask of a stemma. */
export type ScopeStemma = Pick<Stemma, "derivations" | "lost" | "texts" | "sharedSources">

/** Stories whose claims may be of the same things, with all that their entries rest on. Reports in canonical order. */
export interface Scope {
  readonly stories: readonly Story[]
  readonly texts: readonly Weighed[]
  readonly claims: readonly Claims[]
  /** The part of the stemma that is about these reports. */
  readonly stemma: ScopeStemma
  /** Of all pairs of one family of the stemma. */
  readonly alignments: readonly Alignment[]
  readonly corrections: readonly Correction[]
}

/** The entries of a scope, those that most newsrooms and origins stand behind first. */
export function entriesOf({ stories, texts, claims, stemma, alignments, corrections }: Scope): Entry[] {
  const reports = texts.map(({ text }) => text)
  const pile = pileOf(reports, stemma, corrections)
  const claimed = claims.map((one, i) => ({ ...one, text: texts[i]!, page: pageOf(reports[i]!, one.parties) }))
  const entries = inOrderOfWeight(
    groupClaims(claimed, alignments, stemma.texts).flatMap(group => entryOf(group, pile) ?? []),
  )
  const beside = besideOf(entries, stories, new Map(reports.map(text => [text.report.id, text])))
  return entries.map(entry => ({ ...entry, beside: beside.get(entry.id) ?? [] }))
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
