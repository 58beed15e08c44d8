// Noun phrases around the word that tells of a meeting, by parts of speech: who is met stands behind it, who meets before.

import { firstTokenAt } from "../../../text/places.js"
import { overlapping, type Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import type { Page } from "../../claim.js"

const inPhrase: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"])
const owners: ReadonlySet<string> = new Set(["his", "her", "its", "their", "our", "my"])
/** Prepositions that lead on within a phrase for people: "the heads of five armies", "delegations from both sides". */
const within: ReadonlySet<string> = new Set(["of", "from"])
/** Longest phrase, in tokens. */
const longest = 40

/** What a token is to a phrase that may hold it. */
type Part = "word" | "joint" | "comma" | "none"

function partAt({ annotated }: Page, t: number, first: number): Part {
  const { tokens, partsOfSpeech } = annotated
  const { norm, kind, start, end } = tokens[t]!
  const tag = partsOfSpeech[t]!
  const next = partsOfSpeech[t + 1] ?? "X"
  if (overlapping(annotated.times, tokens[t]!).some(time => time.start === start && time.type !== "set")) return "none"
  if (overlapping(annotated.names, tokens[t]!).some(name => name.start <= start && end <= name.end)) return "word"
  if (norm === "and" || norm === "&") return "joint"
  if (norm === ",") return "comma"
  if (norm === "-" || norm === "'s" || norm === "'" || norm === "’") return t > first ? "word" : "none"
  if (norm === "." && tag === "PROPN") return "word"
  if (kind === "mark") return "none"
  if (inPhrase.has(tag) || owners.has(norm)) return "word"
  if (within.has(norm))
    return t > first && (inPhrase.has(next) || owners.has(tokens[t + 1]?.norm ?? "")) ? "word" : "none"
  // "freed girls", "newly elected leaders": forms of verbs and adverbs before their noun.
  const leads = (k: number) =>
    k < Math.max(first, 0) || /^(?:DET|ADJ|NUM)$/.test(partsOfSpeech[k]!) || owners.has(tokens[k]!.norm)
  // "the newly elected", not "the board hastily scrapped".
  const isLead = leads(t - 1) || (partsOfSpeech[t - 1] === "ADV" && leads(t - 2))
  const isVerbal = tag === "VERB" && /(?:ed|ing|en)$/.test(norm) && /^(?:ADJ|NOUN|PROPN|VERB)$/.test(next)
  const isAdverb = tag === "ADV" && norm !== "as" && (inPhrase.has(next) || next === "VERB")
  return isLead && (isVerbal || isAdverb) ? "word" : "none"
}

/** A phrase by its conjuncts: "A, B and the families of C" are three. */
export interface Phrase {
  readonly conjuncts: readonly Span[]
  /** How many of them an "and" holds together; what a comma alone leads to is an aside. */
  readonly closed: number
}

/** The phrase that begins at an offset. */
export function phraseFrom(page: Page, sentence: Span, at: number): Phrase {
  const { tokens } = page.annotated
  const from = firstTokenAt(tokens, at)
  const conjuncts: Span[] = []
  let [first, closed] = [from, 1]
  let t = from
  for (; t < tokens.length && t - from < longest && tokens[t]!.end <= sentence.end; t++) {
    const part = partAt(page, t, first)
    if (part === "word") continue
    if (part === "none" || t === first) break
    conjuncts.push({ start: tokens[first]!.start, end: tokens[t - 1]!.end })
    if (part === "comma" && tokens[t + 1]?.norm === "and") t++
    if (part === "joint" || tokens[t]!.norm === "and") closed = conjuncts.length + 1
    first = t + 1
  }
  if (t > first) conjuncts.push({ start: tokens[first]!.start, end: tokens[t - 1]!.end })
  return { conjuncts, closed }
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an"])
/** What may stand before the article of a phrase that it is part of. */
const beforeArticle: ReadonlySet<string> = new Set(["and", "&", "of", "from", "both", "all", "half"])

/** Where the phrase that ends right before token `t` begins; -1 where none ends there. */
export function phraseStart(page: Page, sentence: Sentence, t: number): number {
  const { tokens } = page.annotated
  let first = t
  while (first > sentence.firstToken) {
    const part = partAt(page, first - 1, sentence.firstToken - 1)
    if (tokens[first - 1]!.norm === "that") break
    if (first < t && articles.has(tokens[first]!.norm) && !beforeArticle.has(tokens[first - 1]!.norm)) break
    if (part === "word" || (part === "joint" && first < t)) first--
    else break
  }
  return first < t ? page.annotated.tokens[first]!.start : -1
}

const ofGroup: ReadonlySet<string> = new Set(["AUX", "ADV", "PART"])

/**
 * The first token of the verb group that token `t` ends: its auxiliaries, adverbs, times, and the verbs that lead to it by
 * "to" ("agreed this month to hold").
 */
export function groupStart({ annotated }: Page, sentence: Sentence, t: number): number {
  const { tokens, partsOfSpeech, times } = annotated
  let first = t
  while (first > sentence.firstToken) {
    const before = first - 1
    const { start, end, norm } = tokens[before]!
    const time = overlapping(times, tokens[before]!).find(one => one.start <= start && end <= one.end)
    const leads =
      partsOfSpeech[before] === "VERB" ||
      (partsOfSpeech[before] === "ADJ" && /^(?:due|set|able|likely|ready|willing|eager)$/.test(norm))
    if (time || ofGroup.has(partsOfSpeech[before]!) || norm === "to" || (leads && first < t)) first--
    else break
  }
  return first
}
