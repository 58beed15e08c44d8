// By what a kept report is found: the features that candidates are told by, of all words of its story as its page prints it.
// Told of the text alone, so that they stay what they are whatever else comes: no words are left out as somebody else's, which
// only stages know, and those are rare that are so in the shipped table.

import { withLinks } from "../ingest/embedded.js"
import { shingles, skipPairs } from "../match/features.js"
import type { Frequencies } from "../match/frequencies.js"
import { countedBy, countStems, idfOf } from "../match/rarity.js"
import { noAnnotations } from "../model/annotation.js"
import { inUtc } from "../model/time.js"
import { idOfProse, proseOf } from "../relate/printings.js"
import type { Indexer } from "../store/indexed.js"
import { readText } from "../text/text.js"

/** Another one whenever the same report may give another entry. */
export const entryVersion = "1"

/** Makes of a report what it is found by. */
export function indexerBy(shipped: Frequencies): Indexer {
  return report => {
    const [page] = withLinks([{ report, masked: [], background: [] }])
    const text = { ...noAnnotations, ...readText(report, page) }
    const stems = countStems([text])
    const [counted] = countedBy([text], stems, shipped)
    const prose = proseOf(text)
    return {
      skipPairs: skipPairs(text, idfOf(counted!.rarity)),
      threes: shingles(text, 3),
      prose: prose === null ? null : idOfProse(prose),
      day: inUtc(report.published?.value ?? "9"),
      stems,
    }
  }
}
