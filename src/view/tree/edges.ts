// Lines of the family tree: one between two boxes however many lines between reports it stands for, the first of them to
// be laid side by side.

import { groupBy } from "../../kit/groups.js"
import type { Derivation } from "../../model/derivation.js"
import { derivationId } from "../../review/findings.js"
import { arrowLabels } from "../alterations.js"
import { isDoubted } from "../marked.js"
import { alterationsBetween } from "../pairs.js"
import type { TreeEdge } from "../shapes.js"
import { judgementOf, type Survey } from "../survey.js"
import { verbOf } from "../words.js"
import type { Box, Forest } from "./boxes.js"
import type { Folds } from "./folds.js"

/** All lines between the boxes of a forest, those of a box together, the chief one first. */
export function edgesOf(view: Survey, forest: Forest, { folds }: Folds): TreeEdge[] {
  const own = [...forest.boxes.values()].flatMap(box => [...edgesTo(view, forest, box), ...printed(box)])
  const chiefs = new Map(own.flatMap(edge => (edge.chief ? [[edge.to, edge] as const] : [])))
  const folded = [...folds].flatMap(([id, boxes]) => {
    const first = chiefs.get(boxes[0]!.id)
    if (!first) return []
    const lines = boxes.map(box => chiefs.get(box.id)!)
    const words = Math.round(lines.reduce((sum, line) => sum + line.words, 0) / lines.length)
    const doubted = lines.every(line => line.doubted)
    return [{ ...first, to: id, pair: null, words, labels: [], judgement: null, doubted }]
  })
  return [...own, ...folded]
}

function edgesTo(view: Survey, { boxOf }: Forest, box: Box): TreeEdge[] {
  const byExemplar = groupBy(box.above, ({ exemplar }) => boxOf.get(exemplar)!)
  return [...byExemplar].map(([from, lines]) => ({
    ...edge(view, lines[0]!),
    from,
    to: box.id,
    chief: from === box.parent,
    words: Math.round(lines.reduce((sum, { shared }) => sum + shared.words, 0) / lines.length),
    doubted: lines.every(line => isDoubted(view.trace, line)),
  }))
}

/** From the box of a text to its printings, once these are opened: no line of descent. */
function printed({ id, kind, members }: Box): TreeEdge[] {
  if (kind !== "text") return []
  return members.map(to => ({
    ...{ from: id, to, chief: true, pair: null, kind: "printing", verb: "is a printing of", decided: false },
    ...{ inferred: false, words: 0, share: 1, labels: [], judgement: null, doubted: false },
  }))
}

function edge(view: Survey, derivation: Derivation): Omit<TreeEdge, "from" | "to" | "chief" | "doubted"> {
  const { exemplar, copy, kind, direction, shared } = derivation
  const inferred = view.lost.has(exemplar)
  return {
    pair: inferred ? null : { exemplar, copy },
    kind,
    verb: verbOf[kind],
    decided: direction === "decided",
    inferred,
    words: shared.words,
    share: shared.ofCopy,
    labels: arrowLabels(view, exemplar, alterationsBetween(view, exemplar, copy)),
    judgement: judgementOf(view, derivationId(derivation)),
  }
}
