// A report as stories ask of it: light data, so that those of a whole pile can stand in one place.

import type { Report } from "../../model/report.js"
import type { Weighed } from "../../model/rarity.js"
import { functionWords, isOfMeaning } from "../../text/function-words.js"
import { tokenize } from "../../text/tokens.js"

/** Words of a report's opening: the headline and two or three paragraphs. */
const opening = 120
const openingWeight = 2
const nameWeight = 1.5

/** A report as stories ask of it. */
export interface Worded extends Pick<Report, "id" | "title" | "published"> {
  readonly firstLine: string
  /** Stems of its headline that tell of its matter, each once. */
  readonly headline: readonly string[]
  /** All its stems, each once. */
  readonly stems: readonly string[]
  /** Those of them that tell of its matter, by place in `stems`: how often each stands there, the opening counting double, and its IDF. */
  readonly words: readonly (readonly [stem: number, count: number, idf: number])[]
}

/** What stories ask of a report. */
export function wordedOf({ text, idf }: Weighed): Worded {
  const { id, title, published, language, text: whole } = text.report
  const { tokens } = text
  const places = new Map<string, number>()
  for (const { stem } of tokens) if (!places.has(stem)) places.set(stem, places.size)
  const words = new Map<number, [stem: number, count: number, idf: number]>()
  for (const [t, { kind, norm, stem, start }] of tokens.entries()) {
    if (kind === "mark" || functionWords.has(norm)) continue
    const weight = (t < opening ? openingWeight : 1) * (isCapital(whole, start) ? nameWeight : 1)
    const place = places.get(stem)!
    const word = words.get(place)
    if (word) word[1] += weight
    else words.set(place, [place, weight, idf[t]!])
  }
  const firstLine = whole.slice(0, Math.max(0, whole.indexOf("\n")) || undefined)
  const headline = stemsOf(title ?? "", language)
  return { id, title, published, firstLine, headline, stems: [...places.keys()], words: [...words.values()] }
}

function stemsOf(text: string, language: string | null): string[] {
  return [
    ...new Set(
      tokenize(text, 0, text.length, language ?? "en")
        .filter(isOfMeaning)
        .map(({ stem }) => stem),
    ),
  ]
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[at]!)
}
