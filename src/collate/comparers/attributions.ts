// Who is said to have said it: the holder of every reported statement, and the verb that reports it.

import { type TokenRange, tokensWithin } from "../../text/places.js"
import type { Attribution } from "../../model/annotation.js"
import { overlap, type Span } from "../../model/span.js"
import { answerTo, type Correspondence, isContent, type Side, sentenceOf, spanOf } from "../pair/correspondence.js"
import { type CueClass, cueClass, reportsSpeech } from "../words/cues.js"
import { type Draft, excerpt } from "../pair/draft.js"

/** Content that answers in a smaller share than this is not the statement any more. */
const leastShare = 0.5
/** A statement of fewer words than this is a phrase under a verb of speech, and no loss without it. */
const leastWords = 4

/** Alterations of attributions over the whole pair. */
export function compareAttributions(pair: Correspondence): Draft[] {
  return [...lostCredits(pair), ...lostHolders(pair), ...otherHopes(pair)]
}

/** Credits that say whose words the whole article is. */
const ofTheArticle: ReadonlySet<string> = new Set(["dateline", "byline", "tail"])

/** The agency the exemplar credits with its words, where the copy names it nowhere. */
function lostCredits({ a, b }: Correspondence): Draft[] {
  const stated = a.report.report.credits.filter(({ kind, start, end }) => ofTheArticle.has(kind) && end > start)
  const kept = new Set(b.report.report.credits.map(({ agency }) => agency))
  const agencies = new Set(
    stated.map(({ agency }) => agency).filter(agency => !kept.has(agency) && !b.text.includes(agency)),
  )
  return [...agencies].map(agency => {
    const { start, end } = stated.find(credit => credit.agency === agency)!
    return {
      kind: "attribution",
      gravity: "notable",
      weight: 0.9,
      exemplar: { start, end },
      copy: null,
      note: `the credit is left out: “${excerpt(a.text, { start, end })}”`,
    }
  })
}

/** Words, by stem, for what somebody hopes or wants: who does is told in passing, and easily shifted. */
const hopes = new Set(["hope", "wish"])
/** The one who hopes stands at most so many words before the hope. */
const holderReach = 4

/** Hopes told once on either side, in one word, that are another's in the copy. */
function otherHopes({ a, b }: Correspondence): Draft[] {
  const [was, is] = [hopesOf(a), hopesOf(b)]
  return [...hopes].flatMap(hope => {
    const [x, ...moreOfX] = was.filter(({ stem }) => stem === hope)
    const [y, ...moreOfY] = is.filter(({ stem }) => stem === hope)
    if (!x?.holder || !y?.holder || moreOfX.length > 0 || moreOfY.length > 0) return []
    const shared = x.holder.split(" ").some(word => y.holder!.split(" ").includes(word))
    if (shared) return []
    return [
      {
        kind: "attribution",
        gravity: "grave",
        weight: 0.75,
        exemplar: x.span,
        copy: y.span,
        note: `the ${hope} was ${x.holder}’s and is now ${y.holder}’s: “${excerpt(a.text, x.span)}”, “${excerpt(b.text, y.span)}”`,
      },
    ]
  })
}

/** Hopes of a side outside quotations, each with the one who holds it as named or resolved there. */
function hopesOf(side: Side): { readonly stem: string; readonly span: Span; readonly holder: string | null }[] {
  return side.tokens.flatMap((token, at) => {
    if (!hopes.has(token.stem) || side.report.quotations.some(q => overlap(q, token) > 0)) return []
    const attribution = side.report.attributions.find(({ cue }) => cue !== null && overlap(cue, token) > 0)
    const from = Math.max(0, at - holderReach)
    const name = side.report.names.findLast(
      n => n.kind === "person" && n.start >= side.tokens[from]!.start && n.end <= token.start,
    )
    const start = attribution?.source?.start ?? name?.start ?? token.start
    return [
      {
        stem: token.stem,
        span: { start: Math.min(start, token.start), end: token.end },
        holder: attribution?.speaker ?? name?.name ?? null,
      },
    ]
  })
}

