// What a reader loses with words that were left out: they are weighed by what they held and by what the copy, without
// them, lets stand alone (`gravity/losses.ts`).

import { lazily } from "../../kit/lazily.js"
import type { SentenceLink } from "../../model/alignment.js"
import type { AlterationKind } from "../../model/catalogue.js"
import type { Attribution } from "../../model/annotation.js"
import { overlapsAny, type Span } from "../../model/span.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { TokenRange } from "../../text/places.js"
import { reportsSpeech } from "../words/cues.js"
import { type Content, contentsOf } from "../words/contents.js"
import { closeness } from "../pair/closeness.js"
import { contentIn, type Correspondence, rangeOfSentences, sentenceOf, type Side } from "../pair/correspondence.js"
import { verdict } from "../gravity.js"
import { type Loss, lossFor, ofClauses, toldAs } from "../gravity/losses.js"

/** A copy that has this share of a sentence's words of content, and so many of them, tells what the sentence is about. */
const toldOf = 0.25
const leastTold = 2
/** An answer that shares so many words of content with another is to the same charge. */
const sameCharge = 2
/** So many words of content, on either side of what went, are what it bore on. */
const bearing = 3

/** Answers of one side: where one of them is kept, the charge does not stand alone. */
const answers: ReadonlySet<Content> = new Set<Content>(["denial", "reply"])

/** The row for whole sentences left out; null where the copy does not tell of their matter, or loses background only. */
export function lossOfSentences(
  pair: Correspondence,
  sentences: readonly number[],
  kept: () => readonly Kept[],
): Loss | null {
  const range = rangeOfSentences(pair.a, sentences)
  const contents = contentsOf(pair.a.tokens, range)
  const matter = matterOf(pair.a, range)
  const told = contents.filter(content => isTold(pair, sentences, matter, content))
  if (told.length === 0) return null
  return lossFor(told, "sentence", content =>
    kept().some(there => isLike(there, content, pair.a, matter)) ? "answered" : "alone",
  )
}

/** Tokens that say what a range is about: its words of content without those that only tell that somebody speaks. */
function matterOf(side: Side, range: TokenRange): number[] {
  return contentIn(side, range).filter(at => !reportsSpeech(side.tokens[at]!))
}

function isTold(pair: Correspondence, sentences: readonly number[], matter: readonly number[], content: Content) {
  const { a, b } = pair
  const known = matter.filter(at => b.stems.has(a.tokens[at]!.stem))
  if (!answers.has(content)) return known.length >= Math.max(leastTold, toldOf * matter.length)
  // An answer is often short, and may share with the copy only whom it is by, or what it is to.
  const isOf = known.some(at => a.named[at] === 1) || known.length >= toldOf * matter.length
  return isOf && !isGoneWithCharge(pair, sentences, known)
}

/** Words of whoever accuses. */
const accusing = /^(?:accus|alleg|charg|suspect|blam|indict|arrest|convict|critici[sz]|fault)/u

/**
 * Whether an answer went with what it answers: the sentence before it in its paragraph is left out too, and none of the copy has words of the
 * answer, or accuses whom it names. `known` are words of the answer that stand somewhere in the copy.
 */
function isGoneWithCharge({ a, b, links }: Correspondence, sentences: readonly number[], known: readonly number[]) {
  const [before, first] = [a.report.sentences[sentences[0]! - 1], a.report.sentences[sentences[0]!]!]
  if (before?.block !== first.block) return false
  if ((links[a.linkOf[before.index]!]?.b.length ?? 0) > 0) return false
  const stems = (named: number) => new Set(known.flatMap(at => (a.named[at] === named ? [a.tokens[at]!.stem] : [])))
  const [said, named] = [stems(0), stems(1)]
  return !b.report.sentences.some(({ firstToken, lastToken }) => {
    const own = new Set(b.tokens.slice(firstToken, lastToken).map(({ stem }) => stem))
    const isNamed = [...named].some(stem => own.has(stem))
    if ([...said].filter(stem => own.has(stem)).length >= sameCharge) return true
    return isNamed && b.tokens.slice(firstToken, lastToken).some(({ norm }) => accusing.test(norm))
  })
}

/** What a sentence of the copy holds, and the stems of what it is about. */
export interface Kept {
  readonly contents: readonly Content[]
  readonly stems: ReadonlySet<string>
}

/** The sentences of a copy that hold anything of the kinds that are weighed. */
export function keptIn(copy: Side): Kept[] {
  return copy.report.sentences.flatMap(({ index }) => {
    const range = rangeOfSentences(copy, [index])
    const contents = contentsOf(copy.tokens, range)
    return contents.length ? [{ contents, stems: new Set(matterOf(copy, range).map(at => copy.tokens[at]!.stem)) }] : []
  })
}

/** Whether a sentence of the copy says something of a kind; and, of answers, by the same person or to the same charge. */
function isLike({ contents, stems }: Kept, content: Content, own: Side, matter: readonly number[]): boolean {
  if (!answers.has(content)) return contents.includes(content)
  const shared = matter.filter(at => stems.has(own.tokens[at]!.stem))
  return (
    contents.some(other => answers.has(other)) &&
    (shared.length >= sameCharge || shared.some(at => isOfPerson(own, at)))
  )
}

function isOfPerson({ report, tokens }: Side, at: number): boolean {
  return report.names.some(name => name.kind === "person" && overlapsAny([name], tokens[at]!))
}

