// Whether words of saying say that something was said: hearing, being spoken of and what is still to be said are none.

import { remembering } from "../../kit/remembering.js"
import type { Span } from "../../model/span.js"
import { isAccused, isOfPatient, reportsSpeech } from "../../text/cues.js"
import { tokenize } from "../../text/tokens.js"
import { replyOf } from "../replies.js"

/** Cues by which someone takes a side rather than tells a fact. */
const stance =
  /^(?:(?:has|have|had|is|are|was|were|also|long|strongly|strenuously|firmly)\s)*(?:oppos|support|back(?:s|ed|ing)?\b|reject|demand|urg|call(?:s|ed|ing)?\s(?:for|on)|accus|fault|criticis|criticiz|condemn|denounc|object|insist|claim|view|favou?r|welcom|blam|disput|want|den(?:y|ies|ied))/i
/** Hearing is not saying, nor is an answer without its words; and what somebody will say, or has to, is not said yet. */
const untold =
  /^(?:to|will|would|could|may|might|can|must|should|(?:has|have|had|needs?) to|Asked)\b|\brespond\w*\sto$/i

/** Whether somebody takes a side by a cue, rather than tells a fact. */
export function takesSide(cue: string): boolean {
  return stance.test(cue)
}

/** Whether a cue says that somebody heard, was spoken of, or is still to say it. */
export function isUntold(cue: string): boolean {
  return untold.test(cue) || isOfPatient(cue)
}

/** Cues that are remembered: newsrooms have few. */
const mostCues = 2000

/** Whether a cue says that something was said: a verb of speech or stance, or "according to". */
export const isTelling: (cue: string) => boolean = remembering(cue => {
  if (isAccused(cue) || (isUntold(cue) && replyOf(cue, "") !== "silence")) return false
  if (stance.test(cue) || /\baccording to\b/i.test(cue)) return true
  return telling.test(cue) || tokenize(cue).some(reportsSpeech)
}, mostCues)

/** "Cited for speeding", "called 911": no words of theirs follow; nor behind a noun that nothing ties to them. */
export function isSpokenOf(text: string, { start, end }: Span): boolean {
  const [cue, next, long] = [text.slice(start, end), text.slice(end, end + 12), text.slice(end, end + 70)]
  if (/\b(?:cited|criticized|criticised|praised|blamed|condemned)$/i.test(cue)) return /^\sfor\b/.test(next)
  if (/\bcall(?:s|ed|ing)?$/i.test(cue))
    return /^\s\d/.test(next) || /^\s(?:\S+\s){1,4}?to\s(?:say|tell|ask|report)\b/.test(long)
  if (/\bwelcom(?:e|es|ed|ing)$/i.test(cue))
    return /^\s[^,;.]*?\b(?:to|into|at|home|back|aboard|inside|on\sstage)\b/.test(long)
  if (/\breport(?:s|ed)?$/i.test(cue)) return /^\s(?:back\s)?(?:to|for)\s(?!\p{Lu})/u.test(next)
  return (
    /^(?:criticism|praise|claims?|remarks?|comments?)$/i.test(cue) &&
    !/^\s(?:that|of|to|for|about|as)\b|^[\s,:]+["“]/.test(next)
  )
}

/** Verbs that tell of somebody's words or thoughts beside those of speech. */
const telling =
  /\b(?:(?:indicat|estimat|alleg|signal|worr|fear|regret|theoriz|speculat|caution|advis|assur|not)(?:e[sd]?|s|ed|ies|ied|ing)|signall?ed|hopes?|hoped|hoping)\b/iu
