// One text, many printings: what it says is found once. A page printed in two hundred papers has the same claims in each,
// but for the report that they are of.

import { firstAlike } from "../kit/groups.js"
import type { Telling } from "./parties.js"
import type { Claims } from "./record.js"

/** Of each report the place of the first that prints the same, read in the same way, with the same parties. */
export function printedAlike(tellings: readonly Telling[]): number[] {
  return firstAlike(tellings, ({ text }) => text.report.text, readingOf)
}

/** All that the claims of a report hang on beside its words. */
function readingOf({ text, parties }: Telling): string {
  const { report, sentences: _sentences, tokens, partsOfSpeech, ...found } = text
  return JSON.stringify([
    report.language,
    report.published,
    report.intrusions,
    tokens.length,
    partsOfSpeech,
    found,
    parties,
  ])
}

/** The claims of every report, `found` in the first of those alike, each as its own. */
export function printedAgain(tellings: readonly Telling[], found: readonly Claims[]): Claims[] {
  return tellings.map(({ text, parties }, i) => {
    const [own, id] = [found[i]!, text.report.id]
    if (own.report === id) return own
    return { report: id, parties, claims: own.claims.map(claim => ({ ...claim, report: id })), keys: own.keys }
  })
}
