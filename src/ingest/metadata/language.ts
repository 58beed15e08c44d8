// The language of a report's text, by eld (efficient language detector: n-gram statistics).

import { eld } from "eld/small"

/** More text than this adds nothing to what the first part tells. */
const SAMPLE = 2_000
/** Below this many letters the detector guesses; a declared language is better. */
const FEWEST_LETTERS = 40

/** BCP 47 primary language of `text`; `declared` (the page's `lang`) decides for a few words; `und` where unknown. */
export function readLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, SAMPLE)
  const claim = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared ?? "")?.[0]?.toLowerCase() ?? null
  if (sample.replace(/[^\p{L}]/gu, "").length < FEWEST_LETTERS) return claim ?? "und"
  const { language } = eld.detect(sample)
  return language || claim || "und"
}
