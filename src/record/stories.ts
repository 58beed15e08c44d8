// The reports of a pile by event: copies stay with their exemplars, and reports whose names and rare words agree are
// of one story, whether or not one knew of the other. Dates only keep apart: pages lie about them, but the more days lie between
// two groups, the more than a shared affair they need to be one story.
//
// Topic detection in the manner of TDT (Allan 2002): TF–IDF vectors, the opening of a report counting double because
// news says first what happened, names half as much again; group-average agglomeration, closest pairs first.

import { addTo } from "../kit/groups.js"
import { least } from "../kit/extremes.js"
import { apart, familyOf, join } from "../kit/families.js"
import type { Stemma } from "../model/derivation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Story } from "../model/record.js"
import type { Report } from "../model/report.js"
import type { Weighed } from "../model/rarity.js"
import { functionWords } from "../text/function-words.js"

/** Words of a report's opening: the headline and two or three paragraphs. */
const opening = 120
const openingWeight = 2
const nameWeight = 1.5
/** Mean cosine from which on two groups of reports are of one event. Two events of one affair stay below .2 mostly. */
const sameEvent = 0.22
/** Each day between the dates of two groups asks for so much more, up to what two texts of one matter have. */
const aDay = 0.03
const sameEventLater = 0.6
/** Pairs are compared where they share so many of their heaviest words. */
const leastShared = 2
const heaviest = 30
/** A word heavy in more reports than this pairs each with the next few only. */
const widestWord = 300
const nextFew = 8

type Vector = Map<string, number>

interface Group {
  reports: number[]
  sum: Vector
  /** Days (since 1970) on which its reports were published, where known. */
  days: number[]
}

/** A report as stories ask of it. */
export interface Worded extends Pick<Report, "id" | "title" | "published"> {
  readonly firstLine: string
  /** All its stems, each once. */
  readonly stems: readonly string[]
  /** Those of them that tell of its matter, by place in `stems`: how often each stands there, the opening counting double, and its IDF. */
  readonly words: readonly (readonly [stem: number, count: number, idf: number])[]
}

/** Stories of a pile, the largest first. `texts` in canonical order. */
export function storiesOf(texts: readonly Weighed[], stemma: Stemma): Story[] {
  return storiesAmong(texts.map(wordedOf), stemma)
}

