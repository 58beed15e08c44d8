// Ledgers of pairs that share much and are not joined: what a person asks first of two pages that look alike. Those that
// kinship turned down, those that quote one source, and kin that nothing in the stemma holds together.

import { familyHeads } from "../kit/families.js"
import type { Sharing } from "../match/kinship.js"
import type { CandidatePair } from "../model/alignment.js"
import { alignmentKey } from "../model/alignment.js"
import type { SharedSource, Stemma } from "../model/derivation.js"
import { byCodeUnit } from "../model/identity.js"
import type { Ledger } from "../model/ledger.js"
import { inOrderOfLines } from "./kin.js"

/** Ledgers told of one report: in a big pile nobody reads more, and a stock text would fill the trace. */
const mostOfReport = 5

/** Two reports, by id, `a` before `b`. */
type Pair = Pick<CandidatePair, "a" | "b">

/** Reports that quote one source and have not been laid beside one another: each with the few next to it in the source. */
export function quotingPairs(sources: readonly SharedSource[], compared: readonly (Sharing | null)[]): CandidatePair[] {
  const done = new Set(compared.flatMap(pair => (pair ? [keyOf(pair.kin ?? pair.apart)] : [])))
  return sources.flatMap(({ reports }) =>
    reports.flatMap((x, i) =>
      reports.slice(i + 1, i + 1 + mostOfReport).flatMap(y => {
        const [a, b] = byCodeUnit(x, y) < 0 ? [x, y] : [y, x]
        if (done.has(keyOf({ a, b }))) return []
        done.add(keyOf({ a, b }))
        return [{ a, b, shared: 0 }]
      }),
    ),
  )
}

/**
 * What is told of pairs that no line of descent holds together: most words first, a few a report. `reports` in canonical
 * order.
 */
export function ledgersApart(
  reports: readonly { readonly id: string }[],
  compared: readonly (Sharing | null)[],
  quoting: readonly (Ledger | null)[],
  { derivations }: Pick<Stemma, "derivations">,
): Ledger[] {
  const ledgers = [...compared.flatMap(pair => (pair ? ledgerOfPair(pair) : [])), ...quoting.flatMap(one => one ?? [])]
  const heads = familyHeads(derivations)
  const place = new Map(reports.map(({ id }, i) => [id, i]))
  const inOrder = inOrderOfLines(place, ({ a, b }: Ledger) => [a, b])
  const of = (id: string) => heads.get(id) ?? id
  const told = new Map<string, number>()
  return ledgers
    .filter(({ a, b }) => of(a) !== of(b))
    .map(one => (place.get(one.a)! < place.get(one.b)! ? one : { ...one, a: one.b, b: one.a }))
    .map(ledger => ({ ledger, words: ledger.stretches.reduce((sum, { words }) => sum + words, 0) }))
    .sort((x, y) => y.words - x.words || inOrder(x.ledger, y.ledger))
    .flatMap(({ ledger }) => {
      const ends = [ledger.a, ledger.b]
      if (ends.some(id => (told.get(id) ?? 0) >= mostOfReport)) return []
      for (const id of ends) told.set(id, (told.get(id) ?? 0) + 1)
      return [ledger]
    })
}

function ledgerOfPair({ kin, apart }: Sharing): Ledger {
  return kin ? { a: kin.a, b: kin.b, stretches: kin.ledger } : apart
}

function keyOf({ a, b }: Pair): string {
  return alignmentKey(a, b)
}
