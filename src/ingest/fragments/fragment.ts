// A piece of a page without the page (an entry of a feed, a cell of a table, a report of a database's export) → its story
// and its furniture. Whoever cut it out has told the story from its surroundings already, so where a block stands says
// nothing here: all is story but what its own wording, or its element, says is none.

import type { BlockKind, Furniture } from "../../model/report.js"
import { mostBlocks, tooMany } from "../bounds.js"
import { isCreditLine } from "../credit-line.js"
import type { Extracted, ExtractedBlock } from "../extracted.js"
import { keyOf } from "../html/kinds.js"
import { intrusionsOf } from "../intrusions.js"
import { wordsOf } from "../judging/words.js"
import { isSubhead } from "../lines/lines.js"
import { announcesLinks, isAlwaysFurniture, isMetaLine, opensComments, tellingReason } from "../reasons.js"
import { endingReason, withoutCall } from "./endings.js"
import type { Piece } from "./pieces.js"
import { isSentence } from "./sentence.js"

/** Read a fragment. `title` is what its container calls it. Never throws. */
export function readFragment(all: readonly Piece[], title: string | null): Extracted {
  const pieces = all.slice(0, mostBlocks).flatMap(callParted)
  const whys = reasonsFor(pieces)
  const headline = headlineOf(pieces, whys, title)
  const blocks: ExtractedBlock[] = headline.text === null ? [] : [{ kind: "headline", text: headline.text }]
  const furniture: Furniture[] = []
  const kinds = kindsOf(pieces, whys)
  pieces.forEach(({ text }, i) => {
    if (headline.printed.has(i)) return
    const why = whys[i]!
    if (why !== null) furniture.push({ text, why })
    else blocks.push({ kind: kinds[i]!, text })
  })
  return {
    blocks,
    furniture,
    intrusions: intrusionsOf(blocks),
    meta: furniture.filter(({ why }) => why === "meta line"),
    page: "article",
    titles: headline.text === null ? [] : [headline.text],
    troubles: all.length > mostBlocks ? [tooMany] : [],
  }
}

/** A piece, and the call to read on that stands behind its text as a piece of its own. */
function callParted(piece: Piece): Piece[] {
  const { text, call } = withoutCall(piece.text)
  return call === ""
    ? [piece]
    : [
        { ...piece, text },
        { text: call, heading: false, why: "related links" },
      ]
}

/** For each piece why it is no story; null where it is. */
function reasonsFor(pieces: readonly Piece[]): (string | null)[] {
  let [listing, commenting, said] = [false, false, 0]
  const first = pieces.findIndex(isProse)
  const last = pieces.findLastIndex(isProse)
  return pieces.map(({ text, heading, why }, i) => {
    if (why !== null) return why
    const sentence = isSentence(text)
    commenting ||= said >= fewestBeforeComments && opensComments(text)
    listing = announcesLinks(text) || (listing && !sentence && !heading)
    if (sentence) said++
    if (commenting) return "comments"
    if (listing) return "related links"
    const reason = wordingReason(text)
    // A date among paragraphs heads what follows it, as in a list of events.
    return reason === "meta line" && i > first && i < last && /^[\d\p{L}]{1,12}\W.*\d/u.test(text) ? null : reason
  })
}

function isProse({ text, why }: Piece): boolean {
  return why === null && isSentence(text) && wordingReason(text) === null
}

/** Sentences that stand above readers' comments. */
const fewestBeforeComments = 3

/** A picture's text by its credit: what stands in brackets at its end, or the word before a colon. */
const caption =
  /^(?:file photo|photo|image|picture|foto|bild|crédit(?: photo)?|credit)s?(?: credit)?\s*[:–—]|\((?:ap|afp|reuters|epa|dpa) photo\b[^)]*\)\.?$|\/(?:getty images|afp|reuters|ap photo)\)?\.?$/iu
/** A longer line is prose. */
const longestCaption = 300

function wordingReason(text: string): string | null {
  if (isMetaLine(text)) return "meta line"
  const ending = endingReason(text)
  if (ending !== null) return ending
  if (isAlwaysFurniture(text)) return tellingReason(text) ?? "related links"
  return text.length <= longestCaption && caption.test(text) ? "caption" : null
}

/** What each piece is if it is story: only above and below the prose do headings and credits mean something else. */
function kindsOf(pieces: readonly Piece[], whys: readonly (string | null)[]): BlockKind[] {
  const kept = pieces.map((_, i) => whys[i] === null)
  const first = pieces.findIndex(({ text, heading }, i) => kept[i] && !heading && isSentence(text))
  const last = kept.lastIndexOf(true)
  return pieces.map(({ text, heading }, i) => {
    if (i > first && i >= last - creditReach && isCreditLine(text)) return "credit"
    if (heading) return i < first ? "deck" : i < last ? "subhead" : "body"
    return i > first && i < last && isSubhead(text) && isSentence(pieces[i + 1]!.text) ? "subhead" : "body"
  })
}

/** Credit lines stand at most this many pieces from the end. */
const creditReach = 2

interface Headline {
  readonly text: string | null
  /** The pieces that print it. */
  readonly printed: ReadonlySet<number>
}

/** A headline has at least so many words where nothing but its place says that it is one. */
const fewestWords = 3
const mostWords = 30
/** The headline is looked for among this many first pieces: a kicker or a date may stand above it. */
const headReach = 3

/** The headline: the title given, with the pieces at the head that print it; else a heading or a short line above the prose. */
function headlineOf(pieces: readonly Piece[], whys: readonly (string | null)[], title: string | null): Headline {
  const head = pieces.slice(0, headReach)
  if (title !== null) {
    const key = keyOf(title)
    const same = head.flatMap(({ text }, i) => (keyOf(text) === key ? [i] : []))
    return { text: title, printed: new Set(same) }
  }
  const i = head.findIndex((_, at) => whys[at] === null)
  const piece = pieces[i]
  const words = piece === undefined ? 0 : wordsOf(piece.text, 60).length
  const above = pieces.some(({ text }, at) => at > i && whys[at] === null && isSentence(text))
  if (!piece || !above || isSentence(piece.text)) return { text: null, printed: new Set() }
  if (!piece.heading && (words < fewestWords || words > mostWords)) return { text: null, printed: new Set() }
  return { text: piece.text, printed: new Set([i]) }
}
