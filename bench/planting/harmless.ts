// Rewordings that change nothing: contractions, synonyms, house style, passive for active.
//
// The synonyms are chosen by hand so that each may stand for the other in nearly any news sentence; they owe nothing to
// the lexicon the program uses.

import type { Random } from "../random.js"
import type { Change } from "./change.js"
import type { Ground } from "./ground.js"

/** One form and the form put for it. */
export type Swap = readonly [string, string]

const contractions: readonly Swap[] = [
  ["did not", "didn't"],
  ["does not", "doesn't"],
  ["do not", "don't"],
  ["is not", "isn't"],
  ["are not", "aren't"],
  ["was not", "wasn't"],
  ["were not", "weren't"],
  ["will not", "won't"],
  ["would not", "wouldn't"],
  ["could not", "couldn't"],
  ["cannot", "can't"],
  ["has not", "hasn't"],
  ["have not", "haven't"],
  ["had not", "hadn't"],
  ["it is", "it's"],
  ["we are", "we're"],
  ["they are", "they're"],
  ["I am", "I'm"],
  ["we have", "we've"],
  ["they have", "they've"],
]

const synonyms: readonly Swap[] = [
  ["began", "started"],
  ["begin", "start"],
  ["bought", "purchased"],
  ["buy", "purchase"],
  ["nearly", "almost"],
  ["big", "large"],
  ["children", "kids"],
  ["while", "whereas"],
  ["also", "too"],
  ["help", "aid"],
  ["quickly", "rapidly"],
  ["movie", "film"],
  ["car", "automobile"],
  ["ended", "finished"],
  ["show", "display"],

  ["doctor", "physician"],
  ["sick", "ill"],
  ["huge", "enormous"],
  ["choose", "select"],
  ["chose", "selected"],
  ["gave", "handed"],
  ["often", "frequently"],
  ["tried", "attempted"],
  ["trying", "attempting"],
  ["kept", "retained"],
  ["allow", "permit"],
  ["allowed", "permitted"],
  ["happened", "occurred"],
  ["important", "significant"],
  ["rich", "wealthy"],
  ["whole", "entire"],
  ["total", "overall"],
  ["build", "construct"],
  ["built", "constructed"],
  ["answer", "reply"],
  ["fast", "rapid"],
  ["talks", "discussions"],
  ["due to", "because of"],
  ["in order to", "to"],
  ["a number of", "several"],
  ["took place", "happened"],
  ["got", "received"],
  ["job", "position"],
  ["pact", "accord"],
  ["injured", "hurt"],
]

const styles: readonly Swap[] = [
  ["U.S.", "US"],
  ["U.N.", "UN"],
  ["U.K.", "UK"],
  ["percent", "per cent"],
  ["percent", "%"],
  ["Mr. ", "Mr "],
  ["Ms. ", "Ms "],
  ["Dr. ", "Dr "],
  ["adviser", "advisor"],
  ["advisers", "advisors"],
  ["color", "colour"],
  ["favor", "favour"],
  ["center", "centre"],
  ["organization", "organisation"],
  ["defense", "defence"],
  ["labor", "labour"],
  ["program", "programme"],
  ["e-mail", "email"],
  ["Web site", "website"],
  ["’", "'"],
  [" — ", " – "],
  ["toward", "towards"],
]

/** Verbs whose past tense is their participle: they can be turned into the passive by rule. */
const turnable =
  "accused blamed praised criticized rejected denied attacked backed endorsed defended met supported invited thanked urged fired arrested charged sued condemned beat".split(
    " ",
  )

/** How often a possible rewording is made. */
const chance = 0.7

/** The house style of one outlet: the same all over its page. */
export function houseStyle(random: Random): Swap[] {
  const chosen = styles.filter(() => random.next() < 0.5)
  // Marks are straight on both sides or on neither.
  return random.next() < 0.5 ? [...chosen, ["”", '"'], ["“", '"']] : chosen
}

/** A sentence in a house style. */
export function restyle(sentence: string, style: readonly Swap[]): Change[] {
  return style.flatMap(([from, to]) => everywhere(sentence, from, to))
}

/** Rewordings of a sentence that change nothing, as chance has it; words in quotation marks are left as spoken. */
export function reword({ report, sentence, text }: Ground, random: Random): Change[] {
  const both = contractions.flatMap(([long, short]) => [[long, short] as const, [short, long] as const])
  const found = [...both, ...synonyms].flatMap(([from, to]) =>
    random.next() < chance ? everywhere(text, from, to) : [],
  )
  const passive = turnPassive(text)
  const all = passive && random.next() < chance ? [passive, ...found] : found
  return all.filter(({ start, end }) =>
    report.quotations.every(q => q.end <= sentence.start + start || q.start >= sentence.start + end),
  )
}

function everywhere(sentence: string, from: string, to: string): Change[] {
  const word = /^\w/u.test(from)
  const pattern = `${word ? "(?<![\\w'’])" : ""}${from.replace(/[.$*+?^]/gu, "\\$&")}${/\w$/u.test(from) ? "(?![\\w'’])" : ""}`
  return [...sentence.matchAll(new RegExp(pattern, "gu"))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    put: to,
  }))
}

/** "A praised B" → "B was praised by A", where a sentence opens so. */
function turnPassive(sentence: string): Change | null {
  const name = "(?:[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})"
  const match = new RegExp(`^(${name}) (${turnable.join("|")}) (${name})(?=[ ,.])`, "u").exec(sentence)
  if (!match) return null
  return { start: 0, end: match[0].length, put: `${match[3]} was ${match[2]} by ${match[1]}` }
}
