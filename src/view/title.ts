// An entry in one line, for lists. Made of the entry's own slots, which are words from the pages, and of its first
// reading; the joining words say no more than the entry does.

import { kindsOf, pledgeKinds, type Status, statuses } from "../model/catalogue.js"
import type { Entry } from "../model/record.js"
import { takesBack } from "../text/cues.js"

/** How far along a meeting or event is told: the furthest of its readings. */
export function statusOf(entry: Entry): Status | null {
  return kindsOf(statuses).find(status => entry.readings.some(reading => reading.status === status)) ?? null
}

/** One line for an entry: `Lind met Okada in Port Vale`, `Norland: become carbon neutral, by 2060`. */
export function titleOf(entry: Entry): string {
  const { kind, who, what } = entry
  const text = (what ?? entry.readings[0]?.text ?? "").replace(/\s+/g, " ")
  switch (kind) {
    case "quotation":
      return quoted(entry, text)
    case "meeting":
      return meeting(entry)
    case "figure":
    case "event":
      return headless.test(text) && !text.includes(who ?? text)
        ? joined([speakerOf(entry), text], ": ")
        : text.replace(/^where\s/u, "")
    case "pledge":
      return joined([joined([who, text], joint(entry, text)), ...byWhen(entry)], ", ")
    default:
      return joined([saidBy(entry, text), ...byWhen(entry)], ", ")
  }
}

/** `Lind and Orr met Okada in Port Vale`; where one side alone is named, or nothing says how far it came, the words of the page. */
function meeting(entry: Entry): string {
  const { who, whom, where, readings } = entry
  const status = statusOf(entry)
  if (who === null || whom === null || status === null) return (readings[0]?.text ?? "").replace(/\s+/g, " ")
  const verb = statuses[status].meets
  const [us, them] = [partiesOf(who), partiesOf(whom)]
  const place = where && `${/^the\s/u.test(where) ? "at" : "in"} ${where}`
  if (verb === null) return joined([`${us} and ${them}: meeting`, place, "called off"], " ")
  return joined([us, verb, them, place], " ")
}

/** `Antony Lind and Jo Orr` of a list; what is no name says who the one before it is: `Wen Li, Norland’s minister, and Yan Jie`. */
function partiesOf(list: string): string {
  const named: string[] = []
  for (const part of list.split(", ")) {
    if (named.length > 0 && /(?:^|\s)\p{Ll}[^\s]*$/u.test(part)) named.push(`${named.pop()}, ${part}`)
    else named.push(part)
  }
  const last = named.pop()!
  if (named.length === 0) return last
  return `${named.join(", ")}${named.some(one => one.includes(", ")) ? "," : ""} and ${last}`
}

/** `Norland threatened to close the port`, `Norland: an end to the tax`: what stands between who is bound and to what. */
function joint({ pledge }: Entry, text: string): string {
  const verb = pledge && pledgeKinds[pledge].verb
  if (headless.test(text)) return " "
  return verb && !(/\sto$/u.test(verb) && !/^\p{Ll}+(?<!\b(?:the|an?|its|his|her|their|that|it))\s/u.test(text))
    ? ` ${verb} `
    : ": "
}

function byWhen({ qualifier, deadline }: Entry): (string | null)[] {
  return [joined([deadline && qualifier, deadline], " ")]
}

/** `Holub wants a guarantee`, `Orluk: no pit will close`: a plain verb of saying is a colon, any other is part of it. */
function saidBy(entry: Entry, text: string): string {
  const verb = verbOf(entry)
  if (verb) return `${verb} ${text}`
  return joined([speakerOf(entry), entry.who ? text.replace(/^that\s/u, "") : text], ": ")
}

/** Words in marks are told with a colon, but for a verb that takes them back: `Denby denied “taking any money”`. */
function quoted(entry: Entry, text: string): string {
  const verb = takesBack(cueOf(entry) ?? "") ? verbOf(entry) : null
  const words = `“${text.replace(/^[“"'‘]+|[,.]?[”"'’]+$/gu, "")}”`
  return verb ? `${verb} ${words}` : joined([speakerOf(entry), words], ": ")
}

/** Who it is, with the condition on which he is not named: `an official, on condition of anonymity`. */
function speakerOf({ who, condition }: Entry): string | null {
  return who && condition ? `${who}, ${condition}` : who
}

/** The same before a verb. */
function namedAside(entry: Entry): string | null {
  return entry.condition ? joined([speakerOf(entry), ","], "") : entry.who
}

/** Who it is with the words of saying, where these are no plain verb; one told in the passive stands beside. */
function verbOf(entry: Entry): string | null {
  const cue = cueOf(entry)
  if (!cue || isPlain(cue)) return null
  if (!takesBack(cue)) return entry.who && `${namedAside(entry)} ${cue}`
  const who = namedAside(entry) ?? "not named"
  return (!entry.reply && passive.test(cue)) || entry.who === null ? `${who} (${cue}):` : `${who} ${cue}`
}

/**
 * With which words of saying an entry's `what` is told: those of the reading that it is taken from. Where no reading
 * has just these words, one that takes them back goes first: nothing denied is told as said.
 */
export function cueOf({ what, readings }: Entry): string | null {
  const own = readings.filter(reading => reading.text === what)
  const cues = (own.length ? own : readings).flatMap(({ cue }) => (cue === null ? [] : [cue]))
  const cue = own[0]?.cue ?? cues.find(takesBack) ?? cues[0] ?? null
  return cue === null ? null : closedUpCue(cue)
}

/** A cue in one line, without the marks that lead over to what is said. */
function closedUpCue(cue: string): string {
  return cue.replace(/\s+/g, " ").replace(/[\s:,]+$/u, "")
}

/** Who stands behind a reading: `said by Denby`, `Denby warned`, `Denby denied`: to have denied is not to have said. */
export function toldBy(speaker: string | null, cue: string | null): string | null {
  if (speaker === null) return null
  const words = cue === null ? "" : closedUpCue(cue)
  if (words === "" || isPlain(words)) return `said by ${speaker}`
  return passive.test(words) ? `${speaker} (${words})` : `${speaker} ${words}`
}

/** Whether words of saying only tell that it was said: a plain verb first in them, and nothing that takes it back. */
function isPlain(cue: string): boolean {
  return plain.test(cue) && !takesBack(cue)
}

/** Verbs that only say that it was said, behind their auxiliaries and adverbs; and cues that hold no verb between. */
const plain =
  /^(?:(?:has|have|had|is|are|was|were|been|being|be|did|also|later|then|again|first|earlier|since|already|still|\p{L}+ly)\s)*(?:(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|wr(?:ite|ites|iting|ote|itten)|add(?:s|ed|ing)?|according|quot\p{Ll}+|cit\p{Ll}+|report(?:s|ed|ing)?)\b|(?:be(?:en)?|is|are|was|were)$)/iu
const passive = /\b(?:is|are|was|were|be|been|being)\b/iu

/** A clause that begins with its verb: whoever it tells of stands before it. */
const headless = /^(?:will|would|can|could|may|might|must|should|shall|has|have|had|is|are|was|were)\s/u

function joined(parts: readonly (string | null)[], by: string): string {
  return parts.filter(Boolean).join(by)
}
