// Who meets whom, by where persons stand to the word that tells of the meeting: before it, behind it, unnamed ("his
// counterpart").

import type { Span } from "../../../model/span.js"
import type { Page, Party } from "../../claim.js"
import { isJoined, isModifier, isPossessive, mentionStart, namesIn } from "../../parties.js"

/** Somebody met who is told of by his office alone. */
const counterpart = /^(?:his|her|its)\s(?:\p{L}+\s){0,2}counterparts?\b/u

/** Whether a name is a person's. */
export function isPerson(page: Page, i: number): boolean {
  return page.parties[i]!.kind === "person"
}

/** The persons who act before a verb: the nearest, with those joined to it. */
export function personsBefore(page: Page, sentence: Span, at: number): number[] {
  const persons = namesIn(page, { start: sentence.start, end: at }).filter(i => isPerson(page, i))
  for (let k = persons.length - 1; k >= 0; k--) {
    const name = page.annotated.names[persons[k]!]!
    if (isPossessive(page.text, name) || isModifier(page, name) || isObject(page, sentence, name)) continue
    const chain = [persons[k]!]
    for (let j = k - 1; j >= 0 && isJoined(page, persons[j]!, chain[0]!); j--) chain.unshift(persons[j]!)
    return chain
  }
  return []
}

/** "with", "of" and their like right before a mention make it no subject; "between" and "by" leave it one. */
function isObject({ text }: Page, sentence: Span, name: Parameters<typeof mentionStart>[0]): boolean {
  const start = mentionStart(name)
  return /\b(?:of|with|to|on|from|at|against|for|over|about|told|under|like)\s(?:the\s)?$/i.test(
    text.slice(Math.max(sentence.start, start - 14), start),
  )
}

/** The persons met: the first behind the verb, with those joined to it; none where other matter stands between. */
export function personsAfter(page: Page, sentence: Span, to: number): number[] {
  const persons = namesIn(page, { start: to, end: sentence.end }).filter(i => isPerson(page, i))
  const first = persons[0]
  if (first === undefined || !isNear(page, to, mentionStart(page.annotated.names[first]!))) return []
  const chain = [first]
  for (let k = 1; k < persons.length && isJoined(page, chain.at(-1)!, persons[k]!); k++) chain.push(persons[k]!)
  return chain
}

/** Characters of roles and apposition that may stand between the verb and the name: "China’s top diplomat, Wang". */
const roleReach = 90

function isNear({ text }: Page, to: number, start: number): boolean {
  const between = text.slice(to, start)
  return (
    between.length < roleReach &&
    !/[;:“”"]|\b(?:said|says|told|who|which|that|after|before|while|in|on|at|during|following|including|despite|as)\b/.test(
      between,
    )
  )
}

/** Where a sentence opens with an adverbial, the person who acts behind it. */
export function firstSubjectAfter(page: Page, sentence: Span, to: number, met: readonly number[]): number[] {
  if (!opensAside(page, sentence)) return []
  const comma = page.text.indexOf(",", to)
  if (comma < 0 || comma > sentence.end) return []
  const next = namesIn(page, { start: comma, end: sentence.end }).find(i => isPerson(page, i) && !met.includes(i))
  return next === undefined ? [] : [next]
}

/** Whether the sentence opens with an adverbial, so that its subject stands behind a comma. */
export function opensAside({ text }: Page, sentence: Span): boolean {
  return /^(?:after|during|before|in|at|following|ahead of)\b/i.test(text.slice(sentence.start, sentence.start + 12))
}

/** Whether the words at `at` name a counterpart. */
export function isCounterpart({ text }: Page, at: number): boolean {
  return counterpart.test(text.slice(at, at + 40))
}

/** A counterpart that is met, though not named. */
export function counterpartAfter({ text }: Page, sentence: Span, at: number): Party | null {
  const rest = text.slice(at, Math.min(sentence.end, at + 80))
  const from = /\b(?:with|on|to)\s/.exec(rest)
  const found = from && counterpart.exec(rest.slice(from.index + from[0].length))
  return found ? { key: "", label: found[0], kind: "other" } : null
}