/**
 * The rule for a part left out of a sentence that the copy keeps by `link`, where other comparers told of alterations of
 * the kinds `told` in it; null where the part is background.
 */
export function lossOfPart(
  pair: Correspondence,
  part: TokenRange,
  link: SentenceLink,
  told: ReadonlySet<AlterationKind>,
): Loss | null {
  const recast = closeness(link) === "recast"
  const contents = contentsOf(pair.a.tokens, part).filter(
    content =>
      !toldAs[content].some(kind => told.has(kind)) &&
      isBorne(pair, part, content) &&
      (!recast || ofClauses.has(content)),
  )
  if (contents.length === 0 || !standsByKept(pair.a, part)) return null
  const range = rangeOfSentences(pair.b, link.b)
  const matter = matterOf(pair.a, rangeOfSentences(pair.a, link.a))
  const kept = lazily(() => keptIn(pair.b))
  // An answer has a sentence of its own as often as a part of one.
  const elsewhere = (content: Content) =>
    answers.has(content) && kept().some(there => isLike(there, content, pair.a, matter))
  return lossFor(contents, "part", content =>
    isSaidStill(pair.b, range, content) || elsewhere(content) ? "answered" : "alone",
  )
}

/** The rule for a part put into a sentence that is kept by `link`; null where it says no more than what is there already. */
export function gainOfPart(
  { a, b }: Correspondence,
  part: TokenRange,
  link: SentenceLink,
  told: ReadonlySet<AlterationKind>,
): Loss | null {
  if (closeness(link) === "recast" || !standsByKept(b, part)) return null
  const range = rangeOfSentences(a, link.a)
  const contents = contentsOf(b.tokens, part).filter(content => !toldAs[content].some(kind => told.has(kind)))
  return lossFor(contents, "put", content => (isSaidStill(a, range, content) ? "answered" : "alone"))
}

/** Words that leave a thing open as a condition does. */
const open: ReadonlySet<string> = new Set("if unless provided once would could should when until".split(" "))

/** Whether a sentence of the copy says something of a kind, were it in words that other sorts of passage have too. */
function isSaidStill({ report, tokens }: Side, range: TokenRange, content: Content): boolean {
  const words = tokens.slice(range.from, range.to)
  if ((content === "condition" || content === "assent") && words.some(({ norm }) => open.has(norm))) return true
  if (content === "source") {
    const place = { start: words[0]!.start, end: words.at(-1)!.end }
    const speaks = ({ source, cue }: Attribution) => [source, cue].some(part => part && overlapsAny([part], place))
    if (words.some(reportsSpeech) || report.attributions.some(speaks)) return true
  }
  return contentsOf(tokens, range).includes(content)
}

/** An office is a word or two before whoever holds it, and a hyphen between. */
const ofOffice = 3

/** Whether what a content bears on is kept: a doubt or an office may have gone with its thing or holder. */
function isBorne(pair: Correspondence, part: TokenRange, content: Content): boolean {
  if (content === "doubt") return isToldOutright(pair, part)
  // "I never said …": it is what follows that is freed of its no.
  if (content === "disavowal") return standsBeforeKept(pair, part)
  if (content === "harm") return isGone(pair, part)
  if (content !== "office") return true
  return contentsOf(pair.a.tokens, { from: Math.max(part.from, part.to - ofOffice), to: part.to }).includes(content)
}

/** Whether no page of the copy tells of the harm that a part tells of. */
function isGone({ a, b }: Correspondence, { from, to }: TokenRange): boolean {
  const isOfHarm = (at: number) => contentsOf(a.tokens, { from: at, to: at + 1 }).includes("harm")
  const words = Array.from({ length: to - from }, (_, n) => from + n).filter(isOfHarm)
  return words.every(at => !b.stems.has(a.tokens[at]!.stem))
}

/** Whether most of what a part calls doubtful stands elsewhere in the copy: else the thing went with its doubt. */
function isToldOutright({ a, b }: Correspondence, part: TokenRange): boolean {
  const matter = matterOf(a, part)
  return matter.filter(at => b.stems.has(a.tokens[at]!.stem)).length * 2 >= matter.length
}

/** Whether the words that follow a part in its own sentence are kept. */
function standsBeforeKept({ a }: Correspondence, { to }: TokenRange): boolean {
  const { lastToken } = a.report.sentences[sentenceOf(a.report, to - 1)]!
  return contentIn(a, { from: to, to: Math.max(to, lastToken) })
    .slice(0, bearing)
    .some(at => a.answer[at]! >= 0)
}

/** Whether the words that a part stands by, in its own sentence, are kept. */
function standsByKept(side: Side, { from, to }: TokenRange): boolean {
  const { firstToken, lastToken } = side.report.sentences[sentenceOf(side.report, from)]!
  const content = contentIn(side, { from: firstToken, to: lastToken })
  const before = content.filter(at => at < from).slice(-bearing)
  const behind = content.filter(at => at >= to).slice(0, bearing)
  return [...before, ...behind].some(at => side.answer[at]! >= 0)
}

/** What is left out or put in at a place, with what that does to a reader. */
export function toldAt({ text }: Side, place: Span, loss: Loss): Draft {
  const isPut = loss.extent === "put"
  return {
    ...verdict(loss),
    exemplar: isPut ? null : place,
    copy: isPut ? place : null,
    note: `${isPut ? "put in" : "left out"}: ${loss.told}: “${excerpt(text, place)}”`,
  }
}
