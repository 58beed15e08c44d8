// The plain words of the screens: what kinds, verbs, dates and counts are called. Terms of art stay in the glossary.

import { dayText } from "../kit/day.js"
import { hostOf } from "../kit/host.js"
import { families, type Family } from "../model/catalogue.js"
import type { Derivation, DerivationKind } from "../model/derivation.js"
import type { Report } from "../model/report.js"
import { type Dated, zoneOf } from "../model/time.js"
import type { ShownDate } from "./shapes.js"

export { dayText } from "../kit/day.js"
export { plural } from "../kit/plural.js"

/** "2 facts changed"; where no order is known "2 facts differ". */
export function countOf(family: Family, count: number, ordered: boolean): string {
  const { counted } = families[family]
  return `${count} ${(ordered ? counted.ordered : counted.unordered)[count === 1 ? 0 : 1]}`
}

/** "rewrites", "carries" …: what the copy does to its exemplar. */
export const verbOf: Readonly<Record<DerivationKind, string>> = {
  identical: "has the same text as",
  carried: "carries",
  excerpt: "excerpts",
  rewrite: "rewrites",
  compilation: "draws on",
  update: "updates",
}

/** "rewrites B", or "shares a text with B; order unknown": what a copy does to the exemplar that goes by a name. */
export function takesText({ kind, direction }: Pick<Derivation, "kind" | "direction">, exemplar: string): string {
  if (direction === "decided") return `${verbOf[kind]} ${exemplar}`
  return `${kind === "identical" ? "the same text as" : "shares a text with"} ${exemplar}; order unknown`
}

/** What a page is known by: its outlet, else the host of its address, else its file without folder and ending. */
export function outletName({ outlet, address, path }: Pick<Report, "outlet" | "address" | "path">): string {
  return outlet ?? hostOf(address) ?? fileStem(path)
}

/** `aston-times` of `wire/aston-times.html`; of a page inside an archive its own name, where that is more than a number. */
function fileStem(path: string): string {
  if (path === "-") return "standard input"
  const [archive, inside = ""] = path.split(/#(?=[^#]*$)/)
  const stem = (file: string) =>
    file.replace(/^.*[\\/](?=[^\\/])/, "").replace(/(?<=.)\.\p{L}[\p{L}\p{N}]{0,5}(?:\.gz)?$/u, "")
  if (inside === "") return stem(path)
  return /\p{L}/u.test(stem(inside)) ? stem(inside) : `${stem(archive!)} ${inside}`
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

/** The date that a report's page prints, for showing: one that cannot be, with its doubt, where nothing else is known. */
export function shownDateOf({ published, impossible }: Pick<Report, "published" | "impossible">): ShownDate | null {
  return shownDate(published ?? impossible ?? null)
}

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
]

/** A number as it stands in a sentence: in words up to twelve. */
export function numberText(count: number): string {
  return numbers[count] ?? count.toLocaleString("en-GB")
}

/** "A, B and C". */
export function allOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}

/** The same words, begun as a sentence is. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
