// How sure, how necessary, how settled: modals, hedging adverbs and verbs, plans, duties, and the force of speech.
//
// A lexicon in the manner of epistemic-modality resources (Rubin 2007; Saurí and Pustejovsky's FactBank 2009): every
// phrase stands on a scale with a strength there, so that collation can compare "may be able to" with "can" as two
// points on one scale. Longest phrase first; a phrase inside another is part of it.

import { countBefore } from "../kit/ascending.js"
import type { Hedge } from "../model/annotation.js"
import type { Sentence, Text, Token } from "../model/token.js"

type Scale = Hedge["scale"]

/** Phrases by scale, each group with its strength: 0 the weakest, 1 plain fact, must, or command. */
const groups: readonly (readonly [Scale, number, string])[] = [
  ["possibility", 0.15, "unlikely|not likely|improbable|doubtful|hardly|remote chance"],
  [
    "possibility",
    0.3,
    "may be able to|might be able to|could be able to|may|might|could|perhaps|possibly|possible|maybe|conceivably|potentially|potential|may have|might have|could have",
  ],
  ["possibility", 0.55, "can|cannot|able to|unable to|capable of"],
  ["possibility", 0.6, "likely|probably|probable|presumably"],
  [
    "possibility",
    0.9,
    "certainly|definitely|surely|undoubtedly|certain to|sure to|bound to|inevitable|inevitably|no doubt|without doubt|will certainly|clearly",
  ],
  [
    "evidence",
    0.3,
    "alleged|allegedly|purported|purportedly|supposed|supposedly|so-called|claimed to have|rumored|rumoured|unconfirmed|suspected",
  ],
  [
    "evidence",
    0.5,
    "apparent|apparently|seems|seem|seemed|seemingly|appears to|appear to|appeared to|reportedly|reported to have|believed to|thought to|understood to|considered",
  ],
  ["evidence", 0.6, "suggests|suggest|suggested that|indicates|indicate|indicated|according to estimates|estimated"],
  ["evidence", 0.9, "confirmed|proven|proved|evident|evidently|obviously|in fact|indeed"],
  ["plan", 0.2, "hope|hopes|hoped|hoping|hopefully|wishes to|would like to|considering|mulling|mulls|weighing"],
  [
    "plan",
    0.4,
    "aims to|aim to|aimed to|aims at|aimed at|seeks to|seek to|seeking to|sought to|tries to|try to|tried to|trying to|attempted to|attempting to|attempt to|attempts to|intends to|intend to|intended to|wants to|want to|wanted to|plans to|plan to|planned to|planning to|planned|tentatively|hopes to|expects to",
  ],
  [
    "plan",
    0.55,
    "expected to|is expected|are expected|was expected|were expected|expect|expects|expected|anticipated|due to be|likely to",
  ],
  [
    "plan",
    0.75,
    "scheduled to|scheduled for|scheduled|slated to|slated for|set to|agreed to|committed to|pledged to|promised to|vowed to|poised to",
  ],
  ["obligation", 0.2, "may choose to|free to|allowed to|permitted to|voluntary|voluntarily|optional"],
  ["obligation", 0.5, "should|ought to|supposed to|encouraged to|advised to|asked to"],
  ["obligation", 0.75, "urged to|told to|called on to|pressed to"],
  [
    "obligation",
    0.95,
    "needs to|need to|needed to|must|has to|have to|had to|mandated to|mandated|obligated to|obligated|instructed to|directed to|demanded to|obliged to|required to|forced to|ordered to|compelled to|mandatory|compulsory|obligatory",
  ],
]

interface Phrase {
  readonly words: readonly string[]
  readonly scale: Scale
  readonly strength: number
}

const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byFirst = new Map<string, Phrase[]>()
  for (const [scale, strength, list] of groups) {
    for (const phrase of list.split("|")) {
      const words = phrase.split(" ")
      const known = byFirst.get(words[0]!) ?? []
      // The first group that lists a phrase decides.
      if (!known.some(other => other.words.join(" ") === phrase)) known.push({ words, scale, strength })
      byFirst.set(words[0]!, known)
    }
  }
  for (const list of byFirst.values()) list.sort((p, q) => q.words.length - p.words.length)
  return byFirst
})()

