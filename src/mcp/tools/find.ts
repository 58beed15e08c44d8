// `find`: which pages carry a passage, in which readings, from which origin.

import { z } from "zod"
import { found } from "../../view/found.js"
import { standingText } from "../../view/newsrooms.js"
import { plural } from "../../view/words.js"
import { partOf } from "../inputs.js"
import { readingsTold } from "../limits.js"
import { entryOf, legendOf, legendText, moreText, noteOf, quoteOf } from "../parts.js"
import { entrySchema, legendSchema, paging, pagingInput, passageSchema, quoteSchema } from "../schemas.js"
import { type Tool, tool } from "../tool.js"

const input = z.strictObject({
  text: passageSchema.meta({ description: "words of a sentence or quotation, as a page may print them" }),
  ...pagingInput,
})
const readingSchema = z.object({
  letter: z.string(),
  exact: z.boolean().meta({ description: "word for word, marks and case apart" }),
  marked: z.boolean().meta({ description: "stands in quotation marks" }),
  told: z.string().nullable().meta({ description: "who is said to have said it" }),
  origin: z.string().nullable(),
  withdrawn: z.string().nullable(),
  quote: quoteSchema,
})
type ReadingPart = z.infer<typeof readingSchema>
const output = z.object({
  summary: z.string(),
  note: z.string(),
  readings: z.array(readingSchema),
  ...paging,
  entries: z.array(entrySchema).meta({ description: "what the record has of it" }),
  legend: legendSchema,
})

export const find: Tool = tool({
  name: "find",
  title: "Find a passage",
  about:
    "Which pages carry a passage or quotation, each with its own wording, whether in quotation marks, by whom, and which of them is the origin of it. Also the way to ids of reports.",
  input,
  output,
  async run({ text, ...wanted }, desk, asking) {
    const { view, scope } = await desk.pile(asking, { passage: text })
    const seen = found(view, text)
    const part = partOf(seen.readings, ({ report }) => report.id, wanted)
    const readings = part.items.map(({ report, exact, marked, told, origin, extract }) => ({
      letter: report.siglum,
      exact,
      marked,
      told,
      origin,
      withdrawn: extract.withdrawn,
      quote: quoteOf(extract),
    }))
    const entries = seen.entries.slice(0, readingsTold).map(({ id }) => entryOf(view, view.entries.get(id)!))
    const legend = legendOf(
      view,
      part.items.map(({ report }) => report.id),
    )
    const counts = [
      plural(seen.readings.length, "page"),
      `${plural(seen.origins.length, "origin")} (${seen.origins.join(", ")})`,
      standingText(seen.newsrooms, seen.owners),
    ]
    const summary = seen.readings.length === 0 ? "No page here carries it." : counts.join(" · ")
    const data = { summary, note: noteOf(scope), readings, more: part.more, next: part.next, entries, legend }
    const lines = [
      summary,
      ...(seen.readings.length === 0 ? ["Try fewer words, or the words of a quotation alone."] : [noteOf(scope)]),
      ...readings.map(readingText),
      ...moreText(part.more, part.next, "pages"),
      ...entries.map(({ text: told, behind }) => `the record has: ${told} (${behind})`),
      ...legendText(legend),
    ]
    return { data, text: lines.join("\n"), reports: legend }
  },
})

function readingText({ letter, exact, marked, told, origin, withdrawn, quote }: ReadingPart): string {
  const how = [
    exact ? "word for word" : "in other words",
    marked ? "in quotation marks" : "without quotation marks",
    told,
    origin,
    withdrawn,
  ]
  return `${letter} (${how.filter(Boolean).join(", ")}): ${quote.text} <${quote.uri}>`
}
