// The noun phrase that a number counts, without a tagger: words up to the first plural noun, stopped by any word
// that cannot stand inside a noun phrase. In English a counted noun is plural, so its ending marks the head.

import type { Span } from "../../model/span.js"
import { isPlural, singular } from "./plurals.js"
import { unitNamed } from "./units.js"

const stops = new Set(
  `a an the this that these those my your his her its our their and or but nor so yet if then than as at by for from in
into of off on onto out over per since to toward towards under until up upon via with within without about above across
after against along among around before behind below beneath beside between beyond during despite down except inside
like near outside past through throughout is are was were be been being am has have had having do does did will would
can could may might must shall should not who whom whose which what where when why how he she it they we i you him them
us me there here also just only even still already again ago later earlier more less each every both either neither
because while although though whether all any some such no none very too now today yesterday tomorrow left right
said says say told according including excluding went came made took got gave worth due apart away`.split(/\s+/),
)
/** A counted noun stands at most so many words behind its number. */
const reach = 4

/** What is counted, and its normal form: modifiers and the head in the singular. */
export interface Counted extends Span {
  readonly name: string
}

/** The noun counted by a number that ends at `at`; `one` where the number is one. Null where nothing is. */
export function countedAt(text: string, at: number, one: boolean): Counted | null {
  const words = run(text, at)
  if (!words.length) return null
  let last = words.findIndex(w => isPlural(w.word))
  // One thing stands in the singular; what ends like a plural behind it is its verb ("one proposal asks").
  if (one) last = last < 0 ? words.length - 1 : last - 1
  if (last < 0) return null
  const kept = words.slice(0, last + 1)
  const head = kept.at(-1)!
  const measure = unitNamed(head.word)
  if (measure !== null && kept.length > 1) return { start: kept[0]!.start, end: head.end, name: measure }
  const name = [...kept.slice(0, -1).map(w => w.word), singular(head.word)].join(" ")
  return { start: kept[0]!.start, end: head.end, name }
}

/** Whether "and" behind a word joins it to another modifier of a plural noun. */
function joinsModifiers(first: string, rest: string): boolean {
  const [, second, noun] = /^\s([\p{L}-]+)\s([\p{L}-]+)/u.exec(rest) ?? []
  return !isPlural(first) && second !== undefined && !isPlural(second) && noun !== undefined && isPlural(noun)
}

/** What a number tied on by a hyphen counts: "a 60-vote threshold", "a three-man cell"; null where it names a kind. */
export function tiedNoun(text: string, at: number, spelt: boolean): Counted | null {
  const word = /^-(\p{Ll}{3,})(?![\p{L}\p{N}-])/u.exec(text.slice(at, at + 24))?.[1]
  if (!word || (spelt && !membership.test(word)) || /(?:ed|ing|ly|fold|ish|odd|plus|something|way)$/.test(word))
    return null
  return { start: at + 1, end: at + 1 + word.length, name: isPlural(word) ? singular(word) : (ofOne[word] ?? word) }
}

/** Nouns that a spelt number counts, tied on: "a nine-judge panel", but "six-party talks" are a kind of talks. */
const membership =
  /^(?:man|woman|men|person|people|member|judge|justice|vote|seat|nation|country|state|bedroom|room|storey|story|page|point|game|match|goal|run|term|car|vehicle|ship|volume|episode|city|stop)$/
const ofOne: Readonly<Record<string, string>> = { person: "people", storey: "storey" }

/** The thing that an ordinal counts up to: "the fourth stopgap bill", "the 32nd floor"; null where no noun follows. */
export function placedNoun(text: string, at: number): Counted | null {
  const words = run(text, at, placed)
  const stop = words.findIndex(({ word }, i) => i > 0 && verbal.test(word))
  const kept = stop < 0 ? words : words.slice(0, stop)
  if (!kept.length || !/^\s/.test(text.slice(at))) return null
  const [first, last] = [kept[0]!, kept.at(-1)!]
  return { start: first.start, end: last.end, name: text.slice(first.start, last.end) }
}

/** Words behind an ordinal at most, and those that are the verb of what it counts. */
const placed = 3
const verbal = /(?:ed|es|s|ly)$/

/** The words of one noun phrase from `at` on: neither a mark nor a word that cannot stand within. */
export function run(text: string, at: number, most: number = reach): { word: string; start: number; end: number }[] {
  const words: { word: string; start: number; end: number }[] = []
  const pattern = /\s?((?:(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{N}]*(?:['’][\p{L}]+)?)(?:-[\p{L}\p{N}]+)*)/uy
  pattern.lastIndex = at
  let room = most
  for (;;) {
    const match = pattern.exec(text)
    if (!match || words.length === room) return words
    const word = match[1]!
    // "14 of the country’s 38 plants": an owner is not what is counted.
    if (/['’]s?$/.test(word)) return words
    // "Six shipping and trading companies": of one kind, joined before the noun.
    if (word === "and" && words.length === 1 && joinsModifiers(words[0]!.word, text.slice(pattern.lastIndex))) {
      const start = match.index + match[0].length - word.length
      words.push({ word, start, end: start + word.length })
      room++
      continue
    }
    if (stops.has(word.toLowerCase())) return words
    const start = match.index + match[0].length - word.length
    if (words.length && start === words.at(-1)!.end) return words
    words.push({ word, start, end: start + word.length })
  }
}
