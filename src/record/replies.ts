// Whether words of saying deny what follows, or say that it was not spoken of. A denial is a verb of denying, or a verb of
// turning away with a noun of saying behind it ("dismissed claims"); a silence is a no, a refusal or an answer that did not
// come, with a verb of saying behind it. To doubt, to oppose and to refuse a thing is neither.

import type { ReplyKind } from "../model/catalogue.js"

/** Verbs that deny by themselves. */
const denying =
  /\b(?:den(?:y|ies|ied|ying)|denials?|refut\p{L}+|rebut\p{L}*|repudiat\p{L}+|disavow\p{L}*|contradict\p{L}*|disput(?:e|es|ed|ing))\b/iu
/** Verbs that deny what is said, and turn down what is proposed. */
const turning =
  /\b(?:reject|dismiss|ridicul|scoff|laugh|brush|shrug|wav)\p{L}*(?:\s(?:off|aside|at|away))?\b|\bcall(?:s|ed|ing)?\b(?=.*\b(?:false|untrue|lies?|baseless|nonsense)\b)/iu
const ofSaying =
  /\b(?:claims?|assertions?|suggestions?|allegations?|accusations?|charges?|reports?|rumou?rs?|stor(?:y|ies)|notions?|ideas?|statements?|accounts?|speculation|insinuations?|any (?:link|role|wrongdoing|involvement)|that)\b/iu

const no = String.raw`(?:not|never|cannot|no|yet to|declin\p{L}*|refus\p{L}*|fail(?:s|ed)? to|avoid\p{L}*|without|stop(?:s|ped)? short of|neither)`
const adverbs = String.raw`(?:\s(?:to|yet|be|been|any|was|also|even|further|immediate|\p{L}+ly)){0,3}\s`
const say = String.raw`(?:say(?:ing)?|said|tell|told|speak|spoken?|comment(?:ed|ing)?|answer(?:ed|ing)?|repl(?:y|ied|ying)|respon(?:d|ded|ding|se)|return(?:ed)?|elaborat\p{L}+|discuss\p{L}*|confirm\p{L}*|disclos\p{L}+|reveal\p{L}*|specif(?:y|ied|ying)|identif(?:y|ied|ying)|nam(?:e|ed|ing)|address(?:ed)?|expla(?:in|ined|ining)|clarif(?:y|ied)|claim(?:ed|ing)?|announc(?:e|ed|ing)|mention(?:ed|ing)?|acknowledg(?:e|ed|ing)|detail(?:ed|ing)?|be drawn|plead|enter(?:ed)? an?|asked to enter|reached|available)\b`
/** A no, and a verb of saying soon behind it. */
const unsaid = new RegExp(String.raw`(?:\b${no}|n['’]t)${adverbs}${say}|\b(?:remain|kept|stay)\p{L}*\ssilent\b`, "iu")
/** A no that ends the words of saying: what is not done stands behind. */
const refusing = new RegExp(String.raw`(?:\b${no}|n['’]t)(?:\s(?:\p{L}+ly|to|yet|even))*$|\byet$`, "iu")
const startsUnsaid = new RegExp(String.raw`(?:\b${no}|n['’]t|\byet)${adverbs}${say}`, "iu")

/** What somebody does by words of saying, and by what stands behind them; null where it is said, or taken another side on. */
export function replyOf(cue: string, content: string): ReplyKind | null {
  const words = cue.replace(/\s+/gu, " ").trim()
  const whole = `${words} ${content.slice(0, lead)}`
  // "Neither confirmed nor denied", "did not deny": what is not denied is not said either.
  if (unsaid.test(words) || (refusing.test(words) && startsUnsaid.test(whole))) return "silence"
  if (denying.test(words)) return negated.test(words) ? "silence" : "denial"
  return turning.test(words) && !negated.test(words) && ofSaying.test(whole) ? "denial" : null
}

/** Letters behind a cue that still say what is turned away, or not spoken of. */
const lead = 40
const negated = /(?:\b(?:not|never|neither|nor|cannot|declin\p{L}*|refus\p{L}*)\b|n['’]t\b)/iu
