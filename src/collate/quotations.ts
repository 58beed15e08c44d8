// Quotations against where their words ended up: still inside marks and the same, changed inside them, run together
// with others, or standing without marks as the page's own words.

import type { Quotation } from "../model/annotation.js"
import { overlap, type Span } from "../model/span.js"
import { kinship } from "../text/lexicon.js"
import {
  type Answer,
  answerTo,
  type Correspondence,
  isContent,
  type Side,
  sentenceOf,
  spanOf,
  type TokenRange,
  tokensWithin,
} from "./correspondence.js"
import { type Draft, excerpt } from "./draft.js"
import { speakerIsKept } from "./speakers.js"
import { sameSpelling } from "./spelling.js"

/** A quotation whose words answer in a smaller share than this is left out, not reworded. */
const leastShare = 0.4
/** So many words or fewer are a fragment: a word or term the reporter took over, not a sentence somebody spoke. */
const fragment = 3
/** Words put between marks that are the exemplar's own in this share were at least printed there. */
const nearlyVerbatim = 0.85
/** Words by which a speaker means himself: outside marks they become the page's. */
const ownVoice = new Set("we our ours ourselves i my mine me myself".split(" "))

/** Alterations of quotations over the whole pair. */
export function compareQuotations(pair: Correspondence): Draft[] {
  const drafts: Draft[] = []
  const compared = new Set<Quotation>()
  for (const quotation of outermost(pair.a)) {
    const answer = answerTo(pair.a, tokensWithin(pair.a.tokens, quotation.inner))
    if (!answer.range || answer.share < leastShare) {
      const elsewhere = retold(pair, quotation)
      drafts.push(...(elsewhere.length ? elsewhere : partlyKept(pair, quotation, answer)))
      continue
    }
    const still = holder(pair.b, pair.a, quotation, answer.range)
    if (!still) {
      const lost = lostMarks(pair, quotation, answer)
      drafts.push(lost, ...changedWithoutMarks(pair, quotation, lost.gravity === "grave"))
    } else if (!compared.has(still)) {
      compared.add(still)
      drafts.push(...insideMarks(pair, quotation, still))
    }
  }
  for (const quotation of outermost(pair.b)) {
    if (!compared.has(quotation)) drafts.push(...gainedMarks(pair, quotation))
  }
  return drafts
}

/** Quotations in the running text, those nested in another left out. Marks in headlines are house style. */
function outermost(side: Side): Quotation[] {
  const { quotations, report, sentences } = side.report
  let end = -1
  return quotations.filter(quotation => {
    if (quotation.start < end) return false
    end = quotation.end
    const { from } = tokensWithin(side.tokens, quotation.inner)
    const sentence = sentences[sentenceOf(side.report, from)]
    return sentence !== undefined && report.blocks[sentence.block]?.kind !== "headline"
  })
}

/** The quotation of the copy that holds most of the words of `quotation`; undefined where most stand without marks. */
function holder(copy: Side, exemplar: Side, quotation: Quotation, range: TokenRange): Quotation | undefined {
  const { from, to } = tokensWithin(exemplar.tokens, quotation.inner)
  const held = new Map<Quotation, number>()
  let all = 0
  for (let at = from; at < to; at++) {
    const answer = exemplar.answer[at]!
    if (answer < range.from || answer >= range.to || exemplar.tokens[at]!.kind === "mark") continue
    all++
    const token = copy.tokens[answer]!
    const marks = copy.report.quotations.find(q => q.inner.start <= token.start && token.end <= q.inner.end)
    if (marks) held.set(marks, (held.get(marks) ?? 0) + 1)
  }
  const [best] = [...held].sort((x, y) => y[1] - x[1])
  return best && best[1] * 2 >= all ? best[0] : undefined
}

/** So many words of content of a long quotation, kept side by side in its sentence, are still its words. */
const leastKept = 2

/** A part of a quotation told without marks where the rest is left out. */
function partlyKept(pair: Correspondence, quotation: Quotation, answer: Answer): Draft[] {
  const { range } = answer
  const own = tokensWithin(pair.a.tokens, quotation.inner)
  if (!range || range.to - range.from > own.to - own.from) return []
  let kept = 0
  for (let at = range.from; at < range.to; at++) {
    const from = pair.b.answer[at]!
    if (isContent(pair.b.tokens[at]!) && from >= own.from && from < own.to) kept++
  }
  if (kept < leastKept) return []
  const place = spanOf(pair.b.tokens, range)!
  if (pair.b.report.quotations.some(q => overlap(q, place) > 0)) return []
  const lost = lostMarks(pair, quotation, answer)
  return [{ ...lost, gravity: "notable", weight: Math.min(lost.weight, 0.5) }]
}

