// Lines of an export's plain text: which of them are a date or an edition and nothing else, and which paragraphs a margin
// has cut into lines.

import { findDate } from "../../metadata/dates.js"

/** A line of a date holds little else: a weekday, a time, an edition. */
const mostOther = 40
const mostOtherWords = 5
/** Words before the date in such a line: a weekday. */
const mostBefore = 14

/** Whether a line says when a report was printed, and nothing of what it says. */
export function isDateLine(line: string): boolean {
  const date = findDate(line, "month")
  if (date === null || date.start > mostBefore) return false
  const other = `${line.slice(0, date.start)} ${line.slice(date.end)}`.trim()
  return other.length <= mostOther && other.split(/\s+/).length <= mostOtherWords && !/[:?!]\s|["“”]/.test(other)
}

const weekday =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?!\p{L})[,.]?/giu

/** The date of a date line, with its time, without the weekday that may stand between. */
export function dateIn(line: string): string {
  return line.replace(weekday, " ").replace(/\s+/g, " ").trim()
}

const editionWord =
  "(?:\\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|late|later|latest|early|final|main|national|regional|local|city|home|metro|metropolitan|state|international|world|global|european?|europe|asian?|asia|us|u\\.s\\.|usa|uk|london|scotland|scottish|ireland|irish|ulster|northern|southern|eastern|western|north|south|east|west|central|weekend|sunday|saturday|weekday|morning|afternoon|evening|night|online|web|digital|print|replica|suburban|country|all-round|every|all|gesamtausgabe|ausgabe|édition|edición|edizione|editions?|ed)"
const edition = new RegExp(`^(?:${editionWord}[\\s,;:.()/–-]*)+$`, "iu")

/** Whether a line names an edition and nothing else: `Final Edition`, `Edition 1;`, `Late Edition - Final`. */
export function isEditionLine(line: string): boolean {
  return edition.test(line.trim()) && /edi[tcz]i|ausgabe|\bed\b/i.test(line)
}

/** An outlet's line parted into its name and the edition behind a dash: `The Daily Kettle (Port Lumen) - Final Edition`. */
export function outletAndEdition(line: string | undefined): {
  outlet: string | undefined
  edition: string | undefined
} {
  const [, name = line, behind] = /^(.*\S)\s+[–-]\s+(\S.*)$/.exec(line ?? "") ?? []
  const isEdition = behind !== undefined && isEditionLine(behind)
  return {
    outlet: (isEdition ? name : line)?.replace(/(?<=\p{L}{3})\.$/u, ""),
    edition: isEdition ? behind : undefined,
  }
}

/** Whether a line only says that a correction stands below. */
export function isNotice(line: string): boolean {
  return /^(?:corrections? appended|correction|clarification appended|see correction.{0,30})\W*$/i.test(line.trim())
}

/** A margin beyond this is none: lines are as long as their paragraphs. */
const widestMargin = 110
/** A margin narrower than this would cut every headline. */
const narrowestMargin = 50

/**
 * Paragraphs of a text whose lines may have been broken at a margin. A line was broken there where the first word of the
 * next would not have fitted; where no line reaches a margin, each is a paragraph.
 */
export function paragraphsIn(lines: readonly string[]): string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0)
  const wrapped = width >= narrowestMargin && width <= widestMargin && breakOff(lines) >= mostlyBroken
  const paragraphs: string[] = []
  let open = ""
  const close = (): void => {
    if (open.trim() !== "") paragraphs.push(open.replace(/\s+/g, " ").trim())
    open = ""
  }
  let last = ""
  for (const line of lines) {
    if (line.trim() === "") close()
    else if (open === "") open = line
    else if (wrapped && isBroken(last, line, width)) open += ` ${line}`
    else {
      close()
      open = line
    }
    last = line
  }
  close()
  return paragraphs
}

/** Lines that another follows break off within a sentence for the most part where a margin broke them. */
const mostlyBroken = 0.4

function breakOff(lines: readonly string[]): number {
  const followed = lines.filter((line, i) => line.trim() !== "" && (lines[i + 1] ?? "").trim() !== "")
  return followed.filter(line => !/[.!?:…]["'”’)\]]*\s*$/.test(line)).length / Math.max(1, followed.length)
}

function isBroken(line: string, next: string, width: number): boolean {
  const word = /^\s*\S+/.exec(next)?.[0].trim() ?? ""
  if (line.trimEnd().length + 1 + word.length > width) return true
  return /[\p{Ll}\p{N},–-]$/u.test(line.trimEnd()) && /^\s*\p{Ll}/u.test(next)
}
