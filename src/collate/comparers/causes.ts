// Causes put in: the copy says that one thing came of another where the exemplar only tells both.

import { formsOfBe } from "../../text/helpers.js"
import { ruled } from "../gravity.js"
import { type Correspondence, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"

/** Words that make one thing the cause of another. */
const causal: readonly (readonly string[])[] = [
  "because",
  "due to",
  "owing to",
  "thanks to",
  "as a result",
  "resulted in",
  "resulting in",
  "led to",
  "leading to",
  "in response to",
  "in retaliation for",
  "caused",
  "causing",
  "prompting",
  "sparked",
  "therefore",
  "consequently",
].map(phrase => phrase.split(" "))
/** Words that can carry a cause or a purpose in the exemplar: where one stands, the copy may put it its own way. */
const open = new Set(
  "because due owing thanks result results resulted resulting led lead leading response retaliation cause caused causing prompt prompted prompting spark sparked therefore consequently so since after following anger blame blamed".split(
    " ",
  ),
)
/** Words after the connective that show what it connects. */
const shown = 3

/** Causes that the copy puts into one script. */
export function findCauses(pair: Correspondence, { link, edits }: Script): Draft[] {
  if (link.a.some(sentence => hasOpen(pair.a, sentence))) return []
  for (const { b } of edits) {
    for (let at = b.from; at < b.to; at++) {
      const words = causal.find(phrase => phrase.every((word, n) => pair.b.tokens[at + n]?.norm === word))
      if (!words || pair.b.answer[at]! >= 0 || isPlan(pair.b, at)) continue
      const copy = spanOf(pair.b.tokens, { from: at, to: Math.min(pair.b.tokens.length, at + words.length + shown) })!
      return [
        {
          ...ruled("meaning.cause"),
          exemplar: null,
          copy,
          note: `a cause is put in: “${excerpt(pair.b.text, copy)}”`,
        },
      ]
    }
  }
  return []
}

/** "Is due to receive": what is to come, not why. */
function isPlan({ tokens, report }: Side, at: number): boolean {
  const verb = tokens[at + 2]
  return (
    tokens[at]!.norm === "due" &&
    formsOfBe.has(tokens[at - 1]?.norm ?? "") &&
    report.partsOfSpeech[at + 2] === "VERB" &&
    !verb!.norm.endsWith("ing")
  )
}

/** Whether a sentence has any word that can carry a cause; "amid" and "as" leave it to the reader. */
function hasOpen({ report, tokens }: Side, sentence: number): boolean {
  const { firstToken, lastToken } = report.sentences[sentence]!
  return tokens.slice(firstToken, lastToken).some(token => open.has(token.norm))
}