/** A quotation is retold elsewhere where so many of its words of content, and this share, stand near one another there. */
const leastRetold = { words: 3, share: 0.5 }
/** A quotation of so few words of content is known again by fewer. */
const short = { size: 3, words: 2, share: 0.6 }

/** A quotation told, without marks, in a sentence of the copy that answers to another of the exemplar or to none. */
function retold(pair: Correspondence, quotation: Quotation): Draft[] {
  const { from, to } = tokensWithin(pair.a.tokens, quotation.inner)
  const own = [
    ...new Set(
      pair.a.tokens
        .slice(from, to)
        .filter(isContent)
        .map(token => token.stem),
    ),
  ]
  const brief = own.length <= short.size
  const least = brief ? short : leastRetold
  const found = pair.b.report.sentences.map(({ firstToken, lastToken }) => {
    const places: number[] = []
    const known = new Set<string>()
    for (let at = firstToken; at < lastToken; at++) {
      const stem = isContent(pair.b.tokens[at]!)
        ? own.find(word => isSameWord(word, pair.b.tokens[at]!.stem, brief))
        : undefined
      if (stem === undefined) continue
      places.push(at)
      known.add(stem)
    }
    return { places, words: known.size }
  })
  const [best] = found.sort((x, y) => y.words - x.words)
  if (!best || best.words < least.words || best.words < least.share * own.length) return []
  const range = { from: best.places[0]!, to: best.places.at(-1)! + 1 }
  const place = spanOf(pair.b.tokens, range)!
  if (brief && !best.places.some(at => own.includes(pair.b.tokens[at]!.stem))) return []
  if (
    range.to - range.from > to - from + (brief ? 0 : stragglers) ||
    pair.b.report.quotations.some(q => overlap(q, place) > 0)
  )
    return []
  return [lostMarks(pair, quotation, { range, share: best.words / own.length })]
}

/** Retold words stand no further apart than the quotation is long, and this much more. Tokens. */
const stragglers = 6

/** One stem, or, in a quotation so brief that each word counts, a synonym or a wider word. */
function isSameWord(x: string, y: string, brief: boolean): boolean {
  if (x === y || !brief) return x === y
  const kin = kinship(x, y)
  return kin === "synonym" || kin === "wider"
}

function lostMarks(pair: Correspondence, quotation: Quotation, { range, share }: Answer): Draft {
  const place = grown(pair, quotation, range!)
  const words = tokensWithin(pair.a.tokens, quotation.inner)
  const length = pair.a.tokens.slice(words.from, words.to).filter(token => token.kind !== "mark").length
  const inOwnVoice = length > fragment && hasOwnVoice(pair.b, place)
  const speakerKept = speakerIsKept(pair, quotation, place)
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
    kind: "quotation",
    gravity: !quotation.uneven && (inOwnVoice || (spoken && !speakerKept)) ? "grave" : "notable",
    weight: inOwnVoice
      ? 0.95
      : spoken && !speakerKept
        ? 0.85
        : spoken
          ? Math.min(0.7, 0.45 + length / 60) + (reworded ? 0.05 : 0)
          : 0.2,
    exemplar: quotation,
    copy: spanOf(pair.b.tokens, place),
    note: `${said} stands without its marks${why}`,
    alike: "marks lost",
  }
}

/** Runs of changed words this close together are one change. */
const oneChange = 2
/** A recast quotation has changes throughout: of more than these none shows anything by itself. */
const mostChanges = 6

