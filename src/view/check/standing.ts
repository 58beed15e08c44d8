// Who stands behind a sentence: the pages that carry it in the reading that is told, and their origins.

import { descentOf, originsOf } from "../../record/origins.js"
import { ownersBehind } from "../../record/owners.js"
import { keptWith } from "../../kit/kept.js"
import type { CheckedSentence } from "../shapes.js"
import { originText } from "../origins.js"
import { nameOf, type Survey } from "../survey.js"
import type { Held, HeldSentence } from "./held.js"
import { alterationsIn, badness, isLooser } from "./readings.js"

const descentIn = keptWith(({ trace }: Survey) => descentOf(trace, trace.reports))

/** Printings of each text by each of them. */
const printingsIn = keptWith(
  ({ trace }: Survey) => new Map(trace.texts.flatMap(({ reports }) => reports.map(id => [id, reports] as const))),
)

/** Who stands behind what some reports carry. */
export function behind(
  view: Survey,
  carriers: readonly string[],
): Pick<CheckedSentence, "origins" | "newsrooms" | "owners"> {
  const descent = descentIn(view)
  const { origins, newsrooms, oneOf } = originsOf(carriers, descent)
  const owners = view.trace.ownership && ownersBehind(carriers, descent, view.trace.ownership)
  return {
    origins: origins.map(id => originText({ oneOf }, id, one => nameOf(view, one))),
    newsrooms,
    ...(owners && { owners }),
  }
}

/** Who stands behind a sentence in a reading, and how many pages carry it so. */
export function standing(
  view: Survey,
  sentence: HeldSentence,
  chosen: Held | null,
): Pick<CheckedSentence, "pages" | "origins" | "newsrooms" | "owners"> {
  const carriers = chosen === null ? [] : carriersOf(view, sentence, chosen)
  return { pages: carriers.length, ...behind(view, carriers) }
}

/** Those that carry it, with no more that is otherwise than in the one told; and all printings of these. */
function carriersOf(view: Survey, sentence: HeldSentence, chosen: Held): string[] {
  const most = badness(chosen)
  const held = sentence.held.filter(
    one =>
      one.report === chosen.report ||
      (!isLooser(one, chosen) && badness({ alterations: alterationsIn(sentence, one) }) <= most),
  )
  const printings = printingsIn(view)
  return [...new Set(held.flatMap(({ report }) => printings.get(report) ?? [report]))]
}