/** Statements whose holder is gone, or another. */
function lostHolders(pair: Correspondence): Draft[] {
  return pair.a.report.attributions.flatMap(attribution => {
    const content = contentRange(pair.a, attribution)
    if (!content || words(pair.a, content) < leastWords) return []
    const answer = answerTo(pair.a, content)
    if (!answer.range || answer.share < leastShare) return []
    const place = spanOf(pair.b.tokens, answer.range)!
    const there = bestCovering(pair.b, place)
    if (there?.source) return compare(pair, attribution, there)
    if (there && attribution.source && !isNamedNear(pair, attribution, answer.range)) {
      return dropped(pair, attribution, place)
    }
    if (there) return []
    if (isNamedNear(pair, attribution, answer.range)) return []
    return dropped(pair, attribution, place)
  })
}

function contentRange(side: Side, { content }: Attribution): TokenRange | null {
  const first = content[0]
  const last = content.at(-1)
  if (!first || !last) return null
  const longest = [...content].sort((x, y) => y.end - y.start - (x.end - x.start))[0]!
  return tokensWithin(side.tokens, longest)
}

function words(side: Side, { from, to }: TokenRange): number {
  return side.tokens.slice(from, to).filter(token => token.kind !== "mark").length
}

function bestCovering(side: Side, place: Span): Attribution | undefined {
  const size = place.end - place.start
  const covers = (attribution: Attribution) =>
    attribution.content.reduce((sum, piece) => sum + overlap(piece, place), 0)
  const [best] = [...side.report.attributions].sort((x, y) => covers(y) - covers(x))
  return best && covers(best) * 2 >= size ? best : undefined
}

function holderSpan({ source, cue }: Attribution): Span | null {
  if (!source || !cue) return source ?? cue
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }
}

/** Whether the holder's words answer beside the statement, or any verb of speech or "according to" stands there. */
function isNamedNear(pair: Correspondence, { source, cue }: Attribution, place: TokenRange): boolean {
  const first = pair.b.report.sentences[sentenceOf(pair.b.report, place.from)]!
  const last = pair.b.report.sentences[sentenceOf(pair.b.report, place.to - 1)]!
  for (const part of [source, cue]) {
    if (!part) continue
    const { from, to } = tokensWithin(pair.a.tokens, part)
    for (let at = from; at < to; at++) {
      const answer = pair.a.answer[at]!
      if (answer >= first.firstToken && answer < last.lastToken && isContent(pair.a.tokens[at]!)) return true
    }
  }
  for (let at = first.firstToken; at < last.lastToken; at++) {
    const token = pair.b.tokens[at]!
    if ((at < place.from || at >= place.to) && (reportsSpeech(token) || token.norm === "according")) return true
  }
  return false
}

function dropped(pair: Correspondence, attribution: Attribution, place: Span): Draft[] {
  const holder = holderSpan(attribution)
  // A sentence that names nobody ("is expected to") has no holder to lose.
  if (!holder || !attribution.source) return []
  return [
    {
      kind: "attribution",
      gravity: "grave",
      weight: attribution.manner === "indirect" ? 0.7 : 0.8,
      exemplar: holder,
      copy: place,
      note: `“${excerpt(pair.a.text, holder)}” is left out: what was said stands as fact`,
      alike: "attribution dropped",
    },
  ]
}

function compare(pair: Correspondence, was: Attribution, is: Attribution): Draft[] {
  return [...compareHolders(pair, was, is), ...compareCues(pair, was, is)]
}

const pronouns = new Set("he she they it him her them who i we".split(" "))

