// Quotations that lost their marks: told whole, in part, elsewhere, or in other words; with or without a speaker.

import { ownVoiceIn } from "./own-voice.js"
import { ruled, type Verdict } from "../../gravity.js"
import { type TokenRange, tokensWithin, wordsIn } from "../../../text/places.js"
import type { Quotation } from "../../../model/annotation.js"
import { overlapsAny } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { nearKinship, type Lexicon } from "../../../text/lexicon.js"
import { type Answer, answerTo, type Correspondence, isContent, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { fragment } from "./changes.js"
import { isIntroduced, speakerIsKept } from "../speakers.js"
import { sameSpelling } from "../../words/spelling.js"

/** So many words of content of a long quotation, kept side by side in its sentence, are still its words. */
const leastKept = 2

/** A part of a quotation told without marks where the rest is left out. */
export function partlyKept(pair: Correspondence, quotation: Quotation, answer: Answer): Draft[] {
  const { range } = answer
  const own = tokensWithin(pair.a.tokens, quotation.inner)
  if (!range || range.to - range.from > own.to - own.from) return []
  let kept = 0
  for (let at = range.from; at < range.to; at++) {
    const from = pair.b.answer[at]!
    // Two that name one person need not quote each other.
    if (isContent(pair.b.tokens[at]!) && pair.b.named[at] === 0 && from >= own.from && from < own.to) kept++
  }
  if (kept < leastKept) return []
  const place = spanOf(pair.b.tokens, range)!
  if (overlapsAny(pair.b.report.quotations, place)) return []
  const lost = lostMarks(pair, quotation, answer)
  return [{ ...lost, ...ruled("quotation.partly") }]
}

/** A quotation is retold elsewhere where so many of its words of content, and this share, stand near one another there. */
const leastRetold = { words: 3, share: 0.5 }
/** A quotation of so few words of content is known again by fewer. */
const short = { size: 3, words: 2, share: 0.6 }

/** A quotation told, without marks, in a sentence of the copy that answers to another of the exemplar or to none. */
export function retold(pair: Correspondence, quotation: Quotation): Draft[] {
  const words = tokensWithin(pair.a.tokens, quotation.inner)
  const own = [
    ...new Set(
      pair.a.tokens
        .slice(words.from, words.to)
        .filter(isContent)
        .map(token => token.stem),
    ),
  ]
  const brief = own.length <= short.size
  const least = brief ? short : leastRetold
  // Most quotations that are gone are gone from the whole page.
  const known = brief ? own.length : own.filter(stem => pair.b.stems.has(stem)).length
  if (known < least.words || known < least.share * own.length) return []
  const found = pair.b.report.sentences.map(sentence => wordsRetold(pair, sentence, words, own, brief))
  const [best] = found.sort((x, y) => y.words - x.words)
  if (!best || best.words < least.words || best.words < least.share * own.length) return []
  if (!brief && best.places.filter(at => pair.b.named[at] === 0).length < leastKept) return []
  const range = { from: best.places[0]!, to: best.places.at(-1)! + 1 }
  const place = spanOf(pair.b.tokens, range)!
  // Of a few words most are the very words: a "red car" is not a red van.
  const same = best.places.filter(at => own.includes(pair.b.tokens[at]!.stem)).length
  if (brief && same * 2 <= best.places.length) return []
  if (
    range.to - range.from > words.to - words.from + (brief ? 0 : stragglers) ||
    overlapsAny(pair.b.report.quotations, place)
  )
    return []
  return [lostMarks(pair, quotation, { range, share: best.words / own.length })]
}

/** Where in a sentence of the copy a quotation's words of content stand, and how many different ones. */
function wordsRetold(
  { b: copy, lexicon }: Correspondence,
  { firstToken, lastToken }: Sentence,
  quoted: TokenRange,
  own: readonly string[],
  brief: boolean,
): { places: readonly number[]; words: number } {
  const places: number[] = []
  const known = new Set<string>()
  for (let at = firstToken; at < lastToken; at++) {
    // Words that answer to others than the quotation's were taken from there.
    const from = copy.answer[at]!
    const elsewhere = from >= 0 && (from < quoted.from || from >= quoted.to)
    const token = copy.tokens[at]!
    const stem =
      isContent(token) && !elsewhere ? own.find(word => isSameWord(lexicon, word, token.stem, brief)) : undefined
    if (stem === undefined) continue
    places.push(at)
    known.add(stem)
  }
  return { places, words: known.size }
}

/** Retold words stand no further apart than the quotation is long, and this much more. Tokens. */
const stragglers = 6

/** One stem, or, in a quotation so brief that each word counts, a synonym or a wider word. */
function isSameWord(lexicon: Lexicon, x: string, y: string, brief: boolean): boolean {
  if (x === y || !brief) return x === y
  const kin = nearKinship(lexicon, x, y)
  return kin === "synonym" || kin === "wider"
}

/** A quotation whose words stand in the copy without marks. */
export function lostMarks(pair: Correspondence, quotation: Quotation, { range, share }: Answer): Draft {
  const place = grown(pair, quotation, range!)
  const { length } = wordsIn(pair.a, tokensWithin(pair.a.tokens, quotation.inner))
  // A block of somebody's words, set off and introduced, needs no marks.
  const setOff = isIntroduced(pair.b, place)
  const inOwnVoice = length > fragment && !setOff && hasOwnVoice(pair.b, place)
  const speakerKept = setOff || speakerIsKept(pair, quotation, place)
  const reworded = share < 1 || wordsDiffer(pair, quotation)
  const said = excerpt(pair.a.text, quotation)
  const spoken = length > fragment && quotation.use === "speech"
  const why = inOwnVoice
    ? "; the speaker’s own “we” or “I” now reads as the page’s"
    : spoken && !speakerKept
      ? "; nobody is named as having said it"
      : reworded
        ? "; its words are changed as well"
        : ""
  return {
    ...marksLost(quotation, { setOff, inOwnVoice, spoken, speakerKept, length, reworded }),
    exemplar: quotation,
    copy: spanOf(pair.b.tokens, place),
    note: `${said} stands without its marks${why}`,
    alike: "marks lost",
    ofMarksAlone: true,
  }
}

/** What became of a quotation whose marks are gone. */
interface Unmarked {
  /** It is a block of somebody's words, set off and introduced. */
  readonly setOff: boolean
  readonly inOwnVoice: boolean
  readonly spoken: boolean
  readonly speakerKept: boolean
  /** Its words, and whether any were changed as well. */
  readonly length: number
  readonly reworded: boolean
}

/** A quotation of so many words without its marks weighs most. */
const longest = 18

function marksLost(
  { uneven, use }: Quotation,
  { setOff, inOwnVoice, spoken, speakerKept, length, reworded }: Unmarked,
): Verdict {
  if (setOff || use === "title") return ruled("quotation.set-off")
  if (inOwnVoice || (spoken && !speakerKept))
    return ruled(uneven ? "quotation.uneven" : inOwnVoice ? "quotation.own-voice" : "quotation.unheld")
  if (!spoken) return ruled("quotation.unmarked-term")
  return ruled("quotation.unmarked", length / longest + (reworded ? 1 / longest : 0))
}

/** Runs of changed words this close together are one change. */
const oneChange = 2
/** A recast quotation has changes throughout: of more than these none shows anything by itself. */
const mostChanges = 6

/** Words of a quotation that are changed, where it lost its marks: what was said is now told in other words. */
export function changedWithoutMarks(pair: Correspondence, quotation: Quotation, unheld: boolean): Draft[] {
  const { from, to } = tokensWithin(pair.a.tokens, quotation.inner)
  if (wordsIn(pair.a, { from, to }).length <= fragment) return []
  const runs: TokenRange[] = []
  for (let at = from; at < to; at++) {
    const changed = pair.a.tokens[at]!.kind !== "mark" && pair.a.how[at] !== "same"
    if (!changed) continue
    const last = runs.at(-1)
    if (last && at - last.to <= oneChange) runs[runs.length - 1] = { from: last.from, to: at + 1 }
    else runs.push({ from: at, to: at + 1 })
  }
  const telling = runs.filter(run => pair.a.tokens.slice(run.from, run.to).some(isContent))
  if (telling.length > mostChanges) return []
  return telling.flatMap(run => {
    const copy = between(pair, run)
    const exemplar = spanOf(pair.a.tokens, run)
    if (!copy || !exemplar || sameSpelling(norms(pair.a, run), norms(pair.b, copy))) return []
    const place = spanOf(pair.b.tokens, copy)!
    return [
      {
        // Where a speaker is named, this is how reporting works; where none is, the page says it in words of its own.
        ...ruled(unheld ? "quotation.reworded" : "quotation.reported"),
        exemplar,
        copy: place,
        note: `quoted as “${excerpt(pair.a.text, exemplar)}”, told without marks as “${excerpt(pair.b.text, place)}”`,
        alike: "quoted words reworded",
      },
    ]
  })
}

function norms(side: Side, { from, to }: TokenRange): string[] {
  return side.tokens.slice(from, to).map(token => token.norm)
}

/** Tokens of the copy between the answers of the words on either side of a run. */
function between(pair: Correspondence, { from, to }: TokenRange): TokenRange | null {
  const before = pair.a.answer[from - 1] ?? -1
  const after = pair.a.answer[to] ?? -1
  const own = answerTo(pair.a, { from, to }).range
  if (before >= 0 && after > before + 1 && after - before <= to - from + 4) return { from: before + 1, to: after }
  return own
}

/** The answering range, with unlinked words at its ends that stand against words inside the marks. */
function grown(pair: Correspondence, quotation: Quotation, range: TokenRange): TokenRange {
  const { from, to } = tokensWithin(pair.a.tokens, quotation.inner)
  const before = pair.a.answer[from - 1] ?? -1
  const after = pair.a.answer[to] ?? -1
  const near = 4
  return {
    from: before >= 0 && before < range.from && range.from - before <= near ? before + 1 : range.from,
    to: after >= range.to && after - range.to < near ? after : range.to,
  }
}

/** Whether somebody speaks of himself there outside all marks. */
function hasOwnVoice(copy: Side, range: TokenRange): boolean {
  const span = spanOf(copy.tokens, range)
  const marked = copy.report.quotations.map(({ inner }) => inner)
  return span !== null && ownVoiceIn(copy, span).some(token => !overlapsAny(marked, token))
}

function wordsDiffer(pair: Correspondence, quotation: Quotation): boolean {
  const { from, to } = tokensWithin(pair.a.tokens, quotation.inner)
  for (let at = from; at < to; at++) {
    if (isContent(pair.a.tokens[at]!) && pair.a.how[at] !== "same") return true
  }
  return false
}
