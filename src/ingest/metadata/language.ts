// The language of a report's text. Plain English, which most pages are, is told by its small words; all else is asked of
// eld (efficient language detector: n-gram statistics).

import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

/** More text than this adds nothing to what the first part tells. */
const longestSample = 2_000
/** Below this many letters the detector guesses; a declared language is better. */
const fewestLetters = 40
/**
 * Small words that are English and nothing else, and the share of them that settles it. Of 2,519 pages in some twenty
 * languages 1,736 have so many; the detector takes all but one of them for English too, and that one is English but for
 * its first lines.
 */
const englishWords: ReadonlySet<string> = new Set(
  "the of to and that is for on with as it by from be this are have had not but they which who were their been would could about when than into".split(
    " ",
  ),
)
const plainEnglish = 0.2

/** BCP 47 primary language of `text`; `declared` (the page's `lang`) decides for a few words; `und` where unknown. */
export function readLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, longestSample)
  const claim = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared ?? "")?.[0]?.toLowerCase() ?? null
  if (!hasLetters(sample)) return claim ?? "und"
  if (isPlainEnglish(sample)) return "en"
  return detector().detect(sample).language || claim || "und"
}

function hasLetters(sample: string): boolean {
  let letters = 0
  for (const [letter] of sample.matchAll(/\p{L}/gu)) {
    letters += letter.length
    if (letters >= fewestLetters) return true
  }
  return false
}

function isPlainEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []
  return words.filter(word => englishWords.has(word)).length >= plainEnglish * words.length
}

type Detector = typeof import("eld/small")["eld"]

// The detector's tables take seven times as long to load as a page to read, so they are loaded when a page asks. A page is
// read in one go, hence by `require`, which Node can do for such modules from 20.19 on; before, they are loaded at once.
const canRequire = (process.features as { require_module?: boolean }).require_module && import.meta.resolve
const held: { detector: Detector | null } = { detector: canRequire ? null : (await import("eld/small")).eld }

function detector(): Detector {
  held.detector ??= createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/small"))).eld as Detector
  return held.detector
}