/** Words of a quotation that are changed, where it lost its marks: what was said is now told in other words. */
function changedWithoutMarks(pair: Correspondence, quotation: Quotation, unheld: boolean): Draft[] {
  const { from, to } = tokensWithin(pair.a.tokens, quotation.inner)
  const words = pair.a.tokens.slice(from, to).filter(token => token.kind !== "mark").length
  if (words <= fragment) return []
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
        kind: "quotation",
        // Where a speaker is named, this is how reporting works; where none is, the page says it in words of its own.
        gravity: unheld ? "notable" : "slight",
        weight: 0.4,
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

function hasOwnVoice(copy: Side, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const token = copy.tokens[at]!
    if (!ownVoice.has(token.norm) && copy.text.slice(token.start, token.end) !== "us") continue
    if (!copy.report.quotations.some(q => overlap(q.inner, token) > 0)) return true
  }
  return false
}

function wordsDiffer(pair: Correspondence, quotation: Quotation): boolean {
  const { from, to } = tokensWithin(pair.a.tokens, quotation.inner)
  for (let at = from; at < to; at++) {
    if (isContent(pair.a.tokens[at]!) && pair.a.how[at] !== "same") return true
  }
  return false
}

/** Words changed, put in, left out or run in between marks that still stand. */
function insideMarks(pair: Correspondence, was: Quotation, is: Quotation): Draft[] {
  const own = tokensWithin(pair.a.tokens, was.inner)
  const there = tokensWithin(pair.b.tokens, is.inner)
  const changed: number[] = []
  const runIn: number[] = []
  for (let at = there.from; at < there.to; at++) {
    const token = pair.b.tokens[at]!
    if (token.kind === "mark") continue
    const answer = pair.b.answer[at]!
    if (answer < 0) changed.push(at)
    else if (answer < own.from || answer >= own.to) runIn.push(at)
    else if (pair.b.how[at] !== "same") changed.push(at)
  }
  const left = leftOut(pair, own, there)
  const touched = [
    ...left,
    ...Array.from({ length: own.to - own.from }, (_, n) => own.from + n).filter(at => changedFrom(pair, at)),
  ]
  if (runIn.length === 0 && sameSpelling(normsAt(pair.a, touched), normsAt(pair.b, changed))) return []
  // "A," he said, "B" may be told as "A B," he said: what comes from other marks alone was spoken.
  // "A," he said, "B" may be told as "A B," he said: what comes from other marks alone was spoken.
  const unspoken = runIn.filter(at => !isQuoted(pair.a, pair.b.answer[at]!))
  const answers = runIn.map(at => pair.b.answer[at]!)
  const whole = spanOf(pair.a.tokens, {
    from: Math.min(own.from, ...answers),
    to: Math.max(own.to, ...answers.map(answer => answer + 1)),
  })
  const joined = pair.a.report.quotations.filter(q => q === was || (whole !== null && overlap(q, whole) > 0))
  if (unspoken.length > 0 && (joined.length > 1 || unspoken.some(at => isContent(pair.b.tokens[at]!)))) {
    return [runTogether(pair, [...joined, ...(whole ? [whole] : [])], joined.length, is)]
  }
  if (changed.length === 0 && left.length === 0) return []
  const heavy = !was.uneven && !is.uneven && isAltered(pair, own, changed, left)
  const exemplar = changedIn(pair.a, own, left) ?? was
  return [
    {
      kind: "quotation",
      gravity: heavy ? "grave" : "notable",
      weight: heavy ? 0.98 : 0.6,
      exemplar,
      copy: changed.length ? (spanOf(pair.b.tokens, { from: changed[0]!, to: changed.at(-1)! + 1 }) ?? is) : is,
      note: `words are changed inside the marks: ${excerpt(pair.a.text, was)}, now ${excerpt(pair.b.text, is)}`,
    },
  ]
}

/** Words of several quotations, or from outside the marks, that stand between one pair of marks in the copy. */
function runTogether(pair: Correspondence, places: readonly Span[], quotations: number, is: Quotation): Draft {
  return {
    kind: "quotation",
    gravity: quotations > 1 ? "grave" : "notable",
    weight: 1,
    exemplar: { start: Math.min(...places.map(p => p.start)), end: Math.max(...places.map(p => p.end)) },
    copy: is,
    note:
      quotations > 1
        ? `${quotations} quotations and the words between them are run into one: ${excerpt(pair.b.text, is)}`
        : `words that stood outside the marks stand inside them: ${excerpt(pair.b.text, is)}`,
  }
}

function isQuoted(side: Side, at: number): boolean {
  return side.report.quotations.some(q => overlap(q.inner, side.tokens[at]!) > 0)
}

