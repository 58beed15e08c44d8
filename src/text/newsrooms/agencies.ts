// The news agencies of the world by the names that credits print, each under the one short name by which newsrooms are
// counted. Outlets that others quote as having been told something are known too, marked as outlets.

import { trimming } from "../../kit/trimming.js"
import { agencyLines, outletLines } from "./agency-names.js"

/** A newsroom that others name in credits. */
export interface Agency {
  /** Its usual short name: what newsrooms are counted by. */
  readonly name: string
  /** `agency` sells its reports to others; `outlet` prints for itself and is quoted by others. */
  readonly kind: "agency" | "outlet"
  /** Other printed forms; letter case counts only for forms of four letters or fewer. */
  readonly forms: readonly string[]
}

/** Every newsroom known by name. */
export const agencies: readonly Agency[] = [...readLines(agencyLines, "agency"), ...readLines(outletLines, "outlet")]

function readLines(lines: string, kind: Agency["kind"]): Agency[] {
  return lines
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => {
      const [name = "", forms = ""] = line.split("|").map(part => part.trim())
      return { name, kind, forms: forms === "" ? [] : forms.split(", ") }
    })
}

/** Up to this length a form is an abbreviation that could be a word of some language in lower case. */
const shortForm = 4

const byForm = new Map(agencies.flatMap(agency => [agency.name, ...agency.forms].map(form => [formKey(form), agency])))

/** Short all-capital forms compare as printed ("AP" is an agency, "ap" is not); others without letter case. */
function formKey(form: string): string {
  const plain = form.replace(/\s+/g, " ").trim()
  return plain.length <= shortForm ? plain : plain.toLowerCase()
}

const withoutSigns = trimming(String.raw`\s([/|,–—-`, String.raw`\s)\]/|,.:–—-`)

/** The agency or outlet of that printed name, whole; null where it is none of these and does not call itself an agency. */
export function agencyNamed(printed: string): Agency | null {
  const bare = withoutSigns(printed.trim())
  const name = bare.replace(/^the\s+/i, "")
  const known = byForm.get(formKey(bare)) ?? byForm.get(formKey(name))
  return known ?? (maySaySo.test(name) && sayingSo.test(name) ? calledAgency(name) : null)
}

/** Names that say what they are: "Northern Press Agency", "Slowakische Nachrichtenagentur", "Agencia Andina". */
const sayingSo =
  /^(?:\p{Lu}[\p{L}'’-]*\s+){1,4}(?:News|Press|Telegraph) Agency$|^(?:\p{Lu}[\p{L}-]*\s+){0,3}\p{Lu}?[\p{L}-]*(?:[Nn]achrichten|[Pp]resse)agentur(?: \p{Lu}[\p{L}]*){0,2}$|^(?:Agence|Agencia|Agência|Agenzia)(?: \p{Lu}[\p{L}'’-]*){1,3}$/u

/** What every such name has: a cheap look before the pattern. */
const maySaySo = /^Ag|Agency$|agentur/u

function calledAgency(name: string): Agency {
  return { name, kind: "agency", forms: [] }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

const wordsOfForms = agencies.flatMap(agency => [agency.name, ...agency.forms].map(wordsOf))
const anyWords: ReadonlySet<string> = new Set(wordsOfForms.flat())
const firstWords: ReadonlySet<string> = new Set(wordsOfForms.flatMap(words => words.slice(0, 1)))

/** Whether a line holds a word with which some agency's name begins: a cheap look before a pattern of them all. */
export function mayNameAgency(line: string): boolean {
  return wordsOf(line).some(word => firstWords.has(word))
}

const firstOfAgencies: ReadonlySet<string> = new Set(
  agencies
    .filter(({ kind }) => kind === "agency")
    .flatMap(({ name, forms }) => [name, ...forms].flatMap(form => wordsOf(form).find(isTelling) ?? [])),
)

/** The same for a line that names an agency as one of its parts; no outlet's, and no mere article. */
export function mayHoldAgency(line: string): boolean {
  return beyondLatin.test(line) || initials.test(line) || wordsOf(line).some(word => firstOfAgencies.has(word))
}

function isTelling(word: string): boolean {
  return word.length > 1 && word !== "the"
}

/** `A.P.` */
const initials = /[A-Za-z]\.[A-Za-z]\./

/** In some scripts words stand without spaces between them; signs are no script. */
const beyondLatin = /[^\0-\u024f\u2000-\u2fff]/

/** Whether a line may be agencies' names and no more, but for some `others`: a cheap look likewise. */
export function mayBeAgencies(line: string, others: ReadonlySet<string>): boolean {
  return wordsOf(line).every(word => anyWords.has(word) || others.has(word))
}

/**
 * A pattern source that matches any form of any agency; longest first, so that `AFP News` wins over `AFP`.
 * `kind` narrows it to agencies or to outlets.
 */
export function agencyPattern(kind?: Agency["kind"]): string {
  return agencies
    .filter(agency => !kind || agency.kind === kind)
    .flatMap(agency => [agency.name, ...agency.forms])
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(form => form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+"))
    .join("|")
}
