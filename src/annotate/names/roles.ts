// Titles and roles printed with a name: before it ("Foreign Minister", "the sister of the leader,"), or after it, between
// commas ("a senior fellow with …"). A role is recognised by its head noun, and reaches as far as its noun phrase does.

import type { Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { Shape } from "../tagging/shapes.js"
import { Tag, type Tagged } from "../tagging/tagger.js"
import { reportsSpeech } from "../../text/cues.js"
import * as lexicon from "./lexicon.js"
import { inTitle } from "./kinds.js"
import type { Run } from "./run.js"

/** How far a role may reach, in tokens. Longer ones are clauses. */
const longestRole = 24

/** The role printed with a run, or null; `next` is the run after it, whose own title is not ours. */
export function roleOf(text: Text, tagged: Tagged, run: Run, next: Run | undefined): Span | null {
  // "Wang, the minister, and chief envoy Yang": what a comma or "and" leads to is the next one's.
  const joint = next && next.title < next.first && /^(?:,|and)$/.test(text.tokens[next.title - 1]?.norm ?? "")
  return roleBefore(text, tagged, run) ?? roleAfter(text, tagged, run, joint ? next.title : null)
}

function roleBefore(text: Text, tagged: Tagged, { title, first, sentence }: Run): Span | null {
  const { tokens, sentences } = text
  const floor = sentences[sentence]!.firstToken
  let end = first
  let comma = false
  if (title === first && tokens[first - 1]?.norm === "," && first - 1 > floor) {
    comma = true
    end = first - 1
  }
  while (end > floor && tokens[end - 1]!.norm === ".") end--
  if (end <= floor) return null
  if (comma) return phraseBeforeComma(text, tagged, floor, end)
  const head = tokens[end - 1]!.norm
  const portfolio = title < first && tokens.slice(title, first).some(token => isRole(token.norm))
  if (!isRole(head) && !portfolio) {
    const office = officeBefore(text, tagged, floor, end)
    return office < 0 ? null : span(text, stretchLeft(text, tagged, floor, office), end)
  }
  return span(
    text,
    stretchLeft(text, tagged, floor, portfolio ? title : end - 1),
    first === end ? end : Math.max(end, first),
  )
}

/** In "head of foreign relations Wang" the role stands before "of"; gives its token, or -1. */
function officeBefore(text: Text, tagged: Tagged, floor: number, end: number): number {
  let at = end - 1
  while (at > floor && end - at < 5 && inTitle(tagged.tag[at]!) && tagged.shape[at] === Shape.lower) at--
  return at < end - 1 && at - 1 >= floor && text.tokens[at]!.norm === "of" && isRole(text.tokens[at - 1]!.norm)
    ? at - 1
    : -1
}

function isRole(norm: string): boolean {
  return lexicon.roles.has(norm) || lexicon.roleHonorifics.has(norm)
}

/** Leftwards over what can belong to the title: nouns, adjectives, hyphens, and "national security adviser and …". */
function stretchLeft(text: Text, tagged: Tagged, floor: number, from: number): number {
  const { tokens } = text
  let at = from
  while (at > floor && from - at < longestRole) {
    const { norm, kind } = tokens[at - 1]!
    const tag = tagged.tag[at - 1]!
    const next = tokens[at]!
    if (norm === "-" && tokens[at - 1]!.end === next.start && at - 2 >= floor) at -= 2
    else if (norm === "then" || norm === "former" || norm === "acting" || norm === "deputy") at--
    else if (norm === "'s" && at - 2 >= floor && tagged.tag[at - 2] === Tag.PROPN) at -= 2
    else if (kind !== "mark" && inTitle(tag) && !lexicon.calendar.has(norm)) at--
    else break
  }
  return at
}

/** "the sister of the North Korean leader, Kim Yo Jong": a whole noun phrase before the comma. */
function phraseBeforeComma(text: Text, tagged: Tagged, floor: number, end: number): Span | null {
  const { tokens } = text
  let at = end
  let role = false
  while (at > floor && end - at < longestRole) {
    const { norm, kind } = tokens[at - 1]!
    const tag = tagged.tag[at - 1]!
    if (kind === "mark" && norm !== "-") break
    if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.SCONJ) break
    if (tag === Tag.ADP && norm !== "of" && norm !== "for") break
    if (tag === Tag.PRON || (norm === "and" && tagged.tag[at] === Tag.DET)) break
    at--
    role ||= isRole(norm)
  }
  const owned = possessives.has(tokens[at - 1]?.norm ?? "")
  if (!role || (end - at < 2 && !owned)) return null
  const opener = tagged.tag[at]!
  return opener === Tag.DET || inTitle(opener) ? span(text, at, end) : null
}

/** "Its head, Corvin Aldous": behind these one word is a whole role. */
const possessives: ReadonlySet<string> = new Set(["its", "his", "her", "their", "our", "my"])

/** ", a senior fellow with the … Council,": from after the comma to the next one. */
function roleAfter(text: Text, tagged: Tagged, { first, last, sentence }: Run, limit: number | null): Span | null {
  const { tokens, sentences } = text
  const stop = Math.min(sentences[sentence]!.lastToken, limit ?? Number.POSITIVE_INFINITY)
  if (tokens[last]?.norm !== "," || last + 1 >= stop) return null
  const from = last + 1
  let end = from
  let role = false
  while (end < stop && end - from < longestRole) {
    const { norm, kind } = tokens[end]!
    if (kind === "mark" && !/^[-'.]$/.test(norm)) break
    const tag = tagged.tag[end]!
    if (end > from && tokens[end - 1]!.norm === "-" && tokens[end - 1]!.end === tokens[end]!.start) {
      end++
      continue
    }
    if (end === from && !(tag === Tag.DET || tag === Tag.PRON || inTitle(tag))) return null
    if (norm === "who" || norm === "which" || norm === "whose" || norm === "that") break
    // "think tank" is tagged a verb; nothing else that follows here and is a verb belongs to a role.
    if ((tag === Tag.VERB || tag === Tag.AUX) && tokens[end + 1]?.norm !== "tank") {
      // "In Tilse, a police officer said": behind what a preposition holds the phrase is the subject of what follows.
      if (!role || (reportsSpeech(tokens[end]!) && tagged.tag[first - 1] === Tag.ADP)) return null
      break
    }
    // The role stands near the head of its phrase: "the party's second-ranking official".
    if (isRole(norm) && end - from <= 8) role = true
    end++
  }
  while (end > from && (tagged.tag[end - 1] === Tag.CCONJ || tokens[end - 1]!.norm === ".")) end--
  return role ? span(text, from, end) : null
}

function span(text: Text, from: number, to: number): Span {
  return { start: text.tokens[from]!.start, end: text.tokens[to - 1]!.end }
}
