// Silences without a word of what is not said: "did not respond to a request for comment", "would not comment", "was not
// asked to enter a plea". Told by set phrases of newsrooms; who is silent is the subject of their clause.

import { placedEach } from "../../kit/placed.js"
import { overlap, type Span } from "../../model/span.js"
import { blank, type Claim, type Page, type Party } from "../claim.js"
import { clauseAt, trim } from "../clause.js"
import { namesIn } from "../parties.js"
import { boundBy } from "./pledges/bound.js"

const adverbs = String.raw`(?:\s(?:immediately|also|yet|publicly|further|\p{L}+ly))?`
const not = `(?:not|n['’]t)`
/** What takes it back, and what was not done. */
const silence = new RegExp(
  [
    String.raw`((?:(?:did|has|have|had|would|will|could)\s?${not}${adverbs}|declin(?:ed|es)|refus(?:ed|es)))(\s(?:to\s)?(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?|return(?:ed)?)(?=[\s.,;—–])(?:\s(?:to|on|for|further|publicly|immediately|repeated|several|multiple|calls?|messages?|emails?|e-mails|requests?|questions?|an|the|a|seeking|comment|interview|from|\p{Lu}[\p{L}.]*)\b)*)`,
    String.raw`((?:could|can)\s?${not}${adverbs}\sbe(?:\simmediately)?\sreached)(\sfor\s(?:further\s)?comment|\son\s\p{Lu}\p{Ll}+day)?`,
    String.raw`((?:was|were)\s?${not}${adverbs})(\s(?:asked\sto\senter\s(?:an?\s)?pleas?|available\sfor\scomment|immediately\savailable))`,
    String.raw`((?:had|has|have|made|gave|offered)\sno(?:\simmediate|\sfurther|\spublic)?)(\s(?:comment|response|reply)(?:\son)?)(?=[\s.,;])`,
    String.raw`((?:did|has|have|had)\s?${not})(\sente(?:r|red)\s(?:an?\s)?pleas?)`,
    String.raw`((?:has|have|had)\syet)(\sto\s(?:respond|reply|comment))`,
  ].join("|"),
  "giu",
)

/** One of these stands in every silence; letters of all alphabets look slowly. */
const sign = /n['’]t|not|\bno\b|\byet\b|declin|refus/i

/** Claims for the silences of a report, where no attribution holds them: `told` is what is said in it. */
export function silenceClaims(page: Page, told: readonly Claim[]): Claim[] {
  const places = placedEach(told)
  return page.sentences.flatMap(sentence => {
    const { text } = page
    if (page.barred(sentence)) return []
    const words = text.slice(sentence.start, sentence.end)
    if (!sign.test(words)) return []
    return [...words.matchAll(silence)].flatMap(match => {
      const at = sentence.start + match.index
      const [cue = "", rest = ""] = match.slice(1).filter(group => group !== undefined)
      const span = trim(text, { start: at + cue.length, end: at + match[0].length })
      const whole: Span = { start: at, end: at + match[0].length }
      const trigger = { kind: "promise", at, from: at + cue.length, sure: true, noun: false } as const
      const who = named(page, sentence, at) ?? boundBy(page, sentence, clauseAt(page, sentence, at), trigger)
      if (page.quoted(whole) || !rest || who.length === 0 || who.some(({ key }) => key === "")) return []
      const beside = places.touching({ start: at, end: behindSpace(text, whole.end) + 1 }).map(i => told[i]!)
      if (beside.some(other => overlap(other, whole) > 0 || isBehind(text, other, whole))) return []
      const label = who.map(party => party.label).join(", ")
      return [
        {
          ...blank("position", page, sentence, span),
          who,
          what: text.slice(span.start, span.end),
          speaker: label,
          speakerKey: who[0]!.key,
          cue,
        },
      ]
    })
  })
}

/** "Her lawyer, Ane Holt, would not comment": the name between the subject and its verb. */
function named(page: Page, sentence: Span, at: number): Party[] | null {
  const { annotated, text, parties } = page
  const last = namesIn(page, { start: sentence.start, end: at }).find(i => {
    const { end } = annotated.names[i]!
    return end < at && /^,\s$/.test(text.slice(end, at))
  })
  if (last === undefined) return null
  const name = annotated.names[last]
  if (name?.kind !== "person" || !/,\s$/.test(text.slice(sentence.start, name.start))) return null
  return [parties[last]!]
}

/** Where the first letter stands at or behind an offset. */
function behindSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text[at]!)) at++
  return at
}

/** Whether a claim says right behind a silence what is not said: it tells the silence. */
function isBehind(text: string, { start, cue }: Claim, { end }: Span): boolean {
  return cue !== null && start >= end && /^\s*$/u.test(text.slice(end, start))
}
