// Where the readings of one entry differ in what they say: deadline, figure, status, speaker, words, marks.

import type { Figure, Time } from "../model/annotation.js"
import type { Difference } from "../model/record.js"
import type { Claim } from "./claim.js"

/** A slot that can differ: its name for people, and what a claim has there; null where it has nothing to say. */
interface Slot {
  readonly name: string
  of(claim: Claim): string | null
}

const deadline: Slot = { name: "deadline", of: claim => claim.deadline && deadlineText(claim.deadline) }
const figure: Slot = { name: "figure", of: claim => claim.figure && figureText(claim.figure) }
const status: Slot = { name: "status", of: claim => (claim.refersBack ? null : claim.status) }
const speaker: Slot = { name: "said by", of: claim => (claim.kind === "quotation" ? claim.speaker : null) }

/** Differences of a group's claims; `readings` index into `claims`. Each value that some readings have is one item. */
export function differencesOf(claims: readonly Claim[], wordsOf: (claim: Claim) => string): Difference[] {
  const kind = claims.find(claim => claim.marked) ? "quotation" : claims[0]!.kind
  const slots: Readonly<Record<Claim["kind"], readonly Slot[]>> = {
    quotation: [{ ...speaker, of: spokenBy(claims) }],
    pledge: [deadline],
    figure: [figure],
    meeting: [status],
    event: [],
    statement: [],
    position: [],
  }
  const differences = slots[kind].flatMap(slot => difference(slot, claims))
  return kind === "quotation" ? [...inWords(claims, wordsOf), ...differences] : differences
}

/** Readings in other words than the first marked one, and readings that stand without marks. */
function inWords(claims: readonly Claim[], wordsOf: (claim: Claim) => string): Difference[] {
  const first = claims.find(claim => claim.marked)!
  const other = claims.flatMap((claim, i) => (wordsOf(claim) === wordsOf(first) ? [] : [i]))
  const bare = claims.flatMap((claim, i) => (claim.marked ? [] : [i]))
  return [
    ...(other.length ? [{ what: "in other words", readings: other }] : []),
    ...(bare.length ? [{ what: "without quotation marks", readings: bare }] : []),
  ]
}

function difference(slot: Slot, claims: readonly Claim[]): Difference[] {
  const values = new Map<string, number[]>()
  for (const [i, claim] of claims.entries()) {
    const value = slot.of(claim)
    if (value !== null) values.set(value, [...(values.get(value) ?? []), i])
  }
  if (values.size < 2) return []
  return [...values].map(([value, readings]) => ({ what: `${slot.name}: ${value}`, readings }))
}

/** Speakers differ only where two are named and neither's name is part of the other's. */
function spokenBy(claims: readonly Claim[]): (claim: Claim) => string | null {
  const keys = claims.flatMap(claim => claim.speakerKey ?? [])
  const apart = keys.some(a => keys.some(b => !a.includes(b) && !b.includes(a)))
  return claim => (apart ? claim.speaker : null)
}

/** `before 2060` */
export function deadlineText({ qualifier, value }: Time): string {
  return qualifier === "exact" ? (value ?? "") : `${qualifier} ${value}`
}

/** `about 15 %`, `15–60 nuclear warhead` */
export function figureText({ low, high, unit, qualifier }: Figure): string {
  const value = valueText(low, high)
  const told = qualifier === "exact" || qualifier === "between" ? value : `${qualifier.replace("-", " ")} ${value}`
  return unit === null ? told : `${told} ${unit}`
}

/** `15–60`, `4200000000` */
export function valueText(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`
}
