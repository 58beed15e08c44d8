// What people bind themselves to in words of their own: "We will build it by the river". Only the first person binds, only
// to do something, and only where the page says who speaks.

import { overlapping, type Span } from "../../../model/span.js"
import { sentenceAt } from "../../../text/places.js"
import { blank, type Claim, type Page, saidBy } from "../../claim.js"
import { trim } from "../../clause.js"
import { canAct } from "./actors.js"

/** Verbs of what befalls, feels or is merely said: no promise. */
const idle =
  "see|say|tell|know|find|have|need|get|like|love|miss|remember|forget|look|think|hope|wait|win|lose|survive|prevail|come|want|believe|feel|hear|live|die|learn|understand|regret|wish|suffer|pray|let|mention|add|admit|agree|assume|guess|bet|leave it|hopefully|probably|maybe|perhaps|likely|be able|be(?! \\p{Ll}{2,}ing\\b)"
const undertaken = new RegExp(
  `(?<=^["“‘'«]?|[.!?]["”]?\\s|[,;]\\s|\\bthat\\s)(?:(?:and|so|but),?\\s)?(?:I|[Ww]e)(?:(?:['’]ll|\\swill|(?:['’](?:re|m)|\\s(?:are|am))\\sgoing\\sto)\\s(?:(?:also|always|then|now|certainly|all|\\p{L}+ly)\\s)?(?!(?:not|never|no|neither|nor|${idle})\\b|\\p{Ll}+ you\\b)\\p{Ll}{3,}|\\s(?:promise|pledge|guarantee|vow|commit)\\s(?:you\\s)?(?:that|to)\\s)`,
  "gu",
)
/** Words of what is undertaken at least: "We will fight" says nothing that could be held against anybody. */
const leastWords = 5

/** "I hope that we will": no promise; what is quoted again within is another's. */
const guessed =
  /\b(?:guess|hop(?:e|ing|eful)|optimistic|confident|sure|certain|think|believe|doubt|fear|suspect|expect|know|feeling|assume|imagine|bet|likely|chance)\b[^.!?;]{0,40}\bthat\s$/iu

/** Promises in the quotations of a report. */
export function quotedPledges(page: Page): Claim[] {
  const { annotated, text } = page
  return annotated.quotations.flatMap(quotation => {
    if (quotation.use !== "speech" || page.barred(quotation)) return []
    return [...text.slice(quotation.start, quotation.end).matchAll(undertaken)].flatMap(match => {
      const start = quotation.start + match.index
      const sentence = sentenceAt(annotated, start)
      const speaker = page.speakerOf(quotation)
      if (!sentence || !speaker) return []
      const who = { key: speaker.key, label: speaker.label, kind: partyKind(page, speaker.key) }
      if (!canAct(page, who)) return []
      const span = inMarks(text, { start, end: Math.min(quotation.end, sentence.end) })
      const said = text.slice(span.start, span.end)
      const before = text.slice(quotation.start, start)
      if (guessed.test(before) || /['‘]\s?$/u.test(before.slice(1))) return []
      if (said.split(/\s+/u).length < leastWords || /\?/u.test(text.slice(span.end, span.end + 1))) return []
      return [
        {
          ...blank("pledge", page, sentence, span),
          ...saidBy(speaker),
          who: [who],
          what: said,
          pledge: "promise" as const,
          deadline: overlapping(annotated.times, span).find(time => time.qualifier === "by") ?? null,
          marked: true,
        },
      ]
    })
  })
}

/** Without the marks that close the quotation. */
function inMarks(text: string, span: Span): Span {
  const { start, end } = trim(text, span)
  const marks = /[\s,.;:!?"”’'»]+$/u.exec(text.slice(start, end))?.[0].length ?? 0
  return { start, end: end - marks }
}

function partyKind({ partyOf }: Page, key: string): Claim["who"][number]["kind"] {
  return partyOf(key)?.kind ?? "other"
}