function compareHolders(pair: Correspondence, was: Attribution, is: Attribution): Draft[] {
  if (!was.source || !is.source) return []
  const [x, y] = [holderStems(pair.a, was), holderStems(pair.b, is)]
  if (x.size === 0 || y.size === 0 || [...x].some(word => y.has(word))) return []
  const printed = (side: Side, span: Span) => side.text.slice(span.start, span.end).toLowerCase()
  if (printed(pair.a, was.source) === printed(pair.b, is.source)) return []
  const { from, to } = tokensWithin(pair.a.tokens, was.source)
  const target = tokensWithin(pair.b.tokens, is.source)
  for (let at = from; at < to; at++) {
    const answer = pair.a.answer[at]!
    if (answer >= target.from && answer < target.to && isContent(pair.a.tokens[at]!)) return []
  }
  // A pronoun that was resolved to nobody says nothing of who it is.
  const open = (side: Side, attribution: Attribution) =>
    attribution.speakerName === null &&
    side.tokens.slice(...ends(tokensWithin(side.tokens, attribution.source!))).some(token => pronouns.has(token.norm))
  if (open(pair.a, was) || open(pair.b, is)) return []
  // One that was resolved to another may still mean whoever is named before it in its paragraph.
  if (mayMean(pair.a, was.source, y) || mayMean(pair.b, is.source, x)) return []
  return [
    {
      kind: "attribution",
      gravity: was.speakerName !== null && is.speakerName !== null ? "grave" : "notable",
      weight: 0.85,
      exemplar: was.source,
      copy: is.source,
      note: `the speaker changed from “${excerpt(pair.a.text, was.source)}” to “${excerpt(pair.b.text, is.source)}”`,
    },
  ]
}

/** Whether a source is a pronoun and one of these words, by stem, stands before it in its paragraph. */
function mayMean({ report, tokens }: Side, source: Span, words: ReadonlySet<string>): boolean {
  const { from, to } = tokensWithin(tokens, source)
  if (!tokens.slice(from, to).every(token => pronouns.has(token.norm))) return false
  const { block } = report.sentences[sentenceOf(report, from)]!
  const first = report.sentences.find(sentence => sentence.block === block)!
  return tokens.slice(first.firstToken, from).some(token => words.has(token.stem))
}

function ends({ from, to }: TokenRange): [number, number] {
  return [from, to]
}

/** Words that name the holder: of the mention, and of the name it resolves to. */
function holderStems(side: Side, { source, speaker }: Attribution): Set<string> {
  const { from, to } = tokensWithin(side.tokens, source!)
  const printed = side.tokens
    .slice(from, to)
    .filter(token => isContent(token))
    .map(token => token.stem)
  const resolved = (speaker ?? "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2)
  return new Set([...printed, ...resolved])
}

/** What turning one class of cue into another makes of a statement; pairs not listed are a matter of style. */
function compareCues(pair: Correspondence, was: Attribution, is: Attribution): Draft[] {
  if (!was.cue || !is.cue || !answers(pair, was.cue, is.cue)) return []
  const [x, y] = [classOf(pair.a, was.cue), classOf(pair.b, is.cue)]
  if (!x || !y || x === y) return []
  const [before, after] = [excerpt(pair.a.text, was.cue), excerpt(pair.b.text, is.cue)]
  const style = x === "neutral" || y === "neutral"
  return [
    {
      kind: "attribution",
      gravity: style && !marked.has(x) && !marked.has(y) ? "slight" : "notable",
      weight: 0.4,
      exemplar: was.cue,
      copy: is.cue,
      note: `“${before}” became “${after}”`,
    },
  ]
}

/** Whether a cue's own words answer to the other's, or to nothing: elsewhere kept, it is another cue. */
function answers(pair: Correspondence, was: Span, is: Span): boolean {
  const { from, to } = tokensWithin(pair.a.tokens, was)
  const target = tokensWithin(pair.b.tokens, is)
  const own = Array.from({ length: to - from }, (_, n) => pair.a.answer[from + n]!)
  const other = Array.from({ length: target.to - target.from }, (_, n) => pair.b.answer[target.from + n]!)
  return (
    own.every(at => at < 0 || (at >= target.from && at < target.to)) &&
    other.every(at => at < 0 || (at >= from && at < to))
  )
}

/** Classes that say something a neutral verb does not. */
const marked: ReadonlySet<CueClass> = new Set(["distance", "concession", "denial", "command", "hope"])

function classOf(side: Side, cue: Span): CueClass | null {
  const { from, to } = tokensWithin(side.tokens, cue)
  for (let at = from; at < to; at++) {
    const found = cueClass(side.tokens[at]!)
    if (found) return found
  }
  return null
}
