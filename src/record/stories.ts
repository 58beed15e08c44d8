// The reports of a pile by event: copies stay with their exemplars, and reports whose names and rare words agree are
// of one story, whether or not one knew of the other. Dates only keep apart: pages lie about them, but the more days lie between
// two groups, the more than a shared affair they need to be one story.
//
// Topic detection in the manner of TDT (Allan 2002): TF–IDF vectors, the opening of a report counting double because
// news says first what happened, names half as much again; group-average agglomeration, closest pairs first.

import { greatest } from "../kit/extremes.js"
import { apart, familyOf, join } from "../kit/families.js"
import type { Line } from "../kit/undecided.js"
import type { Stemma } from "../model/derivation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Story } from "../model/record.js"
import type { Weighed } from "../model/rarity.js"
import { products, type Vector, type Vectors, vectorsOf } from "./stories/vectors.js"
import { type Worded, wordedOf } from "./stories/worded.js"

/** Mean cosine from which on two groups of reports are of one event. Two events of one affair stay below .2 mostly. */
const sameEvent = 0.22
/** Each day between the dates of two groups asks for so much more, up to what two texts of one matter have. */
const aDay = 0.03
const sameEventLater = 0.6
/** Pairs are compared where they share so many of their heaviest words. */
const leastShared = 2
/** A word heavy in more reports than this pairs each with the next few only. */
const widestWord = 300
const nextFew = 8

/** Reports taken together. */
interface Group {
  reports: number[]
  /** The sum of their vectors, by stem in the order of their coming. */
  sum: Map<number, number>
  /** Days (since 1970) on which its reports were published, where known: each once, ascending. */
  days: number[]
}

/** What stories ask of a stemma. */
export type StemmaOfStories = Pick<Stemma, "origins"> & { readonly derivations: readonly Line[] }

/** Stories of a pile, the largest first. `texts` in canonical order; `sigla` by id, where reports were shown under some. */
export function storiesOf(texts: readonly Weighed[], stemma: Stemma, sigla?: ReadonlyMap<string, string>): Story[] {
  return storiesAmong(texts.map(wordedOf), stemma, sigla)
}

/** The same of reports as stories ask of them. */
export function storiesAmong(
  reports: readonly Worded[],
  stemma: StemmaOfStories,
  sigla: ReadonlyMap<string, string> = new Map(),
): Story[] {
  const vectors = vectorsOf(reports)
  const groups = new Map<number, Group>(
    reports.map((report, i) => [i, { reports: [i], sum: sumOf(vectors.all[i]!), days: dayOf(report) }]),
  )
  const families = apart(reports.length)
  const merge = (x: number, y: number) => {
    if (x === y) return
    const [a, b] = [groups.get(Math.min(x, y))!, groups.get(Math.max(x, y))!]
    join(families, x, y)
    for (const report of b.reports) a.reports.push(report)
    for (const [stem, weight] of b.sum) a.sum.set(stem, (a.sum.get(stem) ?? 0) + weight)
    a.days = [...new Set([...a.days, ...b.days])].sort((one, other) => one - other)
    groups.delete(Math.max(x, y))
  }
  const index = new Map(reports.map(({ id }, i) => [id, i]))
  for (const [a, b] of linked(stemma, index)) merge(familyOf(families, a), familyOf(families, b))
  for (const { a, b } of closestFirst(vectors)) {
    const [x, y] = [familyOf(families, a), familyOf(families, b)]
    if (x === y) continue
    const [p, q] = [groups.get(x)!, groups.get(y)!]
    const near = dot(p.sum, q.sum) / (p.reports.length * q.reports.length)
    if (near >= Math.min(sameEventLater, sameEvent + aDay * daysBetween(p.days, q.days))) merge(x, y)
  }
  const origins = new Set(stemma.origins)
  return [...groups.values()]
    .map(({ reports: members }) =>
      story(
        members.sort((a, b) => a - b).map(i => reports[i]!),
        origins,
        sigla,
      ),
    )
    .sort((a, b) => b.reports.length - a.reports.length || index.get(a.reports[0]!)! - index.get(b.reports[0]!)!)
}

function dayOf({ published }: Worded): number[] {
  const day = Date.parse(published?.value.slice(0, 10) ?? "")
  return Number.isNaN(day) || published?.doubt ? [] : [day / 86_400_000]
}

