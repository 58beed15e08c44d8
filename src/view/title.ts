// An entry in one line, for lists. Made of the entry's own slots, which are words from the pages, and of its first
// reading; the joining words say no more than the entry does.

import type { Entry } from "../model/record.js"

/** How far along a meeting or event is told: the furthest of its readings. */
export function statusOf(entry: Entry): "held" | "planned" | "possible" | null {
  const told = new Set(entry.readings.map(reading => reading.status))
  return told.has("held") ? "held" : told.has("planned") ? "planned" : told.has("possible") ? "possible" : null
}

/** One line for an entry: `Lind met Okada, Port Vale`, `Norland: become carbon neutral, by 2060`. */
export function titleOf(entry: Entry): string {
  const { kind, who, whom, what, where } = entry
  const text = (what ?? entry.readings[0]?.text ?? "").replace(/\s+/g, " ")
  switch (kind) {
    case "quotation":
      return joined([who, `“${text.replace(/^[“"'‘]+|[,.]?[”"'’]+$/gu, "")}”`], ": ")
    case "meeting": {
      const verb = { held: "met", planned: "to meet", possible: "could meet" }[statusOf(entry) ?? "held"]
      return joined([joined([who, verb, whom], " "), where], ", ")
    }
    case "figure":
    case "event":
      return headless.test(text) && !text.includes(who ?? text)
        ? joined([who, text], ": ")
        : text.replace(/^where\s/u, "")
    case "pledge":
      return joined([joined([who, text], headless.test(text) ? " " : ": "), ...byWhen(entry)], ", ")
    default:
      return joined([saidBy(entry, text), ...byWhen(entry)], ", ")
  }
}

function byWhen({ qualifier, deadline }: Entry): (string | null)[] {
  return [joined([deadline && qualifier, deadline], " ")]
}

/** `Holub wants a guarantee`, `Orluk: no pit will close`: a plain verb of saying is a colon, any other is part of it. */
function saidBy({ who, what, readings }: Entry, text: string): string {
  const cue = readings.find(reading => reading.text === what)?.cue?.replace(/\s+/g, " ")
  const verb = who && cue && !plain.test(cue) && !clause.test(text)
  return verb ? `${who} ${cue} ${text}` : joined([who, who ? text.replace(/^that\s/u, "") : text], ": ")
}

/** Verbs that only say that it was said, and cues that do not stand between who says it and what. */
const plain =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|according|quot\p{Ll}+|cit\p{Ll}+|asked|report(?:s|ed)?|be(?:en)?|is|are|was|were)\b/iu
/** What is said by itself: a clause, or words in marks. */
const clause =
  /^(?:that|whether|if|how|why|it|he|she|they|we|i|you|there|this|these|those|["“‘'])(?![\p{L}-])|^["“‘']/iu

/** A clause that begins with its verb: whoever it tells of stands before it. */
const headless = /^(?:will|would|can|could|may|might|must|should|shall|has|have|had|is|are|was|were)\s/u

function joined(parts: readonly (string | null)[], by: string): string {
  return parts.filter(Boolean).join(by)
}
