// Words that turn yes into no, with what they govern.
//
// Cue words and a scope by word order, in the manner of NegEx (Chapman 2001): from the cue to the end of the clause, that
// is to the next mark or conjunction that opens another. Verbs that deny (refuse, fail) are cues like "not".

import type { Negation } from "../model/annotation.js"
import type { Text } from "../model/token.js"

/** Words that turn yes into no. */
export const negations: ReadonlySet<string> = new Set(
  "not no never none nobody nothing nowhere neither nor without cannot zero hardly scarcely barely rarely seldom".split(
    " ",
  ),
)
/** Verbs that deny what follows them, by stem. */
const denying = new Set("deni refus fail lack avoid prevent forbid prohibit neglect unabl".split(" "))
const closers = new Set("but and which who that because although though while whereas if , ; : - . ? !".split(" "))
/** "no doubt", "not only", "no later than": the words are there, the no is not. */
const idioms = [
  "no doubt",
  "not only",
  "no later",
  "no more than",
  "no less",
  "no sooner",
  "no fewer",
  "no matter",
  "no wonder",
  "not to be named",
  "not to be identified",
]

/** Negations of a text, in order. */
export function findNegations(text: Text): Negation[] {
  const found: Negation[] = []
  for (const { firstToken, lastToken, end } of text.sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const token = text.tokens[at]!
      if (!negations.has(token.norm) && !denying.has(token.stem)) continue
      const following = text.tokens.slice(at, Math.min(lastToken, at + 4)).map(t => t.norm)
      const phrase = following.join(" ")
      if (idioms.some(idiom => phrase.startsWith(idiom))) continue
      found.push({
        start: token.start,
        end: token.end,
        scope: { start: token.end, end: scopeEnd(text, at, lastToken, end) },
      })
    }
  }
  return found
}

function scopeEnd(text: Text, cue: number, lastToken: number, sentenceEnd: number): number {
  for (let at = cue + 1; at < lastToken; at++) {
    if (closers.has(text.tokens[at]!.norm)) return Math.max(text.tokens[at - 1]!.end, text.tokens[cue]!.end)
  }
  return sentenceEnd
}
