// "…, the agency reports", "…, said the mayor in a statement": a tag behind a comma says whose words its whole sentence
// are. The models lose it where another verb of the sentence was read as a cue first, or read it forwards.

import type { Sentence, Text } from "../../model/token.js"
import { Tag } from "../tagging/tagger.js"
import type { Draft } from "./draft.js"
import { type Drafts, draftsOf } from "./drafts.js"
import { hasVerb, isSaying, phraseEnd, verbAfter } from "./phrases.js"
import type { TokenRange } from "./span-rows.js"
import { Quote, type Surroundings } from "./surroundings.js"

/** A tag, and the words before it that it tells. */
interface SaidTag {
  readonly head: TokenRange
  readonly source: TokenRange
  readonly cue: TokenRange
}

/** The words that a tag tells are a clause: at least so many tokens. */
const leastHead = 4

/** The drafts of a text, those of tagged sentences put right; a tag that no draft has makes one. */
export function retag(text: Text, s: Surroundings, drafts: readonly Draft[]): Draft[] {
  const all = draftsOf(drafts)
  for (const sentence of text.sentences) {
    const tag = tagOf(text, s, sentence)
    if (tag) putTag(s, tag, all)
  }
  return all.all().filter(draft => !isTopic(text, s, draft))
}

/** "Ane Holt: Ex-mayor misled council, judge rules": what stands before the colon is spoken of. */
function isTopic(text: Text, s: Surroundings, { cue, content }: Draft): boolean {
  const piece = content[0]!
  if (text.tokens[cue.first]!.norm !== ":" || cue.last - cue.first > 1 || s.tag[piece.last - 1] !== Tag.VERB)
    return false
  for (let i = piece.last - 2; i > piece.first && piece.last - i <= leastHead; i--)
    if (text.tokens[i]!.norm === ",") return phraseEnd(text, s, i + 1, piece.last) === piece.last - 1
  return false
}

function tagOf(text: Text, s: Surroundings, { firstToken, lastToken }: Sentence): SaidTag | null {
  for (let at = lastToken - 2; at > firstToken + leastHead; at--) {
    const comma = commaBefore(text, s, at)
    if (comma < 0) continue
    const found = forwards(text, s, at, lastToken) ?? turned(text, s, at, lastToken)
    if (!found) continue
    // The words before a tag begin with the sentence, or with the marks that its comma stands in.
    const isBare = s.quote[comma] === Quote.outside
    const head = { first: isBare ? firstToken : s.opening[comma]!, last: isBare ? comma : at }
    return hasVerb(s, head) ? { ...found, head } : null
  }
  return null
}

/** The comma before token `at`, outside marks or as the last sign within them; -1 where there is none. */
function commaBefore(text: Text, s: Surroundings, at: number): number {
  if (text.tokens[at - 1]!.norm === "," && s.quote[at - 1] === Quote.outside) return at - 1
  const closes = s.quote[at - 1] === Quote.closing && /^[,?!]$/u.test(text.tokens[at - 2]?.norm ?? "")
  return closes ? at - 2 : -1
}

/** "…, the office of the mayor said after the vote": subject and verb, and nothing that is said behind them. */
function forwards(text: Text, s: Surroundings, at: number, stop: number): Omit<SaidTag, "head"> | null {
  const last = phraseEnd(text, s, at, stop)
  if (last === at) return null
  const verb = verbAfter(s, last, stop)
  if (!isSaying(text, verb) || !isClosed(text, s, verb + 1, stop)) return null
  return { source: { first: at, last }, cue: { first: last, last: verb + 1 } }
}

const afterwards: ReadonlySet<string> = new Set(
  "in at on after during before when while as following of from late early today yesterday".split(" "),
)

/** Whether nothing that is said stands from token `at` on: the sentence ends, or goes on with when and where. */
function isClosed(text: Text, s: Surroundings, at: number, stop: number): boolean {
  for (let i = at; i < stop; i++) if (s.quote[i] !== Quote.outside || text.tokens[i]!.norm === ":") return false
  const next = text.tokens[at]
  return at >= stop || next === undefined || next.kind === "mark" || afterwards.has(next.norm)
}

/** "…, reports the agency." */
function turned(text: Text, s: Surroundings, at: number, stop: number): Omit<SaidTag, "head"> | null {
  if (!isSaying(text, at) || /^(?:t[oe]l|assure)/u.test(text.tokens[at]!.norm) || s.tag[at + 1] === Tag.PRON)
    return null
  const last = phraseEnd(text, s, at + 1, stop)
  if (last === at + 1 || hasVerb(s, { first: at + 1, last })) return null
  const next = text.tokens[last]
  const ends = last >= stop || next === undefined || /^[.,;]$/u.test(next.norm) || next.norm === "who"
  return ends ? { source: { first: at + 1, last }, cue: { first: at, last: at + 1 } } : null
}

function putTag(s: Surroundings, tag: SaidTag, drafts: Drafts): void {
  const at = drafts.near(tag.cue).find(i => meets(drafts.at(i).cue, tag.cue))
  const within = drafts.near(tag.head).filter(i => i !== at && meets(drafts.at(i).cue, tag.head))
  const own = at === undefined ? null : drafts.at(at)
  if (
    own &&
    own.content.reduce((sum, piece) => sum + shared(piece, tag.head), 0) * 2 > tag.head.last - tag.head.first
  ) {
    if (!own.source) drafts.put(at!, { ...own, source: tag.source })
    return
  }
  if (own) drafts.drop(at!)
  const telling = within.filter(i => tells(s, drafts.at(i)))
  // "The city says …, the paper reports": the words are the city's, as far as the tag.
  if (telling.length > 0) {
    const upTo = (piece: TokenRange) =>
      meets(piece, tag.head) && piece.last > tag.head.last ? { ...piece, last: tag.head.last } : piece
    for (const i of telling) drafts.put(i, { ...drafts.at(i), content: drafts.at(i).content.map(upTo) })
    return
  }
  for (const i of within) drafts.drop(i)
  drafts.add({ cue: tag.cue, source: tag.source, content: [tag.head] })
}

/** Whether a draft tells of words: "responded", but not "responded with" shells. */
function tells(s: Surroundings, { cue: { first, last }, content }: Draft): boolean {
  if (content.some(piece => piece.first === last && s.tag[last] === Tag.ADP)) return false
  for (let i = first; i < last; i++) if (s.speech[i] === 1) return true
  return false
}

function shared(a: TokenRange, b: TokenRange): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first))
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return shared(a, b) > 0
}
