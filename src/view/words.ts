// The plain words of the screens: what kinds, verbs, dates and counts are called. Terms of art stay in the glossary.

import type { AlterationKind } from "../model/alteration.js"
import type { DerivationKind } from "../model/derivation.js"
import { type Dated, zoneOf } from "../model/time.js"
import type { Family, ShownDate } from "./shapes.js"

/** Which family a kind of alteration is shown in. */
export const familyOf: Readonly<Record<AlterationKind, Family>> = {
  meaning: "turned",
  certainty: "turned",
  figure: "fact",
  time: "fact",
  name: "fact",
  attribution: "said",
  quotation: "quotation",
  insertion: "added",
  omission: "left-out",
  transposition: "moved",
  wording: "reworded",
  accidental: "spelling",
}

/** What one alteration of a kind is called on a chip. */
export const labelOf: Readonly<Record<AlterationKind, string>> = {
  meaning: "Meaning turned",
  certainty: "Certainty changed",
  figure: "Figure changed",
  time: "Time changed",
  name: "Name changed",
  attribution: "Who said it changed",
  quotation: "Quotation changed",
  insertion: "Added",
  omission: "Left out",
  transposition: "Moved",
  wording: "Reworded",
  accidental: "Spelling",
}

/** What is called so of two of which nobody knows which came first. */
export const differsOf: Readonly<Record<AlterationKind, string>> = {
  meaning: "Meaning differs",
  certainty: "Certainty differs",
  figure: "Figure differs",
  time: "Time differs",
  name: "Name differs",
  attribution: "Who said it differs",
  quotation: "Quotation differs",
  insertion: "Only in one",
  omission: "Only in one",
  transposition: "In different places",
  wording: "Otherwise worded",
  accidental: "Spelling",
}

/** Families in the order of their weight for a reader. */
export const families: readonly Family[] = [
  "turned",
  "fact",
  "said",
  "quotation",
  "added",
  "left-out",
  "moved",
  "reworded",
  "spelling",
]

/** Singular and plural of a family, as an edge label counts it: "2 facts changed". */
const familyCount: Readonly<Record<Family, readonly [string, string]>> = {
  turned: ["meaning or certainty changed", "changes of meaning or certainty"],
  fact: ["fact changed", "facts changed"],
  said: ["change of who said it", "changes of who said it"],
  quotation: ["quotation changed", "quotations changed"],
  added: ["passage added", "passages added"],
  "left-out": ["passage left out", "passages left out"],
  moved: ["passage moved", "passages moved"],
  reworded: ["passage reworded", "passages reworded"],
  spelling: ["difference of spelling", "differences of spelling"],
}

/** The same of two of which nobody knows which came first: "2 facts differ". */
const familyCountApart: Readonly<Record<Family, readonly [string, string]>> = {
  turned: ["difference of meaning or certainty", "differences of meaning or certainty"],
  fact: ["fact differs", "facts differ"],
  said: ["difference of who said it", "differences of who said it"],
  quotation: ["quotation differs", "quotations differ"],
  added: ["passage in the second only", "passages in the second only"],
  "left-out": ["passage in the first only", "passages in the first only"],
  moved: ["passage in different places", "passages in different places"],
  reworded: ["passage otherwise worded", "passages otherwise worded"],
  spelling: familyCount.spelling,
}

/** "2 facts changed"; where no order is known "2 facts differ". */
export function countOf(family: Family, count: number, ordered: boolean): string {
  return `${count} ${(ordered ? familyCount : familyCountApart)[family][count === 1 ? 0 : 1]}`
}

/** "rewrites", "carries" …: what the copy does to its exemplar. */
export const verbOf: Readonly<Record<DerivationKind, string>> = {
  identical: "is the same as",
  carried: "carries",
  excerpt: "excerpts",
  rewrite: "rewrites",
  compilation: "draws on",
  update: "updates",
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

const seasons: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" }

/** A date as people write it, without the time of day: `17 Mar 2021`, `autumn 2024`. What is neither stays as it is. */
export function dayText(value: string): string {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return `${seasons[season[2]!]} ${season[1]}`
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(value)
  if (!parts) return value
  const [, year, month, day] = parts
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ")
}

/** The same with the time of day, and its zone, where there is one: `17 Mar 2021, 08:13`, `…, 08:13 UTC`, `…, 08:13 +09:00`. */
export function dateText(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/.exec(value)
  if (!time) return dayText(value)
  const zone = zoneOf(value)
  return `${dayText(value)}, ${time[1]}${zone === null ? "" : zone === "Z" ? " UTC" : ` ${zone}`}`
}

/** A date with its basis, for showing. */
export function shownDate(dated: Dated | null): ShownDate | null {
  if (!dated) return null
  return { value: dated.value, text: dateText(dated.value), basis: dated.basis, doubt: dated.doubt ?? null }
}

/** "1 page", "2 pages". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`
}
