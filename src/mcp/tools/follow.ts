// `follow`: how a matter went on over stories and dates, step by step.

import { z } from "zod"
import { threadCard, threadsWith } from "../../view/threads.js"
import type { ThreadCard } from "../../view/shapes.js"
import { plural } from "../../view/words.js"
import { partOf } from "../inputs.js"
import { linesTold } from "../limits.js"
import { legendOf, legendText, moreText, short } from "../parts.js"
import { legendSchema, paging, pagingInput } from "../schemas.js"
import { type Tool, tool } from "../tool.js"

const input = z.strictObject({
  query: z.string().trim().max(500).optional().meta({
    description: "a person, a body, or words of a pledge, a meeting or a statement; all matters without",
  }),
  ...pagingInput,
})
const stepSchema = z.object({
  step: z
    .string()
    .meta({ description: "planned, held, called off, pledged, moved, denied …; (inferred) where no page says so" }),
  when: z.string(),
  text: z.string(),
  behind: z.string(),
  differs: z.string().nullable(),
  corrected: z.string().nullable(),
  reports: z.array(z.string()).meta({ description: "letters" }),
})
const matterSchema = z.object({
  id: z.string(),
  title: z.string(),
  parties: z.array(z.string()),
  steps: z.array(stepSchema),
  moreSteps: z.number().int(),
})
type Matter = z.infer<typeof matterSchema>
const output = z.object({ summary: z.string(), matters: z.array(matterSchema), ...paging, legend: legendSchema })

export const follow: Tool = tool({
  name: "follow",
  title: "How a matter went on",
  about:
    "How matters went on over days: a meeting planned, moved, held or called off; a pledge made, restated, met or missed; a statement denied. Step by step, with who stands behind each. Told: no page dates a step, and it was told then. Inferred: no page says that it is this step.",
  input,
  output,
  async run({ query = "", ...wanted }, desk, asking) {
    const { view, scope } = await desk.pile(asking, query === "" ? undefined : { words: query })
    const threads = threadsWith(view.trace, query)
    const part = partOf(threads, ({ id }) => id, wanted)
    const matters = part.items.map(thread => matterOf(threadCard(view, thread)))
    const legend = legendOf(
      view,
      part.items.flatMap(({ steps }) => steps.slice(0, linesTold).flatMap(({ reports }) => reports)),
    )
    const counted =
      threads.length === 0 ? "No matter here goes on from one step to another." : plural(threads.length, "matter")
    const summary = [counted, scope].filter(Boolean).join(". ")
    const data = { summary, matters, more: part.more, next: part.next, legend }
    const lines = [
      summary,
      ...matters.flatMap(textOf),
      ...moreText(part.more, part.next, "matters"),
      ...legendText(legend),
    ]
    return { data, text: lines.join("\n"), reports: legend }
  },
})

function matterOf({ id, title, parties, steps }: ThreadCard): Matter {
  return {
    id,
    title: short(title, 160),
    parties: [...parties],
    steps: steps.slice(0, linesTold).map(({ label, whenText, text, standing, differs, corrected, reports }) => ({
      step: label,
      when: whenText,
      text: short(text),
      behind: standing,
      differs: differs || null,
      corrected,
      reports: [...reports],
    })),
    moreSteps: Math.max(0, steps.length - linesTold),
  }
}

function textOf({ title, steps, moreSteps }: Matter): string[] {
  return [
    "",
    title,
    ...steps.flatMap(({ step, when, text, behind, differs, corrected, reports }) => [
      `  ${when}, ${step}: ${text} (${behind}: ${reports.join(" ")})`,
      ...(differs ? [`    readings: ${differs}`] : []),
      ...(corrected ? [`    ${corrected}`] : []),
    ]),
    ...moreText(moreSteps, null, "steps"),
  ]
}
