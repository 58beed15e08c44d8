// How rare each word is. The pile's own counts are pooled with a shipped table of news texts, which speaks for as many
// texts as it was counted on: in a pile of five the table decides (so that "Biden" does not become worthless because
// all five name him), in a pile of twenty thousand the pile does. Inverse document frequency: Spärck Jones (1972).

import type { WordStatistics } from "../model/statistics.js"
import type { Text } from "../model/token.js"
import { commonWords } from "../text/common-words.js"
import { type Frequencies, textsWith } from "./frequencies.js"

/** Share of a language's texts that hold one of its commonest words. */
const commonShare = 0.3

/** Document frequencies of the pile pooled with the shipped table: idf = ln((n + 1) / (df + ½)). */
export function pileStatistics(texts: Iterable<Text>, shipped: Frequencies): WordStatistics {
  // Counts of both, for the pile's own words.
  const frequencies = new Map<string, number>()
  const textsOf = (stem: string) => frequencies.get(stem) ?? textsWith(shipped, stem)
  const languages = new Map<string, number>()
  let n = shipped.texts
  for (const text of texts) {
    n++
    languages.set(text.report.language, (languages.get(text.report.language) ?? 0) + 1)
    for (const stem of new Set(text.tokens.map(token => token.stem))) {
      frequencies.set(stem, textsOf(stem) + 1)
    }
  }
  const arrived = n - shipped.texts
  // The table knows English alone: words that another language cannot do without count as if it held that language too,
  // by the share that the language has of the pile.
  for (const [language, count] of languages)
    for (const word of commonWords(language))
      frequencies.set(word, textsOf(word) + (commonShare * shipped.texts * count) / arrived)
  return { idf: stem => Math.log((n + 1) / (textsOf(stem) + 0.5)) }
}
