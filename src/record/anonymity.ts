// On which condition a source is not named: "who asked not to be named", "on condition of anonymity". The words are kept as
// printed, beside the words for the source, which keep the body that it belongs to. A condition goes with the unnamed source
// right before it in its sentence, else with the one right behind; one that stands in a sentence of its own ("The official
// spoke on …") with whoever spoke last; and from there on with the same source, until another one is brought in.

import { countBefore } from "../kit/ascending.js"
import { keptWith } from "../kit/kept.js"
import { placedEach } from "../kit/placed.js"
import type { Annotated, Attribution } from "../model/annotation.js"
import type { Condition } from "../model/record.js"
import { type Span, within } from "../model/span.js"
import { sentenceAt } from "../text/places.js"

const named = `(?:named|identified|quoted|anonymous|unnamed|unidentified)`
const condition = new RegExp(
  [
    String.raw`(?:who\s(?:spoke|talked|commented)\s)?(?:on|under)\s(?:the\s|a\s)?conditions?\s(?:of\s(?:\p{L}+\s)?anonymity|(?:that\s)?(?:\p{L}+\s){1,3}not\s(?:to\s)?be\s(?:\p{L}+\s)?(?:${named}|used))`,
    String.raw`who\s(?:has\s|have\s|had\s|also\s)?(?:asked|requested|wished|wanted|preferred|declined|refused|insisted|did\snot\s(?:want|wish)|could\snot|cannot|can\snot|would\snot)(?:\son)?(?:\snot)?(?:\sto)?(?:\s(?:be|being|remain|stay))?(?:\spublicly)?\s${named}(?:\sby name)?`,
    String.raw`who\s(?:asked|requested)\s(?:for\s)?anonymity|who\s(?:spoke|talked)\sanonymously|(?:speaking\sanonymously|requesting\sanonymity)`,
    String.raw`who\s(?:declined|refused)\sto\s(?:give\s(?:his|her|their)\s(?:full\s|last\s)?names?|identify\s(?:him|her|them)sel(?:f|ves))`,
    String.raw`(?:asking|declining|wishing)\s(?:not\s)?to\sbe\s${named}|who\s(?:was|were|is|are)\snot\sauthori[sz]ed\sto\s(?:speak|comment|discuss|talk)(?:\s(?:publicly|openly|on the record|to (?:reporters|the (?:press|media))))?`,
  ].join("|"),
  "giu",
)
/** A word of each of these: few pages have any, and it is looked for without letters of all alphabets. */
const sign = /\bconditions?\b|anonym|(?:named|identified|quoted)\b|\bnames?\b|\bidentify\b|authori[sz]ed\b/i

/** A source told of again, or by a pronoun; any other brings somebody in. */
const again = /^(?:the|that|this|these|those|he|she|they|both|all)\b/iu

/** The condition on which the source of each attribution, by index, is not named; none where it has none. */
export const conditionsOf: (annotated: Annotated) => ReadonlyMap<number, Condition> = keptWith(
  (annotated: Annotated) => {
    const { report, attributions } = annotated
    const own = new Map<number, Condition>()
    if (!sign.test(report.text)) return own
    const told = toldIn(annotated)
    for (const match of report.text.matchAll(condition)) {
      // No condition runs over the end of a paragraph.
      if (match[0].includes("\n")) continue
      const span = { start: match.index, end: match.index + match[0].length }
      const at = sourceOf(annotated, told, span)
      if (at !== null && !own.has(at)) own.set(at, { ...span, text: match[0].replace(/\s+/gu, " ") })
    }
    if (own.size === 0) return own
    // Of each source, by the words for it, its attributions from where it is brought in.
    const parts = new Map<string, number[][]>()
    for (const [i, attribution] of attributions.entries()) {
      const { speaker, source } = attribution
      if (speaker === null || isNamed(annotated, attribution)) continue
      const known = parts.get(speaker) ?? []
      const isNew = source !== null && !again.test(report.text.slice(source.start, source.end))
      if (known.length === 0 || isNew) known.push([])
      known.at(-1)!.push(i)
      parts.set(speaker, known)
    }
    const all = new Map<number, Condition>()
    for (const part of [...parts.values()].flat()) {
      const first = part.find(i => own.has(i))
      if (first !== undefined) for (const i of part) all.set(i, own.get(i) ?? own.get(first)!)
    }
    return all
  },
)

function isNamed({ names }: Annotated, { speakerName }: Attribution): boolean {
  return speakerName !== null && names[speakerName]!.kind === "person"
}

/** Attributions by where their sources, or else their cues, stand. */
interface Told {
  /** Those of a sentence, with their index. */
  in(sentence: Span): [number, Attribution][]
  /** The last that has a speaker, of those whose cue ends before an offset; -1 where none does. */
  lastBefore(offset: number): number
}

function toldIn({ attributions }: Annotated): Told {
  const at = attributions.map(({ source, cue }) => source ?? cue)
  const places = placedEach(at)
  const cued = [...attributions.entries()]
    .flatMap(([i, { cue, speaker }]) => (cue !== null && speaker !== null ? [{ i, end: cue.end }] : []))
    .sort((a, b) => a.end - b.end)
  const last: number[] = []
  for (const { i } of cued) last.push(Math.max(i, last.at(-1) ?? -1))
  return {
    in: sentence => places.touching(sentence).flatMap(i => (within(at[i]!, sentence) ? [[i, attributions[i]!]] : [])),
    lastBefore: offset => last[countBefore(cued, ({ end }) => end <= offset) - 1] ?? -1,
  }
}

/** Whose condition stands at a place, as an index into the attributions; null where nobody's. */
function sourceOf(annotated: Annotated, told: Told, span: Span): number | null {
  const { attributions, report, sentences } = annotated
  const sentence = sentenceAt(annotated, span.start)
  if (!sentence) return null
  const near = told.in(sentence)
  const place = ([, { source, cue }]: [number, Attribution]) => (source ?? cue)!.start
  const before = near.filter(one => place(one) < span.start).sort((a, b) => place(b) - place(a))[0]
  const found = before ?? near.sort((a, b) => place(a) - place(b))[0]
  if (found) return found[1].speaker !== null && !isNamed(annotated, found[1]) ? found[0] : null
  if (!again.test(report.text.slice(sentence.start, span.start))) return null
  const reach = sentences[Math.max(0, sentence.index - 2)]!.start
  const last = told.lastBefore(sentence.start)
  const spoke = attributions[last]
  return spoke?.cue && spoke.cue.start >= reach && !isNamed(annotated, spoke) ? last : null
}