/** The same of reports as stories ask of them. */
export function storiesAmong(reports: readonly Worded[], stemma: Stemma): Story[] {
  const weight = inPile(reports)
  const vectors = reports.map(report => vectorOf(report, weight))
  const groups = new Map<number, Group>(
    reports.map((_, i) => [i, { reports: [i], sum: vectors[i]!, days: dayOf(reports[i]!) }]),
  )
  const families = apart(reports.length)
  const merge = (x: number, y: number) => {
    if (x === y) return
    const [a, b] = [groups.get(Math.min(x, y))!, groups.get(Math.max(x, y))!]
    join(families, x, y)
    groups.set(familyOf(families, x), {
      reports: [...a.reports, ...b.reports],
      sum: add(a.sum, b.sum),
      days: [...a.days, ...b.days],
    })
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
  return [...groups.values()]
    .map(({ reports: members }) =>
      story(
        members.sort((a, b) => a - b).map(i => reports[i]!),
        stemma,
      ),
    )
    .sort((a, b) => b.reports.length - a.reports.length || index.get(a.reports[0]!)! - index.get(b.reports[0]!)!)
}

function dayOf({ published }: Worded): number[] {
  const day = Date.parse(published?.value.slice(0, 10) ?? "")
  return Number.isNaN(day) || published?.doubt ? [] : [day / 86_400_000]
}

/** The fewest days between two groups; 0 where either is not dated. */
function daysBetween(a: readonly number[], b: readonly number[]): number {
  return a.length > 0 && b.length > 0 ? least(a.map(x => least(b.map(y => Math.abs(x - y))))) : 0
}

function story(members: readonly Worded[], stemma: Stemma): Story {
  const ids = members.map(({ id }) => id)
  const origins = new Set(stemma.origins)
  const titled = members.filter(({ title }) => title)
  const { title, firstLine } = titled.find(({ id }) => origins.has(id)) ?? titled[0] ?? members[0]!
  return { id: `s${digest([...ids].sort(byCodeUnit))}`, title: title ?? firstLine, reports: ids }
}

/** Pairs that the stemma holds together: exemplar and copy, and the copies of one lost exemplar. */
function linked({ derivations }: Stemma, index: ReadonlyMap<string, number>): [number, number][] {
  const first = new Map<string, number>()
  return derivations.flatMap(({ exemplar, copy }): [number, number][] => {
    const b = index.get(copy)
    const a = index.get(exemplar) ?? first.get(exemplar)
    if (b === undefined) return []
    if (a === undefined) first.set(exemplar, b)
    return a === undefined ? [] : [[a, b]]
  })
}

/** A pile of so many reports speaks as much for the rarity of a word as the shipped table: what all its stories share tells none apart. */
const pileOfWeight = 150

/** How rare a word is, in news at large (its `idf`) and in this pile. */
function inPile(reports: readonly Worded[]): (stem: string, idf: number) => number {
  const frequencies = new Map<string, number>()
  for (const { stems } of reports) for (const stem of stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
  const n = reports.length
  const share = n / (n + pileOfWeight)
  return (stem, idf) => (1 - share) * idf + share * Math.log((n + 1) / ((frequencies.get(stem) ?? 0) + 0.5))
}

/** What stories ask of a report. */
export function wordedOf({ text, idf }: Weighed): Worded {
  const { id, title, published, text: whole } = text.report
  const places = new Map<string, number>()
  for (const { stem } of text.tokens) if (!places.has(stem)) places.set(stem, places.size)
  const words = new Map<number, [stem: number, count: number, idf: number]>()
  for (const [t, { kind, norm, stem, start }] of text.tokens.entries()) {
    if (kind === "mark" || functionWords.has(norm)) continue
    const weight = (t < opening ? openingWeight : 1) * (/\p{Lu}/u.test(text.report.text[start]!) ? nameWeight : 1)
    const place = places.get(stem)!
    const word = words.get(place)
    if (word) word[1] += weight
    else words.set(place, [place, weight, idf[t]!])
  }
  const firstLine = whole.slice(0, Math.max(0, whole.indexOf("\n")) || undefined)
  return { id, title, published, firstLine, stems: [...places.keys()], words: [...words.values()] }
}

function vectorOf({ stems, words }: Worded, rarity: (stem: string, idf: number) => number): Vector {
  const vector: Vector = new Map()
  let norm = 0
  for (const [place, count, idf] of words) {
    const stem = stems[place]!
    const weight = Math.sqrt(count) * rarity(stem, idf)
    vector.set(stem, weight)
    norm += weight * weight
  }
  for (const [stem, weight] of vector) vector.set(stem, weight / Math.sqrt(norm))
  return vector
}

function closestFirst(vectors: readonly Vector[]): { a: number; b: number; near: number }[] {
  const postings = new Map<string, number[]>()
  for (const [i, vector] of vectors.entries()) {
    const heavy = [...vector].sort((x, y) => y[1] - x[1] || byCodeUnit(x[0], y[0])).slice(0, heaviest)
    for (const [stem] of heavy) addTo(postings, stem, i)
  }
  const shared = new Map<number, number>()
  for (const posting of postings.values()) {
    const reach = posting.length > widestWord ? nextFew : posting.length
    for (let x = 0; x < posting.length; x++) {
      for (let y = x + 1; y < Math.min(posting.length, x + 1 + reach); y++) {
        const key = posting[x]! * vectors.length + posting[y]!
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  const pairs: { a: number; b: number; near: number }[] = []
  for (const [key, count] of shared) {
    if (count < leastShared) continue
    const [a, b] = [Math.floor(key / vectors.length), key % vectors.length]
    const near = dot(vectors[a]!, vectors[b]!)
    if (near >= sameEvent) pairs.push({ a, b, near })
  }
  return pairs.sort((x, y) => y.near - x.near || x.a - y.a || x.b - y.b)
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0)
  return sum
}

function add(a: Vector, b: Vector): Vector {
  const sum = new Map(a)
  for (const [stem, weight] of b) sum.set(stem, (sum.get(stem) ?? 0) + weight)
  return sum
}
