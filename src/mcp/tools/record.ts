// `record`: what the pages say, entry by entry, with all readings and who stands behind them.

import { z } from "zod"
import { entryKinds, kindsOf } from "../../model/catalogue.js"
import type { Entry } from "../../model/record.js"
import { entryDetail } from "../../view/entry.js"
import { isDay } from "../../kit/day.js"
import { filtered } from "../../view/filtered.js"
import type { Survey } from "../../view/survey.js"
import { titleOf } from "../../view/title.js"
import { recordOf } from "../../view/marked.js"
import { plural } from "../../view/words.js"
import { partOf } from "../inputs.js"
import { readingsTold } from "../limits.js"
import { entryOf, legendOf, legendText, moreText, noteOf, quoteOf, short } from "../parts.js"
import { entrySchema, legendSchema, paging, pagingInput, quoteSchema } from "../schemas.js"
import type { EntryPart } from "../shapes.js"
import { type Tool, tool } from "../tool.js"

const kinds = kindsOf(entryKinds)
const input = z.strictObject({
  person: z.string().trim().min(1, "is empty; give a name").max(200).optional().meta({
    description: "part of a person's or body's name, in any case",
  }),
  kind: z.enum(kinds as [string, ...string[]]).optional(),
  words: z.string().trim().min(1, "is empty; give words").max(500).optional().meta({
    description: "words that all stand in an entry",
  }),
  date: z
    .string()
    .refine(isDay, { error: "is no date; give a year, month or day: 2021, 2021-03 or 2021-03-18" })
    .optional(),
  disputed: z
    .boolean()
    .optional()
    .meta({ description: "only where readings differ in substance or another entry disputes it" }),
  ...pagingInput,
})
const toldSchema = z.object({
  entry: entrySchema,
  readings: z.array(z.object({ letter: z.string(), told: z.string().nullable(), quote: quoteSchema })),
  moreReadings: z.number().int(),
  beside: z.array(z.string()).meta({ description: "what other entries say instead" }),
})
const output = z.object({
  summary: z.string(),
  note: z.string(),
  entries: z.array(toldSchema),
  ...paging,
  legend: legendSchema,
})

export const record: Tool = tool({
  name: "record",
  title: "What the pages say",
  about: `What the pages say, entry by entry (${kinds.join(", ")}), with how each page words it, where they differ, and how many newsrooms, origins and pages stand behind it. Narrow it by \`person\`, \`kind\`, \`words\`, \`date\`, \`disputed\`. It shows that a thing was said, not that it is so.`,
  input,
  output,
  async run({ limit, cursor, ...filter }, desk, asking) {
    const about = [filter.person, filter.words].filter(Boolean).join(" ")
    const { view, scope } = await desk.pile(asking, about === "" ? undefined : { words: about })
    const record = recordOf(view.trace)
    const entries = filtered(record, filter)
    const part = partOf(entries, ({ id }) => id, { limit, cursor })
    const told = part.items.map(entry => toldOf(view, entry))
    const legend = legendOf(
      view,
      part.items.flatMap(({ readings }) => readings.slice(0, readingsTold).map(({ report }) => report)),
    )
    const summary = `${plural(entries.length, "entry", "entries")} of ${record.length}. Shows that it was said, not that it is so.`
    const data = { summary, note: noteOf(scope), entries: told, more: part.more, next: part.next, legend }
    const lines = [
      summary,
      ...told.flatMap(textOf),
      ...moreText(part.more, part.next, "entries"),
      ...legendText(legend),
    ]
    return { data, text: lines.join("\n"), reports: legend }
  },
})

function toldOf(view: Survey, entry: Entry): z.infer<typeof toldSchema> {
  const { readings, beside } = entryDetail(view, entry)
  return {
    entry: entryOf(view, entry),
    readings: readings
      .slice(0, readingsTold)
      .map(({ report, told, extract }) => ({ letter: report.siglum, told, quote: quoteOf(extract) })),
    moreReadings: Math.max(0, readings.length - readingsTold),
    beside: beside.slice(0, readingsTold).map(({ id }) => short(titleOf(view.entries.get(id)!), 160)),
  }
}

function textOf({ entry, readings, moreReadings, beside }: z.infer<typeof toldSchema>): string[] {
  return [
    "",
    `${entry.text} (${head(entry)})`,
    ...(entry.differs ? [`  differs: ${entry.differs}`] : []),
    ...(entry.corrected ? [`  ${entry.corrected}`] : []),
    ...beside.map(other => `  beside it: ${other}`),
    ...readings.map(({ letter, told, quote }) => `  ${letter}${told ? ` [${told}]` : ""}: ${quote.text}`),
    ...(moreReadings > 0 ? [`  … and ${moreReadings} more readings`] : []),
  ]
}

function head({ kind, when, behind }: EntryPart): string {
  return [kind, when, behind].filter(Boolean).join("; ")
}