/** Before these, "may" is a month, "might" is strength, "can" a tin, "will" a testament. */
const determiners = new Set(
  "the a an this that his her its their our your my no in on last next since of by".split(" "),
)

/** Hedges of a text, in order; they do not overlap. */
export function findHedges(text: Text): Hedge[] {
  const found: Hedge[] = []
  for (const { firstToken, lastToken } of text.sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const phrase = phraseAt(text.tokens, at, lastToken)
      if (!phrase || isNoun(text, at, phrase) || isCompared(text.tokens, at) || isCondition(text, at)) continue
      const last = at + phrase.words.length - 1
      found.push({
        start: text.tokens[at]!.start,
        end: text.tokens[last]!.end,
        scale: phrase.scale,
        strength: phrase.strength,
      })
      at = last
    }
  }
  return found
}

/** A part of a compound or of a comparison hedges nothing: "weaker-than-expected", "later than planned", "as expected". */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm
  if (before === "than" || before === "as") return comparedWith.has(tokens[at]!.norm)
  return before === "-" && tokens[at - 1]!.end === tokens[at]!.start
}

const comparedWith = new Set(["planned", "expected", "scheduled", "anticipated", "possible", "hoped"])

function phraseAt(tokens: readonly Token[], at: number, end: number): Phrase | undefined {
  const options = phrasesByFirst.get(tokens[at]!.norm)
  return options?.find(
    ({ words }) => at + words.length <= end && words.every((word, n) => tokens[at + n]!.norm === word),
  )
}

/** Heads of phrases that are as often nouns: "a plan to", "the need to". */
const alsoNouns = new Set("plan plans need hope hopes wishes promised".split(" "))

/** What stands right behind a modal: in headlines "Talks May Be Held", "Board May Not Decide". */
const afterModal = new Set("be have not also still never soon yet".split(" "))
/** What stands behind a modal that comes before its subject: "May I …", "Should the dam …". */
const subjects = new Set(
  "i we you he she it they this that these those there the a an his her its their our my any some all no one such anyone anything somebody anybody".split(
    " ",
  ),
)

/** "May" with a capital is the month, or a name, but where a verb's helper stands behind it or it opens a question. */
function isModal({ tokens, sentences }: Text, at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== "word") return false
  const heads = sentenceOf(sentences, at)?.firstToken === at
  return afterModal.has(next.norm) || (heads && subjects.has(next.norm))
}

/** The sentence that a token stands in. */
function sentenceOf(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return sentences[countBefore(sentences, ({ lastToken }) => lastToken <= at)]
}

/** "…, should the dam give way": "if" in another order. At the head of a sentence it asks, unless more follows. */
function isCondition({ tokens, sentences }: Text, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]!.norm !== "should" || !next || !subjects.has(next.norm)) return false
  const sentence = sentenceOf(sentences, at)
  if (!sentence) return false
  const end = tokens.slice(at, sentence.lastToken).findLast(({ norm }) => norm === "?" || norm === ".")
  return end?.norm !== "?" && (sentence.firstToken === at || /^(?:,|;|-|and|but|or)$/u.test(tokens[at - 1]!.norm))
}

function isNoun(text: Text, at: number, phrase: Phrase): boolean {
  const [first] = phrase.words
  if (alsoNouns.has(first!)) {
    const before = text.tokens[at - 1]
    return before !== undefined && determiners.has(before.norm)
  }
  if (phrase.words.length > 1 || (first !== "may" && first !== "might" && first !== "can")) return false
  const token = text.tokens[at]!
  const surface = text.report.text.slice(token.start, token.end)
  const before = text.tokens[at - 1]
  if (first === "may" && surface === "May") return !isModal(text, at)
  // "The liftoff might of the rockets".
  if (first === "might" && text.tokens[at + 1]?.norm === "of") return true
  return before !== undefined && determiners.has(before.norm) && before.norm !== "that" && before.norm !== "this"
}
