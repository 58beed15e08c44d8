// A piece of a page without the page (an entry of a feed, a cell of a table, a report of a database's export) → its story
// and its furniture. Whoever cut it out has told the story from its surroundings already, so where a block stands says
// nothing here: all is story but what its own wording, or its element, says is none.

import { lettersOf } from "../../kit/spelling.js"
import type { BlockKind, Furniture } from "../../model/report.js"
import { mostBlocks, tooMany } from "../bounds.js"
import { isCreditLine } from "../credit-line.js"
import type { Extracted, ExtractedBlock } from "../extracted.js"
import { keyOf } from "../html/headline.js"
import { intrusionsOf } from "../intrusions.js"
import { wordsOf } from "../judging/words.js"
import { isSubhead } from "../lines/lines.js"
import type { Given } from "../metadata/given.js"
import { isAlwaysFurniture } from "../calls.js"
import { announcesLinks, isMetaLine, opensComments, tellingReason } from "../reasons.js"
import { isCaption } from "./captions.js"
import { endingReason, isService, withoutCall } from "./endings.js"
import type { Piece } from "./pieces.js"
import { isSentence } from "./sentence.js"

/** What a container says of a fragment: lines of it that say no more than that are no story. */
export type Known = Pick<Given, "title" | "outlet" | "byline">

/** Read a fragment. Never throws. */
export function readFragment(all: readonly Piece[], known: Known): Extracted {
  const pieces = all.slice(0, mostBlocks).flatMap(callParted)
  const whys = reasonsFor(pieces, known)
  const headline = headlineOf(pieces, whys, known.title ?? null)
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
    page: "article",
    titles: headline.text === null ? [] : [headline.text],
    troubles: all.length > mostBlocks ? [tooMany] : [],
  }
}

/** A shorter line with a call behind it, among others, is the headline of another page. */
const longestPointer = 140

/** A piece, and the call to read on that stands behind its text as a piece of its own. */
function callParted(piece: Piece, i: number, all: readonly Piece[]): Piece[] {
  const { text, call } = withoutCall(piece.text)
  if (call === "") return [piece]
  if (text.length <= longestPointer && i > 0 && i + 1 < all.length) return [{ ...piece, why: "related links" }]
  return [
    { ...piece, text },
    { ...piece, text: call, heading: false, why: "related links" },
  ]
}

/** For each piece why it is no story; null where it is. */
function reasonsFor(pieces: readonly Piece[], known: Known): (string | null)[] {
  let [listing, commenting, said] = [false, false, 0]
  const first = pieces.findIndex(isProse)
  const last = pieces.findLastIndex(isProse)
  const copies = copiesOf(pieces)
  return pieces.map((piece, i) => {
    const { text, heading, why } = piece
    if (why !== null) return why
    const sentence = isSentence(text)
    commenting ||= said >= fewestBeforeComments && opensComments(text)
    listing = announcesLinks(text) || (listing && !sentence && !heading)
    if (sentence) said++
    if (commenting) return "comments"
    if (listing) return "related links"
    if (isService(text) && [pieces[i - 1], pieces[i + 1]].some(beside => beside && isService(beside.text)))
      return "share buttons"
    const reason = wordingReason(text) ?? (sentence ? null : labelReason(piece, known, copies))
    // A date among paragraphs heads what follows it, as in a list of events.
    if (reason === "meta line" && i > first && i < last && /\d/.test(text)) return null
    if (reason === null && i > last - biographyReach && isBiography(text)) return "biography"
    return reason
  })
}

/** Sentences that stand above readers' comments. */
const fewestBeforeComments = 3
/** A text of so many pieces may end with words about who wrote it. */
const biographyReach = 2

/** A name that opens a line and what its bearer is: after a dash whatever it is, else a trade. */
const afterDash = /^[—–-]\s?\p{Lu}[\p{L}.’' -]{3,40} is \p{L}/u
const named = /^[^\p{L}]*\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?:,[^,]{2,80},)? is an?\b/u

/** Whether a line is words about the writer, as stand below a text. */
function isBiography(text: string): boolean {
  return afterDash.test(text) || (named.test(text) && tellingReason(text) === "biography")
}

function isProse({ text, why }: Piece): boolean {
  return why === null && isSentence(text) && wordingReason(text) === null
}

/** What a line's wording says against it, sentence or not. */
function wordingReason(text: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return "ornament"
  if (/^\[(?:\/[a-z][\w-]*|[a-z][\w-]*\s[^\]]*=[^\]]*)\]$/i.test(text)) return "markup"
  if (isMetaLine(text)) return "meta line"
  if (/^https?:\/\/\S+$/.test(text)) return "links"
  if (isCaption(text)) return "caption"
  const ending = endingReason(text)
  if (ending !== null) return ending
  return isAlwaysFurniture(text) ? (tellingReason(text) ?? "related links") : null
}

/** Copies of a label that make it furniture: the name of a gallery stands under each of its pictures. */
const leastCopies = 3
/** Shorter ones part what is told in turns: `Then:`, `Now:`, the names of speakers. */
const shortestRepeated = 20
/** Shorter names stand in others by chance. */
const shortestName = 4

const advert =
  /^(?:(?:advert(?:isement|ising)?|anzeige|werbung|publicité|publicidad|pubblicità)\W*)+$|^sponsored (?:by|content)\b/i
const newsletter = /^(?:sign ?up|subscribe|abonn|suscr[ií]b|log ?in\b|get our\b)|\bnewsletters?\b/i
const updated =
  /^(?:updated|published|posted|last modified|aktualisiert|mis à jour|actualizado|aggiornato)\b.*\d|^\d+ (?:hours?|minutes?|days?) ago$/i

/** What speaks against a line that says nothing: it names what is known already, it comes again and again, it is a button. */
function labelReason(piece: Piece, { outlet, byline }: Known, copies: ReadonlyMap<string, number>): string | null {
  const { text, tag, heading } = piece
  if (isNameOf(text, outlet ?? "") || isNameOf(text, byline ?? "")) return "meta line"
  const repeated = text.length >= shortestRepeated && (copies.get(text) ?? 0) >= leastCopies
  if (repeated && !/^t[dh]$/.test(tag)) return "repeated line"
  if (heading) return null
  if (advert.test(text)) return "advert"
  if (newsletter.test(text)) return "newsletter"
  return updated.test(text) ? "meta line" : null
}

/** Share of a name's letters that a line must have to be it: `USA TODAY` of `www.usatoday.com`, not `Vancouver` of its paper. */
const mostOfName = 0.8

function isNameOf(line: string, name: string): boolean {
  const letters = bareName(line)
  const whole = bareName(name.replace(/^(?:https?:\/\/|www\.)+|\.\w{2,7}(?:\.\w\w)?$/gi, ""))
  return letters.length >= shortestName && whole.includes(letters) && letters.length >= whole.length * mostOfName
}

function bareName(name: string): string {
  return lettersOf(name).replace(/^the(?=.{4})/, "")
}

function copiesOf(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (const { text } of pieces) copies.set(text, (copies.get(text) ?? 0) + 1)
  return copies
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
