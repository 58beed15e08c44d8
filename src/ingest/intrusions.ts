// Matter of another story run into a body: a related headline (with its deck) left standing as a line among the
// paragraphs, or run together with the opening of one. Told from one report by form alone, and sparingly: what looks
// like a headline, says no sentence, and stands where only sentences stand.

import type { ExtractedBlock, Intrusion } from "./extracted.js"
import { wordsOf } from "./judging/words.js"

/** Find intrusions in a story's blocks. */
export function intrusionsOf(blocks: readonly ExtractedBlock[]): Intrusion[] {
  const found: Intrusion[] = []
  const bodies = blocks.map((block, index) => ({ ...block, index })).filter(({ kind }) => kind === "body")
  bodies.forEach(({ text, index }, i) => {
    const [before, after] = [bodies[i - 1]?.text, bodies[i + 1]?.text]
    if (before !== undefined && after !== undefined && isStrayHeadline(text, before, after)) {
      found.push({ block: index, start: 0, end: text.length })
      return
    }
    const end = runInHeadline(text)
    if (end > 0) found.push({ block: index, start: 0, end })
  })
  return found
}

/** Fewer words than this make a subhead; a double headline has more. */
const fewestWords = 10
/** More words than this are a paragraph that lost its stop. */
const mostWords = 40
const sentenceEnd = /[.!?…:;]["'”’»)\]]*$/

/** Share of a stray headline's longer words that the paragraphs beside it have, when it restates one of them. */
const leastRestated = 0.6

/** A line without a sentence's end between paragraphs that have one, worded as headlines are, or restating a neighbour. */
function isStrayHeadline(line: string, before: string, after: string): boolean {
  const words = line.split(" ")
  if (words.length < fewestWords || words.length > mostWords) return false
  if (sentenceEnd.test(line) || /^[-–—•*\d"“‘«]|^source\b|[|#☆★•]/i.test(line)) return false
  if (!sentenceEnd.test(before) || !sentenceEnd.test(after)) return false
  const labelled =
    /^\p{Lu}[\p{L} .’'-]{2,40}: \p{Lu}/u.test(line) ||
    /, (?:says|say|report|reports|according to) [\p{Lu}][\p{L}. ’'-]*$/u.test(line)
  const telling = wordsOf(line, mostWords).filter(word => word.length > 3)
  const near = new Set(wordsOf(`${before} ${after}`, 400))
  const restates = telling.filter(word => near.has(word)).length / Math.max(1, telling.length) >= leastRestated
  return (labelled && (restates || seamAt(line) > 0)) || (restates && seamAt(line) > 0)
}

/** Words that open sentences and hardly ever stand capitalised within one. */
const openers = "The|In|On|It|He|She|They|This|These|There|But|For|After|When|While|Officials"
const runIn = new RegExp(`^(\\p{Lu}[^.!?;:"“”]{24,140}?\\p{Ll}{3,}) ((?:${openers}) .{30,})$`, "su")
/** What before a capitalised `The` makes it part of a name, or joins it to what went before. */
const joins =
  /(?:\b(?:of|by|in|at|on|to|from|for|with|and|or|but|nor|that|than|as|per|via|the|a|an|into|over|under|after|before|against|between|near|called|titled|named|entitled|told|tells|says|said|say|see|with|like|inside|outside|around|through|versus|is|was|are|were|be|been|when|while|if|because|since|until|where|which|who|whose)|ing)$/i
/** Marks of a full sentence, which headlines do without: auxiliaries, past forms with their subject, pronouns. */
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|could|should|does|did|he|she|they|we|i|you|said|told|went|came|began|took|made|\p{L}{2,}ed)\b/iu
const fewestHeadlineWords = 6
/** Share of capitalised words beyond which a text is all title, and no seam shows in it. */
const mostCapitals = 0.5

function capitalised(text: string): number {
  const words = text.split(" ")
  return words.filter(word => /^\p{Lu}/u.test(word)).length / words.length
}

/** End of a headline run into the opening of a paragraph, without the space after it; 0 for none. */
function runInHeadline(line: string): number {
  const match = runIn.exec(line)
  if (!match) return 0
  const [, head, rest] = match as unknown as [string, string, string]
  if (head.split(" ").length < fewestHeadlineWords || joins.test(head) || finite.test(head)) return 0
  const firstSentence = rest.split(/(?<=[.!?])\s/)[0]!
  if (capitalised(firstSentence) > mostCapitals) return 0
  return finite.test(firstSentence) && sentenceEnd.test(line) ? head.length : 0
}

/** Where two headlines meet without a mark between them: a word in lower case, then a capitalised one that is no name there. */
function seamAt(line: string): number {
  const match = /^.{20,}?\p{Ll}{3,} (?=(?:\p{Lu}\p{Ll}{3,}) \p{Lu}?\p{Ll}+ \p{Ll}+ )/u.exec(line)
  return match ? match[0].length : 0
}
