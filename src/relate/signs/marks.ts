// Marks around words that stand without marks in the other report. They fell off, or they were put on.
//
// Which of the two is told by how the words stand on either side. Where the sentence without marks still reports
// somebody's speech, or speaks as "I" and "we", the marks were there and fell off. Where the sentence with marks says that
// a medium wrote so, its words were the other page's own prose, which this one quotes: the page with the marks is the copy.
// The rest may be either: marks that fell off with their speaker, or invented ones; and where “I had rung” answers to “he had
// rung”, a speech was reported or a report made a speech, which nobody can tell.

import { greatest, least } from "../../kit/extremes.js"
import { keptWith } from "../../kit/kept.js"
import { reportsSpeech } from "../../text/cues.js"
import { sentenceUpTo, tokensWithin, wordsIn } from "../../text/places.js"
import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { cited } from "./media.js"
import { type Laid, type Place, placesOf, type Sign } from "./sign.js"

/** Quotations whose words the copy still reports as speech, without marks. */
export const lostMarks: Sign = {
  name: "lost-marks",
  eitherWay: true,
  words: ["a quotation has lost its marks in the copy", "quotations have lost their marks in the copy"],
  find: laid =>
    unmarked(laid)
      .filter(({ marked, unmarked }) => isSpeech(laid.copy, unmarked) && !isFromMedia(laid.exemplar, marked))
      .map(({ marked, unmarked }) => place(laid, marked, unmarked)),
}

/** Quotations whose words the copy tells in its own voice: they fell off with their speaker, or were put on. */
export const bareMarks: Sign = {
  name: "bare-marks",
  words: null,
  find: laid =>
    unmarked(laid)
      .filter(({ marked, unmarked }) => !isSpeech(laid.copy, unmarked) && !isFromMedia(laid.exemplar, marked))
      .map(({ marked, unmarked }) => place(laid, marked, unmarked)),
}

/** What the exemplar tells without marks, and the copy in marks, as what a medium wrote. */
export const quotesProse: Sign = {
  name: "quotes-prose",
  kind: "credit",
  words: [
    "the copy quotes, as another medium’s, what the exemplar tells in its own words",
    "times the copy quotes, as another medium’s, what the exemplar tells in its own words",
  ],
  find: laid =>
    turned(laid)
      .filter(({ marked }) => isFromMedia(laid.copy, marked))
      .map(({ marked, unmarked }) => place(laid, unmarked, marked)),
}

function place({ exemplar, copy }: Laid, was: Span, is: Span): Place {
  return { amount: 1, spans: placesOf(exemplar, was, copy, is) }
}

/** Fewer words in marks set off a term. */
const leastWords = 3
/** Of the words in marks, the share that must stand in the other report as they are: else it only reports the like. */
const leastSame = 0.6
/** The stretch without marks is no longer than the quotation by more than this. */
const mostLonger = 1.5

/** Words in marks, and where they stand without. */
interface Unmarked {
  readonly marked: Span
  readonly unmarked: Span
}

/** Quotations of the exemplar that stand in the copy without marks: two signs ask. */
const unmarked: (of: Laid) => readonly Unmarked[] = keptWith(({ exemplar, copy, links }: Laid) =>
  exemplar.speeches.length === 0 ? [] : unmarkedIn(exemplar, copy, new Map(links.flat())),
)

/** Quotations of the copy that stand in the exemplar without marks. */
function turned({ exemplar, copy, links }: Laid): readonly Unmarked[] {
  return copy.speeches.length === 0
    ? []
    : unmarkedIn(copy, exemplar, new Map(links.flatMap(group => group.map(([i, j]) => [j, i] as const))))
}

/** Quotations of one report whose words, most of them, stand in the other without marks; `target` links the two. */
function unmarkedIn(marked: Witness, plain: Witness, target: ReadonlyMap<number, number>): Unmarked[] {
  return marked.speeches.flatMap(quotation => {
    const words = wordsIn(marked.text, tokensWithin(marked.text.tokens, quotation))
    const isTurned = words.some(t => firstPerson.has(marked.text.tokens[t]!.norm) && !keepsPerson(plain, target.get(t)))
    const same = words.flatMap(t => {
      const answer = target.get(t)
      return answer !== undefined && plain.text.tokens[answer]!.norm === marked.text.tokens[t]!.norm ? [answer] : []
    })
    if (isTurned || words.length < leastWords || same.length < leastSame * words.length) return []
    const [from, to] = [least(same), greatest(same) + 1]
    if (wordsIn(plain.text, { from, to }).length > mostLonger * words.length) return []
    const unmarked = { start: plain.text.tokens[from]!.start, end: plain.text.tokens[to - 1]!.end }
    // A post that stands in its own frame needs no marks.
    if (same.some(t => plain.quoted[t]) || plain.speeches.some(one => overlaps(one, unmarked))) return []
    return [{ marked: quotation, unmarked }]
  })
}

/** Whether a word answers in the first person. */
function keepsPerson(plain: Witness, answer: number | undefined): boolean {
  return answer !== undefined && firstPerson.has(plain.text.tokens[answer]!.norm)
}

const firstPerson: ReadonlySet<string> = new Set("i me my we us our".split(" "))

/** Whether a stretch speaks as somebody would, or what stands around it in its sentences says that somebody spoke. */
function isSpeech({ text }: Witness, unmarked: Span): boolean {
  const [first, last] = [sentenceUpTo(text, unmarked.start)!, sentenceUpTo(text, unmarked.end - 1)!]
  return text.tokens
    .slice(first.firstToken, last.lastToken)
    .some(token =>
      overlaps(token, unmarked) ? firstPerson.has(token.norm) : reportsSpeech(token) || token.norm === "according",
    )
}

const printed =
  /\b(?:reportedly|(?:article|report|story|blog|column|headline) (?:said|says|claims|claimed|reads|read|begins|began))\b/u

/** Whether the sentences of a quotation say, around it, that a medium has told or written it. */
function isFromMedia({ text }: Witness, quotation: Span): boolean {
  const [first, last] = [sentenceUpTo(text, quotation.start)!, sentenceUpTo(text, quotation.end - 1)!]
  const page = text.report.text
  const around = [page.slice(first.start, quotation.start), page.slice(quotation.end, last.end)]
  return around.some(part => printed.test(part) || part.search(cited) >= 0)
}

function overlaps(x: Span, y: Span): boolean {
  return x.start < y.end && x.end > y.start
}
