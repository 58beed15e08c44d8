// One text, many printings: what it says is found once. A page printed in two hundred papers has the same claims in each,
// but for the report that they are of.

import { addTo } from "../kit/groups.js"
import type { Telling } from "./parties.js"
import type { Claims } from "./record.js"

/** Reports whose claims must be found each by itself, and for every report of a pile which of them has its claims. */
export interface Printed {
  readonly apart: readonly Telling[]
  readonly of: readonly number[]
}

/** Take together the reports that print the same, read in the same way, with the same parties. */
export function printedOnce(tellings: readonly Telling[]): Printed {
  const prints = new Map<string, number[]>()
  for (const [i, { text }] of tellings.entries()) addTo(prints, text.report.text, i)
  const apart: Telling[] = []
  const of = new Array<number>(tellings.length)
  for (const same of prints.values()) {
    const readings = new Map<string, number>()
    for (const i of same) {
      const reading = same.length > 1 ? readingOf(tellings[i]!) : ""
      const known = readings.get(reading) ?? apart.push(tellings[i]!) - 1
      readings.set(reading, known)
      of[i] = known
    }
  }
  return { apart, of }
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

/** The claims of every report: those found once, each as its own. */
export function printedAgain({ of }: Printed, tellings: readonly Telling[], found: readonly Claims[]): Claims[] {
  return tellings.map(({ text, parties }, i) => {
    const [own, id] = [found[of[i]!]!, text.report.id]
    if (own.report === id) return own
    return { report: id, parties, claims: own.claims.map(claim => ({ ...claim, report: id })), keys: own.keys }
  })
}
