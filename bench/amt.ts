// amt: news articles and copies of them in which people changed the facts (Pérez-Rosas and others 2018). DIR holds
// `real/KEY.txt` and `altered/KEY.txt`. No dates.

import { resemblance, stemVector } from "./resemblance.js"
import type { Report } from "../src/model/report.js"
import type { Weighed } from "../src/model/rarity.js"
import { relatePile } from "../src/index.js"
import type { Benchmark, Outcome } from "./bench.js"
import { share } from "./measure.js"
import { missing, wrong } from "./rows.js"
import { pagesOf } from "./texts.js"

/** See the head of this file. */
export const amt: Benchmark = {
  name: "amt",
  about: "copies with changed facts: exemplar found, pair joined, direction without dates",
  set: {
    at: "corpora/amt",
    part: "training",
    note: "the model of pairs is taught on it; on the half held back, wrong .033, direction .86 (first round)",
  },
  published: {
    r1: { "TF-IDF": 0.988, "3-grams": 0.858 },
    direction: { "more names": 0.662, length: 0.575 },
  },
  rows: {
    descent: [
      missing("r1", "of 100 copies with changed facts, # are more like another page than like their exemplar"),
      missing("joined", "of 100 copies with changed facts, # are not joined with their exemplar"),
      wrong("wrong", "of 100 pages, # are joined with a page of another story"),
      missing(
        "direction",
        "of 100 decided arrows between such a copy and its exemplar, dates unknown, # point backwards",
      ),
      missing("decided", "of 100 such arrows, # are left undecided"),
    ],
  },
  run: data => judgedAmt(data, reports => relatePile(reports)),
}

/** One story in so many is in one part with others, where parts are left out one by one. */
const parts = 6

/** Keys dealt out to parts. */
export function amtParts(keys: readonly string[]): string[][] {
  return Array.from({ length: parts }, (_, part) => keys.filter((_, n) => n % parts === part))
}

/** Relates the reports of one part. */
type Relate = (reports: readonly Report[], part: number) => ReturnType<typeof relatePile>

/** The benchmark, whoever relates the reports; `dealt` says which stories are related together. */
export async function judgedAmt(
  data: string,
  relate: Relate,
  dealt: (keys: readonly string[]) => string[][] = keys => [[...keys]],
): Promise<Outcome> {
  const real = pagesOf(data, "real")
  const altered = pagesOf(data, "altered")
  const keys = [...altered.keys()].filter(key => real.has(key))
  const related = []
  for (const [part, some] of dealt(keys).entries())
    related.push(await relate([...some.map(key => real.get(key)!), ...some.map(key => altered.get(key)!)], part))
  const texts = new Map(related.flatMap(({ witnesses }) => witnesses.map(witness => [witness.id, witness])))
  const keyOf = new Map([...real, ...altered].map(([key, report]) => [report.id, key]))
  const isReal = new Set([...real.values()].map(report => report.id))

  const pages = related
    .flatMap(({ stemma }) => stemma.derivations)
    .filter(d => keyOf.has(d.exemplar) && keyOf.has(d.copy))
  const pairs = pages.filter(d => keyOf.get(d.exemplar) === keyOf.get(d.copy))
  const astray = pages.filter(d => keyOf.get(d.exemplar) !== keyOf.get(d.copy))
  const wrongly = new Set(astray.flatMap(d => [d.exemplar, d.copy]))
  const decided = pairs.filter(d => d.direction === "decided")
  const right = decided.filter(d => isReal.has(d.exemplar))
  const misses = keys.filter(key => !pairs.some(d => keyOf.get(d.copy) === key))
  const first = foundFirst(real, altered, texts)
  return {
    items: keys.length,
    measures: {
      r1: share(first.found, keys.length),
      joined: share(new Set(pairs.map(d => keyOf.get(d.copy))).size, keys.length),
      wrong: share(wrongly.size, 2 * keys.length),
      direction: share(right.length, decided.length),
      decided: share(decided.length, pairs.length),
    },
    notes: [
      `not found first: ${first.missed.join(" ")}`,
      `not joined: ${misses.join(" ")}`,
      `joined wrongly: ${astray.map(d => `${keyOf.get(d.exemplar)}→${keyOf.get(d.copy)}`).join(" ")}`,
      `decided wrongly: ${decided
        .filter(d => !isReal.has(d.exemplar))
        .map(d => keyOf.get(d.copy))
        .join(" ")}`,
    ],
  }
}

/** For every copy, whether its own exemplar is the closest of all. */
function foundFirst(
  real: ReadonlyMap<string, Report>,
  altered: ReadonlyMap<string, Report>,
  texts: ReadonlyMap<string, Weighed>,
): { found: number; missed: string[] } {
  const vectors = [...real].map(([key, report]) => ({ key, vector: stemVector(texts.get(report.id)!) }))
  const missed = [...altered].flatMap(([key, report]) => {
    const own = stemVector(texts.get(report.id)!)
    const closest = vectors
      .map(({ key: of, vector }) => ({ of, close: resemblance(own, vector) }))
      .reduce((best, next) => (next.close > best.close ? next : best))
    return closest.of === key ? [] : [key]
  })
  return { found: altered.size - missed.length, missed }
}
