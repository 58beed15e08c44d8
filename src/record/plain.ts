// Whether grammar makes it plain that a name acts in its clause: it opens a phrase that nothing governs, and a verb of its
// own follows. Where that is not plain nobody is told to have done or to hold a thing: an entry accuses, and no name is
// better than a wrong one. By the tags of the words and their order alone.

import type { Name } from "../model/annotation.js"
import { overlapping, within } from "../model/span.js"
import { reportsSpeech } from "../text/cues.js"
import { firstTokenAt } from "../text/places.js"
import { mentionStart } from "./mention.js"
import type { Page } from "./claim.js"

/** Words of a phrase before its name: "the towering", "Russia’s lower house". */
const before: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"])
/** Words of a phrase that hangs on a name: "in the north", "on Sunday". */
const hanging: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "ADV", "CCONJ"])
/** Joining words that a subject may stand behind, however they are tagged. */
const opener = /^(?:as|while|after|before|since|until|because|when|where|if|that|and|but|or|so|although|though)$/
/** An apposition or a relative clause between a name and its verb has at most so many tokens. */
const longestAside = 30

/**
 * Whether the names from the first to the last of a list are the subject of a verb that stands before `at`, or opens at it.
 * `from` is where their sentence begins.
 */
export function isPlainSubject(page: Page, from: number, [first, last]: readonly [Name, Name], at: number): boolean {
  return (
    overlapping(page.annotated.times, last).length === 0 &&
    isFree(page, from, mentionStart(first)) &&
    hasVerb(page, last, at)
  )
}

/** Whether no verb and no preposition governs the phrase of which the name at `start` is part. */
function isFree({ annotated: { tokens, partsOfSpeech, times }, text }: Page, from: number, start: number): boolean {
  let t = firstTokenAt(tokens, start) - 1
  const isOfTime = (i: number) => overlapping(times, tokens[i]!).some(time => within(tokens[i]!, time))
  while (t >= 0 && tokens[t]!.start >= from && !isOfTime(t) && isWithin(tokens[t]!.norm, partsOfSpeech[t]!)) t--
  const token = tokens[t]
  if (token === undefined || token.start < from || isOfTime(t)) return true
  if (token.kind === "mark") return !opensAside(text.slice(from, token.end))
  if (opener.test(token.norm)) return tokens[t - 1]?.norm !== "such"
  const tag = partsOfSpeech[t]!
  return tag === "CCONJ" || tag === "SCONJ" || tag === "PRON" || (tag === "VERB" && reportsSpeech(token))
}

/** "Two towns — Hollin and Port Vale": whether words end in the bracket or the dash that opens an aside. */
function opensAside(words: string): boolean {
  return /\($/u.test(words) || (/(?:[—–]|--)$/u.test(words) && (words.match(/[—–]|--/gu)?.length ?? 0) % 2 === 1)
}

function isWithin(norm: string, tag: string): boolean {
  return !opener.test(norm) && (before.has(tag) || norm === "'s" || norm === "’s" || norm === "-")
}

/** Whether a verb follows a name, an aside between commas, in brackets or by a preposition left out, no later than `at`. */
function hasVerb(page: Page, name: Name, at: number): boolean {
  const { annotated, text } = page
  const { tokens, partsOfSpeech } = annotated
  const begins = firstTokenAt(tokens, name.end)
  // "Hollin 9 carries": what is printed goes on, and is another thing than the name.
  if (/^[-\s]\d/.test(text.slice(name.end, name.end + 2))) return false
  if (/^\s?\p{Ll}/u.test(text.slice(name.end, name.end + 2)) && isNounThere(page, begins)) return false
  let aside = false
  for (let t = begins; t < tokens.length && t - begins < longestAside && tokens[t]!.start <= at; t++) {
    const { norm, start } = tokens[t]!
    const tag = partsOfSpeech[t]!
    // "Hollin (12 percent)", "Hollin: 12 percent", "Lind, a mother of 12": told right behind the name.
    if (start === at) return aside || /^\p{Ll}/u.test(norm) || /^\s?[(:]\s?$/.test(text.slice(name.end, at))
    if (/^[,(—–]$|^--$/.test(norm)) aside = true
    else if (!aside && isVerbal(tag)) return true
    else if (aside && isVerbal(tag) && opensOn(tokens[t - 1]!.norm, partsOfSpeech[t - 1]!)) return true
    else if (!aside && !hanging.has(tag) && tag !== "PRON" && norm !== "'s" && norm !== ")") return false
  }
  return false
}

/** Whether a noun stands at `t`: "Norland residents feared" has one, whatever its tag, where a verb follows. */
function isNounThere({ annotated: { tokens, partsOfSpeech } }: Page, t: number): boolean {
  if (partsOfSpeech[t] !== "VERB" || !tokens[t]!.norm.endsWith("s")) return partsOfSpeech[t] === "NOUN"
  const next = partsOfSpeech[t + 1] === "ADV" ? t + 2 : t + 1
  return partsOfSpeech[next] === "AUX" || (partsOfSpeech[next] === "VERB" && /ed$/.test(tokens[next]!.norm))
}

/** Whether a tag is that of a verb, be it a helping one. */
export function isVerbal(tag: string): boolean {
  return tag === "VERB" || tag === "AUX"
}

/** Whether a verb behind a word goes on from an aside: from the mark that ends it, or by "who" or "which". */
function opensOn(norm: string, tag: string): boolean {
  return /^[,)—–]$|^--$|^(?:who|which)$/.test(norm) || tag === "ADV"
}
