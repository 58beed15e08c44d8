// Whom "the official", "the South Korean president", "the paper" and "the statement" mean: a speaker heard under that
// head, a person who bears it as a title, the newsroom or the words heard of last.

import { countBefore } from "../../kit/ascending.js"
import type { Span } from "../../model/span.js"
import type { Token } from "../../model/token.js"
import { tokensIn } from "../../text/places.js"
import { roles as roleWords } from "../names/lexicon.js"
import { asSpeaker, type Heard, type Known, lastHeard, type Speaker, type Voice } from "./heard.js"
import { headNoun } from "./source.js"

/** "The official" is looked for so many paragraphs back. */
const recall = 12
/** "The report" is of what was heard so many sentences back. */
const nearBy = 2

/** What newsrooms are called when they are spoken of again. */
const newsroom: ReadonlySet<string> = new Set(
  "paper newspaper daily weekly tabloid magazine agency channel network broadcaster station website outlet".split(" "),
)
/** What is said, called again as the one who says it. */
const document: ReadonlySet<string> = new Set("report article story broadcast dispatch".split(" "))
const declaration: ReadonlySet<string> = new Set("statement letter release communique post tweet memo".split(" "))

/** Whom a source with "the", "that" or "this" means; null where nobody fits. */
export function definiteOf(known: Known, source: Span, words: readonly Token[], voice: Voice): Speaker | null {
  const head = headNoun(known.text, source)
  const again = spokenOf(known, head, voice, words.length === 2)
  if (again) return again
  const told = words.slice(1, -1).filter(token => isCapital(known, token))
  const asTold =
    told.length > 0 ? lastHeard(known.heard, voice.block - recall, other => isTold(other, head, told)) : null
  if (asTold) return asTold
  const titled = titledFor(known, head)
  const best = told.length > 0 ? mostLike(known, titled, source, told) : null
  if (best !== null) return asSpeaker(known, best)
  const same = lastHeard(
    known.heard,
    voice.block - recall,
    other => isSameHead(other, head) && fits(known, other, told),
  )
  if (same) return same
  const before = titled[countBefore(titled, i => known.names[i]!.end <= source.start) - 1]
  if (before !== undefined) return told.length > 0 ? null : asSpeaker(known, before)
  return told.length === 0 && isSpokesperson(head) ? onlyOne(known, titled, source) : null
}

/** Named only further on: of one bearer there is no doubt. */
function onlyOne(known: Known, titled: readonly number[], source: Span): Speaker | null {
  const others = titled.filter(i => isOutside(known.names[i]!, source))
  const bearers = new Set(others.map(i => known.names[i]!.bearer))
  return bearers.size === 1 ? asSpeaker(known, others[0]!) : null
}

function isOutside(name: Span, source: Span): boolean {
  return name.end <= source.start || name.start >= source.end
}

/** "The Norland official" after "a senior Norland official". */
function isTold({ speaker, head }: Heard, own: string, told: readonly Token[]): boolean {
  const printed = speaker.speaker.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return speaker.name === null && head === own && told.every(({ norm }) => printed.includes(norm))
}

/** Whom a newsroom's or a text's name means again; `bare` where only "the" stands before it. */
function spokenOf(known: Known, head: string, voice: Voice, bare: boolean): Speaker | null {
  const last = known.heard.at(-1)
  const kindOf = ({ speaker }: Heard) => (speaker.name === null ? null : known.names[speaker.name]!.kind)
  if (newsroom.has(head)) {
    const own = lastHeard(known.heard, voice.block - recall, other => other.head === head)
    return own ?? lastHeard(known.heard, voice.block - 1, other => kindOf(other) === "body")
  }
  if (!bare) return null
  const same = lastHeard(known.heard, voice.block - 1, other => other.head === head)
  if (same && (declaration.has(head) || document.has(head))) return same
  if (!last || voice.sentence - last.sentence > nearBy || last.block < voice.block - 1) return null
  if (declaration.has(head)) return last.speaker
  return document.has(head) && kindOf(last) !== "person" && !last.plural ? last.speaker : null
}

function isCapital({ text }: Known, { start, kind }: Token): boolean {
  return kind === "word" && /^\p{Lu}/u.test(text.report.text.slice(start, start + 1))
}

function isSpokesperson(head: string): boolean {
  return /^spokes(?:man|woman|person)$/u.test(head)
}

function isSameHead(other: Heard, head: string): boolean {
  return other.head === head || (isSpokesperson(head) && other.head === "spokesperson")
}

/** Mentions of persons whose title has the head, in order. */
function titledFor({ titled }: Known, head: string): readonly number[] {
  return roleWords.has(head) ? titled(head) : []
}

/** A title is looked for among so many mentions of its kind, from the last one on: few pages have as many. */
const mostTitled = 300

/** Of titled mentions the last beside the source whose title has all of the words told of it. */
function mostLike(
  { text, names }: Known,
  titled: readonly number[],
  source: Span,
  told: readonly Token[],
): number | null {
  for (let at = titled.length - 1; at >= 0 && at >= titled.length - mostTitled; at--) {
    const { role, ...name } = names[titled[at]!]!
    const own = new Set(tokensIn(text.tokens, role!).map(({ norm }) => norm))
    if (isOutside(name, source) && told.every(({ norm }) => own.has(norm))) return titled[at]!
  }
  return null
}

/** Whether a speaker heard may be what the words tell: one whose title is told of another place is not. */
function fits({ text, names }: Known, { speaker }: Heard, told: readonly Token[]): boolean {
  const role = speaker.name === null ? null : names[speaker.name]!.role
  if (told.length === 0 || role === null) return true
  const own = tokensIn(text.tokens, role).filter(token => /^\p{Lu}/u.test(text.report.text.slice(token.start)))
  return own.length < 2 || own.some(({ norm }) => told.some(other => other.norm === norm))
}