function sumOf({ stems, weights }: Vector): Map<number, number> {
  const sum = new Map<number, number>()
  for (let i = 0; i < stems.length; i++) sum.set(stems[i]!, weights[i]!)
  return sum
}

/** The fewest days between two groups; 0 where either is not dated. */
function daysBetween(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let fewest = Number.POSITIVE_INFINITY
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    fewest = Math.min(fewest, Math.abs(a[i]! - b[j]!))
    if (a[i]! < b[j]!) i++
    else j++
  }
  return fewest
}

/** A headline whose words other pages of the story have less often, on the average, is of its own page alone: a deck, a turn of phrase. */
const mostPages = 0.5

/** A story under the first headline that speaks for most of its pages, origins first: by letter, which a new date or page does not change. */
function story(members: readonly Worded[], origins: ReadonlySet<string>, sigla: ReadonlyMap<string, string>): Story {
  const ids = members.map(({ id }) => id)
  const letter = ({ id }: Worded) => sigla.get(id) ?? ""
  const isCopy = ({ id }: Worded) => Number(!origins.has(id))
  const titled = members
    .filter(({ title }) => title)
    .sort((a, b) => isCopy(a) - isCopy(b) || letter(a).length - letter(b).length || byCodeUnit(letter(a), letter(b)))
  const { title, firstLine } = speakingForMost(titled, members) ?? members[0]!
  return { id: `s${digest([...ids].sort(byCodeUnit))}`, title: title ?? firstLine, reports: ids }
}

/** Of headlines the first whose words most of the other pages have; where none is such, the one that comes nearest. */
function speakingForMost(titled: readonly Worded[], members: readonly Worded[]): Worded | undefined {
  if (titled.length < 2) return titled[0]
  const having = new Map<string, number>()
  for (const { stems, headline } of members)
    for (const stem of new Set([...stems, ...headline])) having.set(stem, (having.get(stem) ?? 0) + 1)
  const shares = titled.map(({ headline }) => {
    const others = headline.reduce((sum, stem) => sum + having.get(stem)! - 1, 0)
    return others / Math.max(1, headline.length * (members.length - 1))
  })
  const first = shares.findIndex(share => share >= mostPages)
  return titled[first < 0 ? shares.indexOf(greatest(shares)) : first]
}

/** Pairs that the stemma holds together: exemplar and copy, and the copies of one lost exemplar. */
function linked({ derivations }: StemmaOfStories, index: ReadonlyMap<string, number>): [number, number][] {
  const first = new Map<string, number>()
  return derivations.flatMap(({ exemplar, copy }): [number, number][] => {
    const b = index.get(copy)
    const a = index.get(exemplar) ?? first.get(exemplar)
    if (b === undefined) return []
    if (a === undefined) first.set(exemplar, b)
    return a === undefined ? [] : [[a, b]]
  })
}

/** Pairs of reports that share heavy words and are alike, the likest first: looked up by the words (ScanCount, Li, Lu and Lu 2008). */
function closestFirst({ all, heavy, stems }: Vectors): { a: number; b: number; near: number }[] {
  const postings = Array.from({ length: stems }, (): number[] => [])
  for (const [i, own] of heavy.entries()) for (const stem of own) postings[stem]!.push(i)
  const places = new Int32Array(stems)
  const counts = new Uint8Array(all.length)
  const product = products(stems)
  const pairs: { a: number; b: number; near: number }[] = []
  for (const [a, own] of heavy.entries()) {
    const met: number[] = []
    for (const stem of own) {
      const posting = postings[stem]!
      const from = ++places[stem]!
      const to = posting.length > widestWord ? Math.min(posting.length, from + nextFew) : posting.length
      for (let p = from; p < to; p++) if (counts[posting[p]!]!++ === 0) met.push(posting[p]!)
    }
    for (const b of met) {
      const near = counts[b]! >= leastShared ? product(all[a]!, all[b]!) : 0
      if (near >= sameEvent) pairs.push({ a, b, near })
      counts[b] = 0
    }
  }
  return pairs.sort((x, y) => y.near - x.near || x.a - y.a || x.b - y.b)
}

function dot(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0)
  return sum
}
