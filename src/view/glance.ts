// The gravest of what was altered, at a glance: one of each group and of each place, in as many words as tell it. The card
// leads to Compare, where the sentences stand whole.

import type { Alteration } from "../model/alteration.js"
import { gravest } from "./alterations.js"
import type { AlterationCard, Extract } from "./shapes.js"
import type { Survey } from "./survey.js"

/** Characters kept on either side of the words in question, and of these themselves: three lines of a narrow column in all. */
const kept = { around: 34, changed: 150 }
/** As many cards are asked for more, since some are of one place. */
const spare = 3

/** The gravest, at most `count`. */
export function gravestAtAGlance(view: Survey, alterations: readonly Alteration[], count: number): AlterationCard[] {
  const chosen: AlterationCard[] = []
  for (const card of gravest(view, alterations, count * spare)) {
    if (chosen.length === count) break
    if (!chosen.some(one => sharePlace(one, card))) chosen.push(card)
  }
  return chosen.map(card => ({ ...card, before: inShort(card.before), after: inShort(card.after) }))
}

/** Whether two are of one place: of a pair, and of words that overlap on either side. */
function sharePlace(a: AlterationCard, b: AlterationCard): boolean {
  return a.exemplar === b.exemplar && a.copy === b.copy && (overlap(a.before, b.before) || overlap(a.after, b.after))
}

function overlap(a: Extract | null, b: Extract | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end
}

/** The words with little around them. */
function inShort(extract: Extract | null): Extract | null {
  if (extract === null) return null
  const at = extract.pieces.findIndex(({ changed }) => changed)
  const pieces = extract.pieces.map(({ text, changed }, i) => {
    const short = changed ? middle(text) : i < at ? end(text) : beginning(text)
    return { text: short, changed }
  })
  return { ...extract, pieces }
}

function end(text: string): string {
  if (text.length <= kept.around) return text
  const cut = text.indexOf(" ", text.length - kept.around)
  return cut < 0 ? "… " : `…${text.slice(cut)}`
}

function beginning(text: string): string {
  if (text.length <= kept.around) return text
  const cut = text.lastIndexOf(" ", kept.around)
  return cut <= 0 ? " …" : `${text.slice(0, cut)} …`
}

function middle(text: string): string {
  if (text.length <= kept.changed) return text
  const head = text.lastIndexOf(" ", kept.changed * 0.7)
  const tail = text.indexOf(" ", text.length - kept.changed * 0.25)
  return `${text.slice(0, head)} …${text.slice(tail)}`
}
