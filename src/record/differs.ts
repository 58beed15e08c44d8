// Where the readings of one entry differ in what they say: deadline, figure, status, speaker, words, marks,
// and whether it says yes or no.

import { addTo } from "../kit/groups.js"
import { lettersOf } from "../kit/spelling.js"
import { entryKinds } from "../model/catalogue.js"
import type { Annotated, Figure, Time } from "../model/annotation.js"
import type { Difference } from "../model/record.js"
import { within } from "../model/span.js"
import { takesBack } from "../text/cues.js"
import type { Claim } from "./claim.js"
import { contradictions } from "./polarity.js"

/** A quotation's readings that are not word for word an origin's. */
export const reworded = "in other words"
/** A quotation's readings without marks. */
export const unmarked = "without quotation marks"

/** "0.4 points" of a share are percentage points. */
function unitOf({ unit }: Figure): string | null {
  return unit === "percentage point" ? "point" : unit
}

/** What a claim has in a slot that can differ, in words; null where it has nothing to say. */
type Slot = (claim: Claim) => string | null

const deadline: Slot = claim => claim.deadline && deadlineText(claim.deadline)
const figure: Slot = claim => claim.figure && figureText({ ...claim.figure, unit: unitOf(claim.figure) })
const status: Slot = claim => (claim.refersBack ? null : claim.status)

/**
 * Differences of a group's claims; `readings` index into `claims`. Each value that some readings have is one item.
 * `origins` are the reports whose words the others took.
 */
export function differencesOf(
  claims: readonly Claim[],
  origins: readonly string[],
  wordsOf: (claim: Claim) => string,
  texts: ReadonlyMap<string, Annotated>,
): Difference[] {
  const kind = claims.find(claim => claim.marked) ? "quotation" : claims[0]!.kind
  const slots: Readonly<Record<Claim["kind"], readonly Slot[]>> = {
    quotation: [spokenBy(claims)],
    pledge: [deadline],
    figure: [figure],
    meeting: [status],
    event: [apart(claims)],
    statement: [],
    position: [],
  }
  const opposed = entryKinds[kind].ofWords ? contradictions(claims, texts) : []
  const counts = entryKinds[kind].ofWords || kind === "event" ? countsIn(claims, texts) : []
  const differences = [...opposed, ...slots[kind].flatMap(slot => difference(slot, claims)), ...counts]
  return kind === "quotation" ? [...inWords(claims, origins, wordsOf), ...differences] : differences
}

/** Readings in other words than an origin's first marked one, and readings that stand without marks. */
function inWords(
  claims: readonly Claim[],
  origins: readonly string[],
  wordsOf: (claim: Claim) => string,
): Difference[] {
  const marked = claims.filter(claim => claim.marked)
  const first = marked.find(claim => origins.includes(claim.report)) ?? marked[0]!
  const other = claims.flatMap((claim, i) => (wordsOf(claim) === wordsOf(first) ? [] : [i]))
  const bare = claims.flatMap((claim, i) => (claim.marked ? [] : [i]))
  return [
    ...(other.length ? [{ what: reworded, readings: other }] : []),
    ...(bare.length ? [{ what: unmarked, readings: bare }] : []),
  ]
}

function difference(slot: Slot, claims: readonly Claim[]): Difference[] {
  const values = new Map<string, number[]>()
  for (const [i, claim] of claims.entries()) {
    const value = slot(claim)
    if (value !== null) addTo(values, value, i)
  }
  if (values.size < 2) return []
  return [...values].map(([value, readings]) => ({ what: value, readings }))
}

/** Readings that count the same thing once each, and not the same: "At least two people were killed", "three people". */
function countsIn(claims: readonly Claim[], texts: ReadonlyMap<string, Annotated>): Difference[] {
  const counted = claims.map(claim =>
    texts.get(claim.report)!.figures.filter(one => !one.ordinal && one.unit !== null && within(one, claim)),
  )
  const units = new Set(counted.flat().map(({ unit }) => unit))
  return [...units].flatMap(unit => {
    const lone = counted.map(figures => figures.filter(one => one.unit === unit))
    if (lone.some(({ length }) => length > 1)) return []
    const values = new Set(lone.flat().map(({ low, high }) => `${low} ${high}`))
    return values.size < 2 ? [] : difference(claim => figureIn(lone[claims.indexOf(claim)]![0]), claims)
  })
}

function figureIn(figure: Figure | undefined): string | null {
  return figure ? figureText(figure) : null
}

/** Times differ only where neither is the coarser form of the other. */
function apart(claims: readonly Claim[]): Slot {
  const printed = ({ when }: Claim) => (when?.value?.startsWith("XXXX") ? null : (when?.value ?? null))
  const values = claims.flatMap(claim => printed(claim) ?? [])
  const differ = values.some(a => values.some(b => !a.startsWith(b) && !b.startsWith(a)))
  return claim => (differ ? printed(claim) : null)
}

/** Speakers differ only where two are named and neither's name is part of the other's. */
function spokenBy(claims: readonly Claim[]): Slot {
  const named = claims.filter(({ speaker }) => speaker !== null)
  const keys = named.map(({ speaker }) => lettersOf(speaker!))
  // One person under two spellings has one key.
  const apart =
    new Set(named.map(({ speakerKey }) => speakerKey)).size > 1 &&
    keys.some(a => keys.some(b => !a.includes(b) && !b.includes(a)))
  return claim =>
    apart && claim.kind === "quotation" && claim.speaker && !takesBack(claim.cue ?? "")
      ? `said by ${claim.speaker.replace(/^(?:An?|The)\s/, article => article.toLowerCase())}`
      : null
}

/** `before 2060` */
export function deadlineText({ qualifier, value }: Time): string {
  return qualifier === "exact" ? (value ?? "") : `${qualifier} ${value}`
}

/** `about 15 %`, `15–60 nuclear warheads`, `4.2 billion crowns` */
export function figureText({ low, high, unit, qualifier }: Figure): string {
  const value = low === high ? spelt(low) : `${spelt(low)}–${spelt(high)}`
  const told = qualifier === "exact" || qualifier === "between" ? value : `${qualifier.replace("-", " ")} ${value}`
  return unit === null ? told : `${told} ${high === 1 ? unit : plural(unit)}`
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
]

/** A number as newspapers print it: `4.2 billion`, `11,400`. */
function spelt(value: number): string {
  const scale = scales.find(([least]) => Math.abs(value) >= least)
  return scale ? `${grouped(value / scale[0])} ${scale[1]}` : grouped(value)
}

function grouped(value: number): string {
  return String(Number(value.toPrecision(12))).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ",")
}

/** Nouns whose plural no rule makes. */
const plurals: ReadonlyMap<string, string> = new Map(
  "foot feet|person people|people people|man men|woman women|child children|yen yen|yuan yuan|won won|baht baht|hertz hertz|aircraft aircraft"
    .split("|")
    .map(pair => pair.split(" ") as [string, string]),
)

/** A unit's normal form is singular: `power station` → `power stations`, `mile per hour` → `miles per hour`. */
function plural(unit: string): string {
  const [, before, noun, after] = /^(.*?\s)?(\S*\p{Ll})(\sper\s.*)?$/u.exec(unit) ?? []
  if (!noun || noun.endsWith("s")) return unit
  const regular = /(?:x|ch|sh)$/u.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/u.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`
  return `${before ?? ""}${plurals.get(noun) ?? regular}${after ?? ""}`
}

/** `15–60`, `4200000000` */
export function valueText(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`
}
