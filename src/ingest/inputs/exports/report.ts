// One report as a press database prints it, its parts told apart: what the formats of this folder have in common, and how
// such a report becomes a page. Databases print a report's text and nothing else, so that it is read as a fragment.

import type { DecodedPage } from "../../page.js"

/** A report out of an export. Strings as printed. */
export interface ExportedReport {
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly byline?: string | undefined
  readonly published: string | undefined
  readonly updated?: string | undefined
  /** Section, page and edition, as far as they are named. */
  readonly section?: string | undefined
  /** As named (`English`, `GERMAN; DEUTSCH`). */
  readonly language?: string | undefined
  readonly address?: string | undefined
  readonly dateline?: string | undefined
  /** What is printed between headline and text. */
  readonly deck?: string | undefined
  /** The text, and corrections below it. */
  readonly paragraphs: readonly string[]
}

/** A format that databases export: its marks, and how its reports are told apart. */
export interface ExportFormat {
  /** Whether the beginning of a text shows its marks. */
  readonly opens: (head: string) => boolean
  /** The reports in their order; null for one that has no text. */
  readonly reports: (text: string) => (ExportedReport | null)[]
}

/** A report as a page; `path` names its place. */
export function pageOfReport(report: ExportedReport, path: string): DecodedPage {
  const { title, dateline, deck, paragraphs } = report
  const [first = "", ...rest] = paragraphs
  const opening = dateline === undefined || first.startsWith(dateline) ? first : `${dateline} — ${first}`
  return {
    path,
    address: report.address ?? null,
    source: [...(deck === undefined ? [] : [deck]), opening, ...rest].join("\n\n"),
    form: "text",
    fragment: true,
    given: {
      basis: "database export",
      title,
      outlet: report.outlet,
      byline: report.byline,
      published: report.published,
      updated: report.updated,
      section: report.section,
      language: languageCode(report.language),
    },
  }
}

/** What is given of several parts of a heading, joined; undefined where nothing is. */
export function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const given = parts.map(part => (part ?? "").trim().replace(/\s*[;,]+$/, "")).filter(part => part !== "")
  return given.length > 0 ? given.join("; ") : undefined
}

/** Names of languages in the exports' own languages, by code. */
const languages: readonly (readonly [string, RegExp])[] = [
  ["en", /english|englisch|anglais|ingl[eé]s|inglese|engels|英文|英語/i],
  ["de", /german|deutsch|allemand|alem[aá]n|tedesco|duits|德文/i],
  ["fr", /french|fran[cç]ais|französisch|franc[eé]s|francese|frans|法文/i],
  ["es", /spanish|espa[nñ]ol|spanisch|espagnol|spagnolo|spaans|西班牙/i],
  ["it", /italian|italienisch|italien|italiaans/i],
  ["pt", /portugu/i],
  ["nl", /dutch|nederlands|niederländisch|néerlandais|holand/i],
  ["ru", /russian|russisch|russe|русский|俄文/i],
  ["pl", /polish|polski|polnisch/i],
  ["ar", /arabic|arabisch|arabe/i],
  ["zh", /chinese|chinesisch|chinois|中文/i],
  ["ja", /japanese|japanisch|japonais|日文|日本語/i],
  ["ko", /korean|koreanisch|coréen|韓文/i],
]

/** The code of a language that is named; undefined where the words name none. */
export function languageCode(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  return languages.find(([, names]) => names.test(name))?.[0]
}
