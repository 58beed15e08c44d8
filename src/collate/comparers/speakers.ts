// Whether what somebody said still has its holder in the copy.

import { tokensIn, type TokenRange } from "../../text/places.js"
import type { Attribution, Quotation } from "../../model/annotation.js"
import { overlap, overlapsAny, type Span } from "../../model/span.js"
import { type CueClass, cueClass, reportsSpeech } from "../words/cues.js"
import { type Correspondence, rangeOfSentences, type Side, sentenceOf, spanOf } from "../pair/correspondence.js"
import { holderStems } from "./attributions/holders.js"
import { isNamedIn, isWordOfSpeech } from "./attributions/named.js"

/** Whether words that were quoted, and stand at `place` in the copy, are still said by somebody there. */
export function speakerIsKept(pair: Correspondence, quotation: Quotation, place: TokenRange): boolean {
  const span = spanOf(pair.b.tokens, place)
  if (!span) return false
  const covered = pair.b.report.attributions.some(
    attribution =>
      attribution.source !== null &&
      attribution.content.some(piece => overlap(piece, span) * 2 >= span.end - span.start),
  )
  const attributed = quotation.attribution === null ? null : pair.a.report.attributions[quotation.attribution]!
  if (covered || isIntroduced(pair.b, place) || (attributed && speaksBeside(pair, attributed, place))) return true
  const first = sentenceOf(pair.b.report, place.from)
  const last = sentenceOf(pair.b.report, place.to - 1)
  if (attributed) return isNamedIn(pair, attributed, rangeOfSentences(pair.b, [first, last]))
  return speechIsTold(pair.b, first, last, place)
}

/** Whether a verb of speech stands in these sentences outside the words themselves. */
function speechIsTold(side: Side, first: number, last: number, place: TokenRange): boolean {
  const { from, to } = rangeOfSentences(side, [first, last])
  for (let at = from; at < to; at++) {
    if ((at < place.from || at >= place.to) && isWordOfSpeech(side, at)) return true
  }
  return false
}

/** A block that somebody is said to have written goes on for so many sentences. */
const longestBlock = 8

/** Whether words that stand at `place` in the copy stand beside a sentence that names the same speaker. */
export function speaksBeside(pair: Correspondence, attribution: Attribution, place: TokenRange): boolean {
  if (!attribution.source) return false
  const { report } = pair.b
  const beside = [sentenceOf(report, place.from) - 1, sentenceOf(report, place.to - 1) + 1].flatMap(
    n => report.sentences[n] ?? [],
  )
  const others = report.attributions.filter(({ source }) => source !== null && overlapsAny(beside, source))
  if (others.length === 0) return false
  const own = holderStems(pair.a, attribution)
  return others.some(other => [...holderStems(pair.b, other)].some(stem => own.has(stem)))
}

/** Whether words go on with a speech whose marks were opened before them and not closed: of a long one the speaker is named once. */
export function isOfSpeech({ report, tokens }: Side, place: TokenRange): boolean {
  const span = spanOf(tokens, place)!
  const { start, index } = report.sentences[sentenceOf(report, place.from)]!
  const before = report.sentences[index - 1]
  if (before === undefined) return false
  const holding = report.quotations.filter(one => one.start <= start && overlap(one, span) * 2 >= span.end - span.start)
  const unclosed = report.quotations.some(one => one.uneven && one.end >= before.end && overlapsAny([before], one))
  return holding.some(one => unclosed || overlapsAny([before], one))
}

/** Whether the sentence before, in the same paragraph, is somebody's statement: a reader takes what follows for his too. */
export function isSpokenBefore({ report, tokens }: Side, place: TokenRange): boolean {
  const sentence = report.sentences[sentenceOf(report, place.from)]!
  const before = report.sentences[sentence.index - 1]
  if (!before || before.block !== sentence.block) return false
  return report.attributions.some(
    ({ source, cue }) => source !== null && overlapsAny([before], source) && cue !== null && !asks(tokens, cue),
  )
}

const asking: ReadonlySet<CueClass> = new Set<CueClass>(["asking", "command", "pressing"])

/** Whether a cue tells that somebody asks for a thing, and says nothing to be so. */
function asks(tokens: Side["tokens"], cue: Span): boolean {
  return tokensIn(tokens, cue).some(token => asking.has(cueClass(token)!))
}

/** So many words at the end of a line, the verb of speech among them, say who speaks below. */
const brokenOff = 5

/** Whether words stand in a block that somebody is said to have written: "The Gazette wrote:", "Based on a report from …". */
export function isIntroduced({ report, text, tokens }: Side, { from }: TokenRange): boolean {
  const sentence = sentenceOf(report, from)
  for (let n = sentence - 1; n >= Math.max(0, sentence - longestBlock); n--) {
    const { block, start, end, firstToken, lastToken } = report.sentences[n]!
    const words = text.slice(start, end).trimEnd()
    if (/^Based on (?:an? |the )?(?:\p{L}+ )?(?:report|story|article)s? (?:from|by|in)\b/u.test(words)) return true
    if (words.endsWith(":")) return tokens.slice(firstToken, lastToken).some(reportsSpeech)
    // A line that breaks off behind "told the Courier" introduces as one with a colon does.
    const isOpen = report.blocks[block]?.kind !== "headline" && /[\p{L}\p{N}]$/u.test(words)
    const last = tokens.slice(Math.max(firstToken, lastToken - brokenOff), lastToken)
    // "More is to be done, says Vardan": behind a comma the verb tells of what stands before it.
    if (isOpen && last.some((token, n) => reportsSpeech(token) && last[n - 1]?.norm !== ",")) return true
  }
  return false
}
