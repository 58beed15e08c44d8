// One finding as a person is asked about it: what is claimed, the words that bear on it, and why the program says so.

import type { Alteration } from "../../model/alteration.js"
import { alterationKinds } from "../../model/catalogue.js"
import type { Derivation } from "../../model/derivation.js"
import type { Entry } from "../../model/record.js"
import { alterationId, derivationId } from "../../review/findings.js"
import { labelFor } from "../alterations.js"
import { entryCard } from "../entries.js"
import { isDoubted, doubtText } from "../marked.js"
import type { DeskItem, DeskPassage } from "../shapes.js"
import { judgementOf, nameOf, siglumOf, type Survey, takes } from "../survey.js"
import { evidenceOf, whyText } from "../why.js"
import { nearestIn, passageAt } from "./passages.js"

/** Readings of an entry that are laid out. */
const mostReadings = 4
/** Evidence told of an arrow, each with passages. */
const mostWhy = 6

/** An alteration, exemplar before copy. */
export function alterationItem(view: Survey, alteration: Alteration): DeskItem {
  const { exemplar, copy, exemplarSpan, copySpan, ordered, kind, gravity, note } = alteration
  const line = (view.above.get(copy) ?? []).find(one => one.exemplar === exemplar)
  const id = alterationId(alteration)
  return {
    id,
    finding: "alteration",
    label: labelFor(view, alteration),
    gravity,
    family: alterationKinds[kind].family,
    note,
    question: ordered
      ? `Is this change there, and is it what it is called?`
      : "Is this difference there, and is it what it is called?",
    passages: view.reports.has(exemplar) && view.reports.has(copy) ? bothSides() : [],
    why: line ? whyOf(view, line) : [],
    entry: null,
    pair: { exemplar, copy },
    judgement: judgementOf(view, id),
  }
  function bothSides(): DeskPassage[] {
    const side = (own: string, span: Alteration["copySpan"], other: string, there: Alteration["copySpan"]) =>
      span ? passageAt(view, own, span) : nearestIn(view, own, other, there!)
    return [side(exemplar, exemplarSpan, copy, copySpan), side(copy, copySpan, exemplar, exemplarSpan)]
  }
}

/** An arrow: the longest passages that both print. */
export function arrowItem(view: Survey, derivation: Derivation): DeskItem {
  const { exemplar, copy, evidence } = derivation
  const [from, to] = [siglumOf(view, exemplar), siglumOf(view, copy)]
  const id = derivationId(derivation)
  const decided = derivation.direction === "decided"
  const shared = evidence.find(({ spans }) => spans.some(one => one.report === exemplar) && spans.some(isOfCopy))
  function isOfCopy(span: { readonly report: string }) {
    return span.report === copy
  }
  const at = (report: string) => shared?.spans.find(span => span.report === report)
  const passages = [exemplar, copy].flatMap(report => {
    const span = view.reports.has(report) ? at(report) : undefined
    return span ? [passageAt(view, report, [span.start, span.end])] : []
  })
  return {
    id,
    finding: "derivation",
    label: `${to} ${takes(view, derivation)}`,
    gravity: null,
    family: null,
    note: isDoubted(view.trace, derivation) ? doubtText(from, to) : whyText(derivation),
    question: decided
      ? `Did ${to} ${nameOf(view, copy)} take its words from ${from} ${nameOf(view, exemplar)}?`
      : `Do ${from} ${nameOf(view, exemplar)} and ${to} ${nameOf(view, copy)} go back to one text?`,
    passages,
    why: whyOf(view, derivation),
    entry: null,
    pair: { exemplar, copy },
    judgement: judgementOf(view, id),
  }
}

/** An entry, with its first readings. */
export function entryItem(view: Survey, entry: Entry): DeskItem {
  const card = entryCard(view, entry)
  return {
    id: entry.id,
    finding: "entry",
    label: card.called,
    gravity: null,
    family: null,
    note: card.differs.length > 0 ? `Its pages differ: ${card.differs.join("; ")}` : card.behind.text,
    question: `Do these pages say so: “${card.text}”?`,
    passages: entry.readings
      .slice(0, mostReadings)
      .map(({ report, start, end }) => passageAt(view, report, [start, end])),
    why: [],
    entry: card,
    pair: null,
    judgement: card.judgement,
  }
}

function whyOf(view: Survey, derivation: Derivation): DeskItem["why"] {
  return evidenceOf(view, derivation)
    .slice(0, mostWhy)
    .map(({ note, passages }) => ({ note, passages: passages.slice(0, 2) }))
}
