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
    pledge: [deadline, ...counted(claims, texts)],
    figure: [figure],
    meeting: [status],
    event: [apart(claims), ...counted(claims, texts)],
    statement: counted(claims, texts),
    position: counted(claims, texts),
  }
  const opposed = entryKinds[kind].ofWords ? contradictions(claims, texts) : []
  const differences = [...opposed, ...slots[kind].flatMap(slot => difference(slot, claims))]
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

/** What the readings count: a slot for each thing that two of them count once each, as "32 tunnels" and "31 tunnels" are. */
function counted(claims: readonly Claim[], texts: ReadonlyMap<string, Annotated>): Slot[] {
  if (claims.length < 2) return []
  const told = new Map(claims.map(claim => [claim, countsIn(claim, texts.get(claim.report)!)]))
  const units = new Set([...told.values()].flatMap(counts => [...counts.keys()]))
  return [...units].map(unit => claim => {
    const found = told.get(claim)?.get(unit)
    return found ? figureText(found) : null
  })
}

/** Figures of a claim by what they count, where it counts that once. */
function countsIn(claim: Claim, { figures }: Annotated): Map<string, Figure> {
  const own = figures.filter(figure => !figure.ordinal && figure.unit !== null && within(figure.number, claim))
  return new Map(
    own.flatMap(figure => {
      const noun = figure.unit!.split(" ").at(-1)!
      return own.some(other => other !== figure && other.unit!.endsWith(noun)) ? [] : [[noun, figure] as const]
    }),
  )
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
export function figureText({ low, high, unit, qualifier, vague }: Figure): string {
  const value = vague ?? (low === high ? spelt(low) : `${spelt(low)}–${spelt(high)}`)
  const told = qualifier === "exact" || qualifier === "between" ? value : `${qualifier.replace("-", " ")} ${value}`
  return unit === null ? told : `${told}${vague?.endsWith("s") ? " of" : ""} ${high === 1 ? unit : plural(unit)}`
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

/** `15–60`, `4200000000`, `thousands` */
export function valueText({ low, high, vague }: Figure): string {
  return vague ?? (low === high ? String(low) : `${low}–${high}`)
}
