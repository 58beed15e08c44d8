// Interviews and transcripts: whose turn each paragraph is, told from the labels that paragraphs open with ("Q:", "A:",
// "NAME:"). In interviews labels often stand at the first two turns only: then what ends in a question mark is asked, and
// what follows is answered.

import type { Block } from "../model/report.js"
import type { Span } from "../model/span.js"
import type { Text } from "../model/token.js"

/** A paragraph of a dialogue. */
export interface Turn extends Span {
  readonly block: number
  /** The name of who speaks, where it was printed last; null behind "Q" and "A". */
  readonly speaker: Span | null
  /** Somebody asks, and says nothing. */
  readonly asks: boolean
}

interface Labelled extends Span {
  readonly block: number
  readonly label: Span
  readonly name: string
}

const labelled = /^((?:\p{Lu}[\p{L}\p{N}.’'-]*)(?:\s\p{Lu}[\p{L}.’'-]*){0,4})(?:\s\([^)]{2,40}\))?:\s+(?=\S)/u
/** What stands before a colon at the head of a paragraph and is nobody's name. */
const noName =
  /^(?:more|related|read|see|watch|video|photos?|image|update|note|editor|source|sources|correction|caption|location|when|where|what|who|why|how|the|this|by|price|rating|here|date|time|place|cast|score|result|notes)\b/iu
/** Labels that make a dialogue. */
const leastLabels = 2
/** Labels that make one without a question: a transcript. */
const leastTurns = 4
/** Paragraphs may stand between two labels of one dialogue. */
const mostBetween = 12

/** The turns of a text, in order; none where it is no dialogue. */
export function turnsOf({ report, blocks }: Pick<Text, "report" | "blocks">): Turn[] {
  const labels = blocks.flatMap((block, i): Labelled[] => {
    const found = block.kind === "body" ? labelled.exec(report.text.slice(block.start, block.end)) : null
    if (!found || noName.test(found[1]!)) return []
    const label = { start: block.start, end: block.start + found[1]!.length }
    return [{ block: i, label, name: found[1]!, start: block.start + found[0].length, end: block.end }]
  })
  const first = labels[0]
  if (!first || !isDialogue(report.text, labels)) return []
  const asker = asksFirst(report.text, first) ? first.name : null
  const byBlock = new Map(labels.map(label => [label.block, label]))
  const turns: Turn[] = []
  let [asked, answers]: [Labelled | null, Labelled | null] = [null, null]
  for (let i = first.block; i < blocks.length; i++) {
    const { kind, start, end } = blocks[i]!
    if (kind !== "body") continue
    const own = byBlock.get(i)
    const asks = own ? own.name === asker || own.name === "Q" : asker !== null && isAsked(report.text, { start, end })
    if (own && asks) asked = own
    else if (own) answers = own
    const said = asks ? asked : answers
    turns.push({
      block: i,
      start: own?.start ?? start,
      end,
      speaker: said && said.name.length > 1 ? said.label : null,
      asks,
    })
  }
  return turns
}

/** What interviewers ask: the turns that ask, and what is put to somebody in a paragraph without a label. */
export function questionsIn(text: Pick<Text, "report" | "blocks">): Span[] {
  const asked = text.blocks.filter(block => asksYou(text.report.text, block))
  return [...turnsOf(text).filter(({ asks }) => asks), ...asked]
}

/** A paragraph without marks that ends in a question to "you": what an interviewer puts to somebody, and no page reports. */
function asksYou(text: string, { kind, start, end }: Block): boolean {
  const words = text.slice(start, end).trim()
  return kind === "body" && words.endsWith("?") && /\byou(?:r|rs)?\b/iu.test(words) && !/["“”„«»]/u.test(words)
}

/** At least two speakers, who take turns: one asks first, or they go on for long. */
function isDialogue(text: string, labels: readonly Labelled[]): boolean {
  const names = new Set(labels.map(({ name }) => name))
  if (labels.length < leastLabels || names.size < 2) return false
  if (labels.some(({ block }, i) => i > 0 && block - labels[i - 1]!.block > mostBetween)) return false
  if (asksFirst(text, labels[0]!) && labels[1]!.name !== labels[0]!.name) return true
  return labels.length >= leastTurns && names.size * 2 <= labels.length
}

function asksFirst(text: string, first: Labelled): boolean {
  return first.name === "Q" || isAsked(text, first)
}

/** Whether words end in a question mark. */
function isAsked(text: string, { start, end }: Span): boolean {
  return /\?["”’]?\s*$/u.test(text.slice(start, end))
}
