// A source without what only stands beside it: a dateline, the phrase that leads up to it, the day.

import type { Text } from "../../model/token.js"
import { calendar } from "../names/lexicon.js"
import { Shape } from "../tagging/shapes.js"
import { Tag } from "../tagging/tagger.js"
import type { TokenRange } from "./span-rows.js"
import type { Surroundings } from "./surroundings.js"

/** The source, trimmed; as it is where nothing would be left. */
export function trimmed(text: Text, s: Surroundings, source: TokenRange): TokenRange {
  const whole = withBracket(text, s, source)
  const first = behindLead(text, s, { ...whole, first: behindDateline(text, s, whole) })
  const last = beforeDay(text, { first, last: source.last })
  return last > first ? { first, last } : source
}

/** Tokens in brackets behind a name at most. */
const longestBracket = 5

/** "Ane Holt (L-Drosk)": a source of which only what stands in brackets was read begins with the name before these. */
function withBracket(text: Text, s: Surroundings, source: TokenRange): TokenRange {
  for (let i = source.first; i >= source.first - longestBracket && i > 0; i--) {
    const { norm } = text.tokens[i]!
    if (norm === ")" && i < source.first) return source
    if (norm !== "(") continue
    let first = i
    while (first > 0 && s.sentence[first - 1] === s.sentence[i] && isNamed(s, first - 1)) first--
    return first < i ? { first, last: source.last } : source
  }
  return source
}

function isNamed(s: Surroundings, i: number): boolean {
  return s.tag[i] === Tag.PROPN || (s.tag[i] === Tag.NOUN && s.shape[i] !== Shape.lower)
}

/** Tokens of a dateline at most. */
const longestDateline = 10

/** Behind "PORT VALE, Norland (Agency) —". */
export function behindDateline(text: Text, s: Surroundings, { first, last }: TokenRange): number {
  if (s.shape[first] !== Shape.upper) return first
  for (let i = first + 1; i < Math.min(last - 1, first + longestDateline); i++)
    if (/^[—–]$|^--?$/u.test(text.tokens[i]!.norm) && text.tokens[i]!.start > text.tokens[i - 1]!.end) return i + 1
  return first
}

/** Behind "At a briefing in the capital,". */
function behindLead(text: Text, s: Surroundings, { first, last }: TokenRange): number {
  if (s.tag[first] !== Tag.ADP) return first
  for (let i = first + 1; i < last - 1; i++) if (text.tokens[i]!.norm === ",") return i + 1
  return first
}

const ofDay: ReadonlySet<string> = new Set(
  "on early late morning afternoon evening night today yesterday earlier — – -- -".split(" "),
)

/** Before "late on Friday", "on Monday", a dash. */
function beforeDay(text: Text, { first, last }: TokenRange): number {
  let end = last
  while (end > first) {
    const { norm } = text.tokens[end - 1]!
    const isBefore = end < last && (norm === "this" || norm === "last")
    if (!isBefore && !ofDay.has(norm) && !(calendar.has(norm) && norm !== "may" && norm !== "march")) break
    end--
  }
  return end
}
