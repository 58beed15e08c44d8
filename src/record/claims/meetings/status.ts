// How far a meeting has come, from the words around the one that tells of it: the verb group or what governs the noun,
// what stands before it, what is said of it behind; and last from its day. Signs go from the strongest on: called off,
// possible, planned, held. A name of a month says nothing: "may" counts as a verb alone.

import type { Time } from "../../../model/annotation.js"
import type { Status } from "../../../model/catalogue.js"
import type { Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import { firstTokenAt } from "../../../text/places.js"
import type { Page } from "../../claim.js"
import { clauseAt } from "../../clause.js"
import { calling } from "../../turns.js"
import { groupStart } from "./phrases.js"

const few = "(?:[\\p{L}\\p{N}.’'-]+,?\\s){0,6}"
const off =
  "(?:call(?:s|ed|ing)?(?:\\s\\p{L}+)?\\soff|cancel(?:s|l?ed|l?ing|l?ation\\sof)?|scrap(?:s|ped|ping)?|scuttl(?:es?|ed|ing)|nix(?:ed|es)?|ax(?:ed|es|ing)|abort(?:s|ed|ing)?|pull(?:s|ed|ing)?\\sout\\sof|withdr(?:aw|aws|ew|awn|awing|awal)\\sfrom|back(?:s|ed|ing)?\\s(?:out\\sof|away\\sfrom)|walk(?:s|ed|ing)?\\s(?:out\\sof|away\\sfrom)|abandon(?:s|ed|ing)?|boycott(?:s|ed|ing)?|drop(?:s|ped|ping)?|shelv(?:es?|ed|ing)|suspend(?:s|ed|ing)?)"
const offPassive = new RegExp(
  `^[^,;]{0,60}?\\b(?:was|were|is|are|been|being|be|got)\\s(?:\\p{L}+ly\\s)?(?:${calling}|suspended|dropped|broken\\soff)\\b|^[^,;]{0,40}?\\b(?:will\\snot|won['’]t|is\\snot\\sgoing\\sto|did\\snot|didn['’]t)\\s(?:take\\splace|happen|go\\sahead|be\\sheld|proceed|go\\sforward)\\b`,
  "iu",
)
const offBefore = new RegExp(`\\b${off}\\s(?:(?:plans?|talk)\\s(?:to|for|of)\\s)?${few}$`, "iu")
const offPlans = new RegExp(`\\b${off}\\s${few}(?:plans?|arrangements?|intentions?)\\s(?:to|for)\\s${few}$`, "iu")
const unsure =
  /\b(?:threat\p{L}*|could|may|might|would|if|whether|not|never|consider\p{L}*|possib\p{L}*|risk\p{L}*|want\p{L}*|worr\p{L}*|urg\p{L}*|refus\p{L}*|chance|likely)\b|n['’]t\b/iu

/** Modal words; "may" not as the month. */
const future =
  /\b(?:will|shall|(?:is|are|was|were|be|been)\s(?:\p{L}+ly\s)?(?:expected|scheduled|set|due|slated|planned|planning|preparing|going|about|to)\b|expected|scheduled|slated|due\sto|plans?\sto|planned\sto|planning|intend(?:s|ed|ing)?\sto|agree(?:s|d|ing)?\b|promised\sto|later\sthis|upcoming|next\s(?:week|month|year|round))/iu
const could =
  /\b(?:could|[a-z]+\smay|(?<![.]\s)may(?!\s\d)|might|possibly|possible|possibility|perhaps|wants?|wanted|wish(?:es|ed)?|hop(?:es?|ed|ing)|like\sto|offer(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:es?|ed|ing|al)|will(?:ing|ingness)|ready|readiness|open(?:ness)?\sto|eager|desire[sd]?|invit(?:es?|ed|ing|ation)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|push(?:es|ed|ing)?\sfor|press(?:es|ed|ing)?\sfor|call(?:s|ed|ing)?\s(?:for|on)|chance|prospects?|in\sexchange\sfor|need(?:s|ed)?\sto|should|must|whether|if|unless)\b/u

/** "did not meet", "refused to meet": nothing that was, nor a meeting that was to be. */
const none =
  /\b(?:not|never|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|yet\sto|without|avoid(?:s|ed|ing)?|no\slonger|rul(?:es?|ed|ing)\sout|no\splans|cannot|unable)\b|n['’]t\b/iu

/** "Denied on Thursday having met him". */
const deniedBefore = /\bden(?:y|ies|ied|ying)\b[^,;]{0,60}\s(?:(?:ever|even)\s)?having\s(?:ever\s)?$/iu

/** The same of the verb that governs a noun. */
const noneBefore = new RegExp(
  `(?:${none.source})\\s(?:(?!(?:on|about|of|after|during|at|in|from|for|with|and|before)\\b)[\\p{L}-]+\\s){0,3}$`,
  "iu",
)

/** Talks that are broken off take a turn, which is told as one (`record/turns`): neither held nor called off. */
const brokenOff = new RegExp(`\\b(?:broke|broken|break(?:s|ing)?)\\soff\\s${few}$`, "iu")

/** How two came to know one another is no meeting of the day. */
const acquainted = /\b(?:first|ever)\smet\b/i
const agoBehind = /^[^,;]{0,40}?\byears\sago\b/

/** Words around the one that tells of a meeting. */
export interface Around {
  /** The clause before it. */
  readonly lead: string
  /** The word itself. */
  readonly told: string
  /** What follows in the clause, and what is said of it behind a comma. */
  readonly tail: string
}

/** The status of a verb that tells of a meeting, by its verb group and its clause; `false` where nobody met. */
export function verbStatus(page: Page, sentence: Sentence, { start, end }: Span): Status | false | null {
  const { text, annotated } = page
  const group = annotated.tokens[groupStart(page, sentence, firstTokenAt(annotated.tokens, start))]!
  const clause = clauseAt(page, sentence, start)
  const around = {
    lead: text.slice(clause.start, start),
    told: text.slice(start, end),
    tail: text.slice(end, clause.end),
  }
  return statusOfVerb(around, text.slice(Math.min(group.start, start), start))
}

/** The status that a verb's surroundings give; `false` where they say that nobody met. `group` is its verb group. */
function statusOfVerb({ lead, told, tail }: Around, group: string): Status | false | null {
  if (offPlans.test(lead)) return unsure.test(lead.replace(offPlans, "")) ? "planned" : "called off"
  if (
    /\b(?:attempts?|efforts?|bids?)\sto\s$/.test(lead) &&
    /\b(?:collapsed|failed|faltered|foundered|broke\sdown)\b/.test(tail)
  )
    return "called off"
  if (/^meet/i.test(told) && habitual.test(lead + tail)) return false
  if (deniedBefore.test(lead)) return false
  if (none.test(group) || acquainted.test(`${group}${told}`) || agoBehind.test(tail)) return false
  const isPast =
    /^(?:met|paid|sat|huddled|visited|received|hosted|welcomed|greeted|briefed|conferred|convened|gathered|consulted|negotiated|lunched|dined)\b/i.test(
      told,
    )
  if (isPast && !/\b(?:be|been|to|could|might|would|may)\s/.test(group)) return "held"
  if (could.test(group)) return "possible"
  if (future.test(group)) return "planned"
  if (/\bwould\b/.test(group)) return /\b(?:if|first\stime)\b/i.test(lead + tail) ? "possible" : "planned"
  if (/^\p{L}+ing\b/u.test(told)) return ofGerund(lead)
  if (/\bto\s$/.test(group)) return ofPurpose(lead)
  if (!/^(?:meets|receives|hosts|welcomes|greets|briefs|sits)\b/i.test(told) || habitual.test(lead + tail)) return null
  // "When she meets them this week": still to come.
  return /\b(?:when|once|until|before|if)\s/i.test(lead) ? "planned" : "held"
}

const habitual = /\b(?:regularly|often|usually|every|weekly|daily|annually)\b/

function ofGerund(lead: string): Status | null {
  if (
    /\b(?:open\sto|consider\p{L}*|about|idea\sof|of|for|interest\p{L}*\sin|instead\sof|without)\s(?:\p{L}+ly\s)?$/iu.test(
      lead,
    )
  )
    return "possible"
  if (future.test(lead) || /\b(?:is|are)\s(?:also\s)?$/.test(lead)) return "planned"
  return /\b(?:after|by|while|since|upon|following|during|was|were|been|and|before|in|from|with)\s(?:\p{L}+ly\s)?$|,\s$/iu.test(
    lead,
  )
    ? "held"
    : null
}

/** "flew there to meet them": as far as what was done for it. */
function ofPurpose(lead: string): Status {
  if (/\b(?:was|became)\sthe\s(?:first|last|only)\b[^,;]*\sto\s$/.test(lead)) return "held"
  if (/\b(?:able|managed|got|went\son|continued)\sto\s$/.test(lead)) return "held"
  if (future.test(lead)) return "planned"
  return could.test(lead) ? "possible" : "planned"
}

const before = {
  possible: /\b(?:possible|potential|proposed|hypothetical|would-be)\s/i,
  planned: /\b(?:planned|scheduled|upcoming|forthcoming|expected|future|coming|anticipated|looming)\s/i,
  off: new RegExp(`\\b(?:${calling}|called-off)\\s`, "i"),
}
const ahead = new RegExp(
  `\\b(?:ahead\\sof|preparations?\\sfor|prepar(?:es?|ed|ing)\\s(?:for)?|ways?\\sfor|stage\\sfor|plans?\\sfor|planning|schedul(?:es?|ed|ing)|arrang(?:es?|ed|ing)|organi[sz](?:es?|ed|ing)|agree(?:d|s|ing)?\\s(?:to|on)|accept(?:s|ed|ing)?|start\\sof|enter\\sinto)\\s${few}$`,
  "iu",
)
const towards = new RegExp(`\\b(?:towards?|work\\sfor|in\\sexchange\\sfor|open\\sto|idea\\sof)\\s${few}$`, "iu")
const again = new RegExp(`\\b(?:reinstat|reviv|salvag|resurrect|rescu|sav)(?:e|es|ed|ing)\\s${few}$`, "iu")
const behind = new RegExp(
  `\\b(?:after|following|during|since|held|had|have|attended|attending|left|leaving|ended|concluded|emerged\\sfrom|led|chaired|results?\\sof|product\\sof|resumed|began|opened|hosted|hosting|joined|part\\sin|days?\\sof|hours\\sof|rounds?\\sof|weeks\\sof|at|in|from|conducted|engaged\\sin|brokered|mediated|briefed\\s\\p{L}+\\son|praised|hailed|described|recalled)\\s${few}$`,
  "iu",
)

/** What is said of it right behind: "the talks will open". */
const comes = new RegExp(`^(?:(?!that\\b|which\\b|who\\b)[^,;]){0,40}?${future.source}`, "iu")

const comesTrue = new RegExp(`\\b(?:mak(?:e|ing)|see(?:ing)?)\\s${few}$`, "iu")

/** What the words say of one that is called off, or may be; null where they speak of no calling off. */
function statusOfCallingOff({ lead, tail }: Around): Status | null {
  const governed = offBefore.exec(lead) ?? offPlans.exec(lead)
  if (governed) return unsure.test(lead.slice(0, governed.index)) ? "planned" : "called off"
  if (offPassive.test(tail)) return unsure.test(lead) ? "possible" : "called off"
  return null
}

/** The status of a meeting pointed back at, where the words settle it. */
export function statusOfPointer(around: Around): Status | null {
  const { lead, tail } = around
  const calledOff = statusOfCallingOff(around)
  if (calledOff !== null) return calledOff
  if (again.test(lead) || /\b(?:if|whether)\s(?:the\s)?$/i.test(lead) || /^\s(?:could|may|might)\s/.test(tail))
    return "possible"
  if (comesTrue.test(lead) && /^\s(?:happen|succeed|possible)\b/.test(tail)) return "possible"
  if (/^\s(?:will|(?:is|are|was|were)\s(?:expected|scheduled|set|due|slated|planned))\b/.test(tail)) return "planned"
  return /^\s(?:was|were|had|ended|began|took|lasted|opened|closed|\p{Ll}{3,}ed)\b/u.test(tail) ? "held" : null
}

/** The status that a noun's surroundings give; `premodifiers` are the words of its own phrase before it. */
export function statusOfNoun(around: Around, premodifiers: string): Status | false | null {
  const { lead, tail } = around
  if (brokenOff.test(lead)) return false
  const calledOff = statusOfCallingOff(around)
  if (calledOff !== null) return calledOff
  if (before.off.test(premodifiers)) return "called off"
  if (again.test(lead) || towards.test(lead) || /\bif\sit\s(?:does\s)?(?:happens?|goes|takes)\b/.test(tail))
    return "possible"
  if (before.possible.test(premodifiers)) return "possible"
  if (
    before.planned.test(premodifiers) ||
    /\b(?:postponed|delayed|rescheduled|put\soff|brought\sforward)\b|\b(?:been|was|were|is|are)\s(?:moved|shifted)\s(?:back|forward|from|to|up|by)\b/.test(
      tail + lead.slice(-40),
    )
  )
    return "planned"
  const near = lead.slice(-70)
  if (/^no\b/i.test(premodifiers) || noneBefore.test(near)) return false
  if (
    /^[^,;]{0,50}?\b(?:took\splace|(?:was|were|been)\s(?:held|attended|led)|ended|began|opened|lasted|collapsed|broke\sdown|fell\sapart)\b|^,?\s(?:held|which\stook)\b/iu.test(
      tail,
    )
  )
    return "held"
  if (/^[^,;]{0,50}?\b(?:could|may|might)\b/.test(tail) || could.test(near) || /^(?:if|whether)\b/i.test(lead))
    return "possible"
  if (
    future.test(near) ||
    ahead.test(near) ||
    /\bwould\b/.test(near) ||
    comes.test(tail) ||
    /^[^;]{0,60}\b(?:scheduled|planned|slated|set)\sfor\b/.test(tail)
  )
    return "planned"
  // "are in Tilse for talks"
  if (/\bfor\s$/.test(lead) && /\b(?:is|are|arriv\p{L}+)\b/u.test(lead)) return "planned"
  return behind.test(near) || behind.test(`${near}${premodifiers}`) ? "held" : null
}

/** What the day tells: one to come is planned, whatever is said; one gone by is held where nothing else is said. */
export function statusByDay(status: Status | null, when: Time | null, published: string | null): Status | null {
  const [day, today] = [when?.value?.match(/^\d{4}-\d{2}-\d{2}/)?.[0], published?.slice(0, 10)]
  if (!day || !today) return status
  if (day > today && (status === "held" || status === null)) return "planned"
  return day < today && status === null ? "held" : status
}