/** A quotation of which less than this is kept is another quotation of the same speech, not this one altered. */
const sameQuotation = 0.6

/**
 * Whether words inside the marks were replaced, or a yes or no, may or must put in or taken out. Words cut from a
 * quotation, and another form of a word, are a lesser thing.
 */
function isAltered(
  pair: Correspondence,
  own: TokenRange,
  changed: readonly number[],
  left: readonly number[],
): boolean {
  const words = pair.a.tokens.slice(own.from, own.to).filter(isContent).length
  const kept = words - left.filter(at => isContent(pair.a.tokens[at]!)).length
  const size = pair.a.tokens.slice(own.from, own.to).filter(token => token.kind !== "mark").length
  if (size > fragment && kept < sameQuotation * words) return false
  if (changed.some(at => turns(pair.b, at)) || left.some(at => turns(pair.a, at))) return true
  const replaced = changed.filter(at => isContent(pair.b.tokens[at]!) && pair.b.how[at] !== "stem")
  const gone = left.filter(at => isContent(pair.a.tokens[at]!)).length
  const reworded = replaced.filter(at => pair.b.how[at] === "like").length
  return reworded + Math.min(replaced.length - reworded, gone) > 0
}

function changedFrom({ a }: Correspondence, at: number): boolean {
  return a.tokens[at]!.kind !== "mark" && a.answer[at]! >= 0 && a.how[at] !== "same"
}

function normsAt(side: Side, places: readonly number[]): string[] {
  return [...new Set(places)].sort((x, y) => x - y).map(at => side.tokens[at]!.norm)
}

function turns(side: Side, at: number): boolean {
  return /^(?:not|no|never|nor|without|may|might|could|can|must|should|will|would)$/u.test(side.tokens[at]!.norm)
}

/** Words of the quotation that lie between words still quoted and are gone. A quotation cut at its ends is whole. */
function leftOut(pair: Correspondence, own: TokenRange, there: TokenRange): number[] {
  const kept: number[] = []
  for (let at = own.from; at < own.to; at++) {
    const answer = pair.a.answer[at]!
    if (answer >= there.from && answer < there.to) kept.push(at)
  }
  const gone: number[] = []
  for (let at = kept[0] ?? 0; at < (kept.at(-1) ?? -1); at++) {
    if (pair.a.tokens[at]!.kind !== "mark" && !kept.includes(at)) gone.push(at)
  }
  return gone
}

function changedIn(side: Side, own: TokenRange, left: readonly number[]): Span | null {
  const changed: number[] = [...left]
  for (let at = own.from; at < own.to; at++) {
    if (side.tokens[at]!.kind !== "mark" && side.answer[at]! >= 0 && side.how[at] !== "same") changed.push(at)
  }
  if (changed.length === 0) return null
  return spanOf(side.tokens, { from: Math.min(...changed), to: Math.max(...changed) + 1 })
}

/** Marks put around words that had none, or around words the exemplar does not have. */
function gainedMarks(pair: Correspondence, quotation: Quotation): Draft[] {
  const words = tokensWithin(pair.b.tokens, quotation.inner)
  const length = pair.b.tokens.slice(words.from, words.to).filter(token => token.kind !== "mark").length
  const answer = answerTo(pair.b, words)
  const said = excerpt(pair.b.text, quotation)
  if (!answer.range || answer.share < leastShare) {
    const link = pair.links[pair.b.linkOf[sentenceOf(pair.b.report, words.from)] ?? -1]
    // In a sentence that is new as a whole, the quotation is part of what was put in.
    if (!link || link.a.length === 0 || length <= fragment) return []
    return [
      {
        kind: "quotation",
        gravity: "grave",
        weight: 0.9,
        exemplar: null,
        copy: quotation,
        note: `${said} is quoted here and stands nowhere in the exemplar`,
      },
    ]
  }
  const place = spanOf(pair.a.tokens, answer.range)!
  if (pair.a.report.quotations.some(q => overlap(q, place) > 0)) return []
  const verbatim = answer.share >= nearlyVerbatim
  return [
    {
      kind: "quotation",
      gravity: "notable",
      weight: length > fragment ? (verbatim ? 0.7 : 0.85) : 0.4,
      exemplar: place,
      copy: quotation,
      note: `marks are put around words that had none: ${said}`,
    },
  ]
}
