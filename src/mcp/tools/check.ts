// `check`: where each sentence of a text comes from, what it altered, and what its citations are worth.

import { z } from "zod"
import type { Checked, CheckedChange, CheckedReading, CheckedSentence, ReportCard } from "../../view/shapes.js"
import { carrying, misquoted } from "../../view/check/told.js"
import { plural } from "../../view/words.js"
import { partOf } from "../inputs.js"
import { alterationsTold, longestText, mostItems, readingsTold, sentencesTold } from "../limits.js"
import { legendText, moreText, ofOrigins, quoteOf, reportPart, short } from "../parts.js"
import { legendSchema, paging, pagingInput, quoteSchema, textSchema } from "../schemas.js"
import { type Tool, tool } from "../tool.js"

const input = z.strictObject({
  text: textSchema.meta({ description: "a text, or an answer in Markdown with its links or footnotes" }),
  doubtful: z
    .boolean()
    .optional()
    .meta({ description: "only sentences in which something is otherwise than told, or found nowhere" }),
  ...pagingInput,
  limit: pagingInput.limit.meta({
    description: `how many sentences to tell; ${sentencesTold} without, ${mostItems} at most`,
  }),
})

const changeSchema = z.object({ gravity: z.enum(["grave", "notable", "slight"]), what: z.string(), note: z.string() })
const readingSchema = z.object({ letter: z.string(), quote: quoteSchema, altered: z.array(changeSchema) })
const sentenceSchema = z.object({
  number: z.number().int(),
  text: z.string(),
  found: z.enum(["same", "reworded", "altered", "loose", "nowhere"]).meta({
    description:
      "same: word for word; altered: something else is told; loose: of the same matter; nowhere: no page here answers it, which does not say that it is false",
  }),
  gravity: z.enum(["grave", "notable", "slight"]).nullable(),
  reading: readingSchema.nullable(),
  pages: z.number().int(),
  origins: z.array(z.string()),
  newsrooms: z.array(z.string()),
  misquoted: z.array(z.string()),
  citations: z.array(z.string()),
  notes: z.array(z.string()),
})
type Sentence = z.infer<typeof sentenceSchema>
const output = z.object({
  summary: z.string(),
  note: z.string(),
  grave: z.number().int(),
  sentences: z.array(sentenceSchema),
  ...paging,
  references: z.string().nullable().meta({ description: "what the text cites, counted by origin" }),
  legend: legendSchema,
})

export const check: Tool = tool({
  name: "check",
  title: "Check a text, sentence by sentence",
  about: `Where each sentence of a text, or of an answer with citations, comes from: in which page it stands and in which reading, what was altered on the way, which quotations no page prints so, whether cited pages carry what they are cited for, and what stands on one origin or on none ("5 references, 1 origin"). At most ${longestText} characters. Give it your own draft before you send it.`,
  input,
  output,
  async run({ text, doubtful = false, limit = sentencesTold, cursor }, desk, asking) {
    const checked = await desk.check(text, asking)
    const sentences = checked.sentences.filter(one => one.kind !== "heading" && (!doubtful || isDoubtful(one)))
    const part = partOf(sentences, ({ start }) => String(start), { limit, cursor })
    const told = part.items.map(one => sentenceOf(one, checked))
    const legend = cardsIn(part.items, checked).map(reportPart)
    const summary = checked.totals.text
    const references = checked.references?.text ?? null
    const data = {
      summary,
      note: ofOrigins,
      grave: checked.totals.grave,
      sentences: told,
      more: part.more,
      next: part.next,
      references,
      legend,
    }
    const lines = [
      summary,
      ...(references ? [references] : []),
      ofOrigins,
      ...told.flatMap(textOf),
      ...moreText(part.more, part.next, "sentences"),
      ...legendText(legend),
    ]
    return { data, text: lines.join("\n"), reports: legend }
  },
})

function isDoubtful({ kind, gravity, citations }: CheckedSentence): boolean {
  return (
    gravity !== null ||
    ["altered", "nowhere", "loose"].includes(kind) ||
    citations.some(({ carries }) => carries !== "as told")
  )
}

function sentenceOf(sentence: CheckedSentence, { references, text: whole }: Checked): Sentence {
  const { index, text, kind, gravity, reading, pages, origins, newsrooms, quotations, citations, notes } = sentence
  return {
    number: index + 1,
    text: short(text),
    found: kind === "heading" ? "nowhere" : kind,
    gravity,
    reading: reading && readingOf(reading),
    pages,
    origins: [...origins],
    newsrooms: [...newsrooms],
    misquoted: quotations.flatMap(({ kind: how, start, end, speaker }) => [
      ...(how === "printed" ? [] : [`“${short(whole.slice(start, end), 120)}”: ${misquoted[how]}`]),
      ...(speaker ? [`said by ${speaker.there} there, by ${speaker.here} here`] : []),
    ]),
    citations: citations.map(({ reference, carries, alterations }) => {
      const label = references?.all[reference]?.label ?? String(reference + 1)
      const how = carries === null ? "is not here" : carrying[carries]
      return `${label} ${how}${alterations[0] ? `: ${short(alterations[0].note, 160)}` : ""}`
    }),
    notes: notes.slice(0, readingsTold).map(note => short(note)),
  }
}

function readingOf({ report, extract, alterations }: CheckedReading): NonNullable<Sentence["reading"]> {
  const altered = alterations.slice(0, alterationsTold.graveOfOneArrow).map(changeOf)
  return { letter: report.siglum, quote: quoteOf(extract), altered }
}

function changeOf({ gravity, label, note }: CheckedChange): z.infer<typeof changeSchema> {
  return { gravity, what: label, note: short(note) }
}

/** The reports that sentences stand in and cite, each once. */
function cardsIn(sentences: readonly CheckedSentence[], { references }: Checked): ReportCard[] {
  const cited = sentences.flatMap(({ citations }) => citations.map(one => references?.all[one.reference]?.report))
  const all = [...sentences.map(({ reading }) => reading?.report), ...cited].filter(card => card !== undefined)
  return [...new Map(all.flatMap(card => (card === null ? [] : [[card.id, card] as const]))).values()].toSorted(
    (a, b) => a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : 1),
  )
}

function textOf({ number, text, found, gravity, reading, origins, misquoted, citations, notes }: Sentence): string[] {
  const standing = origins.length > 0 ? `; ${plural(origins.length, "origin")}: ${origins.join(", ")}` : ""
  return [
    `${number}. [${[found, gravity].filter(Boolean).join(", ")}] ${text}`,
    ...(reading ? [`   ${reading.letter} has: ${reading.quote.text}${standing}`] : []),
    ...(reading?.altered ?? []).map(({ gravity: how, what, note }) => `   ${how}, ${what}: ${note}`),
    ...[...misquoted, ...citations, ...notes].map(line => `   ${line}`),
  ]
}
