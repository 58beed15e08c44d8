// The holder of a statement against the holder it has in the copy: another speaker?

import { ruled } from "../../gravity.js"
import { functionWords } from "../../../text/function-words.js"
import { agencyNamed } from "../../../text/newsrooms/agencies.js"
import { tokensIn, tokensWithin } from "../../../text/places.js"
import { remembering } from "../../../kit/remembering.js"
import type { Annotated, Attribution } from "../../../model/annotation.js"
import { type Span, within } from "../../../model/span.js"
import type { Token } from "../../../model/token.js"
import { answersWithin, type Correspondence, isContent, type Side, sentenceOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { reportsSpeech } from "../../words/cues.js"

const pronouns = new Set("he she they it him her them who i we".split(" "))

/** A statement that another holds in the copy. */
export function compareHolders(pair: Correspondence, was: Attribution, is: Attribution): Draft[] {
  if (!was.source || !is.source) return []
  if (isKept(pair, was.source, is.source)) return []
  if (!isSpeaker(pair.a, was.source) || !isSpeaker(pair.b, is.source)) return []
  const [x, y] = [holderStems(pair.a, was), holderStems(pair.b, is)]
  if (x.size === 0 || y.size === 0 || [...x].some(word => y.has(word))) return []
  // "He wants to land, according to the paper": one who spoke is spoken of, and both are named. "According to an official"
  // is another matter: nobody is named, and what he said is not the government's word.
  const [spoken, spokenOf] = [isSubject(pair.b, is, x), isSubject(pair.a, was, y)]
  if (spoken !== spokenOf && (spoken ? passesOn(pair.b, is) : passesOn(pair.a, was))) return []
  if (isCited(pair.b, is, x) || isCited(pair.a, was, y)) return []
  if (isPassedOn(pair.b, is, x) || isPassedOn(pair.a, was, y)) return []
  if (speaksFor(pair.a, was, y) || speaksFor(pair.b, is, x)) return []
  // A pronoun that was resolved to nobody says nothing of who it is.
  const open = (side: Side, attribution: Attribution) =>
    attribution.speakerName === null && headOf(side, attribution.source!).some(token => pronouns.has(token.norm))
  if (open(pair.a, was) || open(pair.b, is)) return []
  // One that was resolved to another may still mean whoever is named before it in its paragraph.
  if (mayMean(pair.a, was.source, y) || mayMean(pair.b, is.source, x)) return []
  return [
    {
      ...ruled(
        areNobody(pair, was, is)
          ? "attribution.speaker-nobody"
          : was.speakerName !== null && is.speakerName !== null
            ? "attribution.speaker"
            : "attribution.speaker-unresolved",
      ),
      exemplar: nameIn(pair.a, was.source),
      copy: nameIn(pair.b, is.source),
      note: `the speaker changed from “${excerpt(pair.a.text, was.source)}” to “${excerpt(pair.b.text, is.source)}”`,
    },
  ]
}

/** The subject of a statement is among so many of its first words. */
const ofSubject = 3

/** Whether what another says begins with a word of a holder's name, by stem. */
function isSubject({ tokens }: Side, { content }: Attribution, holder: ReadonlySet<string>): boolean {
  return content.some(piece =>
    tokensIn(tokens, piece)
      .slice(0, ofSubject)
      .some(({ norm, stem }) => holder.has(stem) || holder.has(norm)),
  )
}

/** What passes on the word of others, by stem: the press, whether a paper is named or not. */
const press: ReadonlySet<string> = new Set("media report paper newspap broadcast".split(" "))

/** Whether a holder may tell what another said: the press, or one who goes by a name, his own or one a pronoun stands for. */
function passesOn({ tokens, named }: Side, { source, speakerName }: Attribution): boolean {
  const { from, to } = tokensWithin(tokens, source!)
  return (
    speakerName !== null ||
    named.slice(from, to).includes(1) ||
    tokens.slice(from, to).some(({ stem }) => press.has(stem))
  )
}

const citing: ReadonlySet<string> = new Set("citing quoting cited cites quoted quotes".split(" "))

/** "The agency said, citing Tarrel": whoever is named in the sentence with such a word is told to have said it. */
function isCited({ report, tokens }: Side, { source }: Attribution, holder: ReadonlySet<string>): boolean {
  const { firstToken, lastToken } = report.sentences[sentenceOf(report, tokensWithin(tokens, source!).from)]!
  const words = tokens.slice(firstToken, lastToken)
  return (
    words.some(({ norm }) => citing.has(norm)) && words.some(({ norm, stem }) => holder.has(stem) || holder.has(norm))
  )
}

/** "… spokeswoman Ane Holt told the agency. The sluices leak, the agency said": it passes on the word of one named before. */
function isPassedOn(side: Side, { source }: Attribution, holder: ReadonlySet<string>): boolean {
  const { report, tokens, text } = side
  const words = tokensIn(tokens, source!)
  if (!agencyNamed(text.slice(source!.start, source!.end)) && !words.some(({ stem }) => press.has(stem))) return false
  const before = report.sentences[sentenceOf(report, tokensWithin(tokens, source!).from) - 1]
  if (!before) return false
  const told = tokens.slice(before.firstToken, before.lastToken)
  return told.some(reportsSpeech) && told.some(({ norm, stem }) => holder.has(stem) || holder.has(norm))
}

/** The words that name a speaker, without the clause that tells more of him: "an official | who asked not to be named". */
function headOf({ tokens }: Side, source: Span): readonly Token[] {
  const words = tokensIn(tokens, source)
  const tail = words.findIndex(({ norm }, n) => n > 0 && relative.has(norm))
  return tail < 0 ? words : words.slice(0, tail)
}

/** A speaker told of in more words is shown by his name. */
const longestSource = 8

/** The words that name a speaker: of a long description the last name in it. */
function nameIn({ report, tokens }: Side, source: Span): Span {
  const { from, to } = tokensWithin(tokens, source)
  const name = report.names.findLast(one => within(one, source))
  return to - from > longestSource && name ? name : source
}

/** A title of so many words before a name says for whom its bearer speaks. */
const longestTitle = 4

/** Whether a person is told somewhere to speak for a body of that name: "Ellary Rail spokesman Ole Brandt", "Ellary Rail". */
function speaksFor({ report, tokens }: Side, { speakerName }: Attribution, body: ReadonlySet<string>): boolean {
  const bearer = speakerName === null ? undefined : report.names[speakerName]?.bearer
  return report.names.some(name => {
    if (name.bearer !== bearer) return false
    const { from, to } = tokensWithin(tokens, name)
    const words = tokens.slice(Math.max(0, from - longestTitle), to + longestTitle)
    const isSaid = (word: string) => words.some(({ norm, stem }) => norm === word || stem === word)
    return words.some(({ norm }) => norm.startsWith("spokes")) && [...body].every(isSaid)
  })
}

const relative: ReadonlySet<string> = new Set("who whom whose which that".split(" "))
/** What is written on, and speaks for somebody: a page, a post. Stems. */
const media: ReadonlySet<string> = new Set("page post tweet websit video caption articl stori hashtag".split(" "))

/** Whether words name one who can speak: no "who", which is whoever stands before it, and no page or post. */
export function isSpeaker(side: Side, source: Span): boolean {
  const words = tokensIn(side.tokens, source).filter(({ kind }) => kind !== "mark")
  return !words.every(({ norm }) => relative.has(norm)) && !words.some(word => media.has(word.stem))
}

/** Holders that begin so are nobody in particular, by whatever noun they go. */
const nobody = new Set("some others other many several critics opponents observers experts".split(" "))

function areNobody({ a, b }: Correspondence, was: Attribution, is: Attribution): boolean {
  const first = (side: Side, { source }: Attribution) => side.tokens[tokensWithin(side.tokens, source!).from]!.norm
  return nobody.has(first(a, was)) && nobody.has(first(b, is))
}

/** Whether a source is a pronoun and one of these words, by stem, stands before it in its paragraph. */
function mayMean({ report, tokens }: Side, source: Span, words: ReadonlySet<string>): boolean {
  const { from, to } = tokensWithin(tokens, source)
  if (!tokens.slice(from, to).every(token => pronouns.has(token.norm))) return false
  const { block } = report.sentences[sentenceOf(report, from)]!
  const first = report.sentences.find(sentence => sentence.block === block)!
  return tokens.slice(first.firstToken, from).some(token => words.has(token.stem))
}

/** Whether a holder is printed alike, or a word of the one answers to one of the other: true of most, and cheap to ask. */
function isKept({ a, b }: Correspondence, was: Span, is: Span): boolean {
  const printed = ({ text }: Side, { start, end }: Span) => text.slice(start, end).toLowerCase()
  if (printed(a, was) === printed(b, is)) return true
  return answersWithin(a, tokensWithin(a.tokens, was), tokensWithin(b.tokens, is), at => isContent(a.tokens[at]!))
}

/** Words that name the holder: of the mention, and of the name it resolves to. */
export function holderStems(side: Side, attribution: Attribution): ReadonlySet<string> {
  const known = holdersOn(side.report)
  const stems = known.get(attribution) ?? stemsOf(side, attribution)
  known.set(attribution, stems)
  return stems
}

/** The holders of a page's statements, as far as they were asked for: each is held against several. */
const holdersOn = remembering((_page: Annotated) => new Map<Attribution, ReadonlySet<string>>())

function stemsOf(side: Side, { source, speaker }: Attribution): ReadonlySet<string> {
  const printed = tokensIn(side.tokens, source!)
    .filter(token => isContent(token))
    .map(token => token.stem)
  const resolved = (speaker ?? "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2 && !functionWords.has(word))
  return new Set([...printed, ...resolved, ...agencyIn(side.text.slice(source!.start, source!.end))])
}

/** "The AP", "The Associated Press" and "AP reports" name one. */
function agencyIn(words: string): string[] {
  const agency = agencyNamed(words.replace(/\s(?:reports?|said|says)$/iu, ""))
  return agency ? [agency.name] : []
}
