// `compare`: two reports or texts side by side, and what was altered between them.

import { z } from "zod"
import type { MaskedReport } from "../../pair.js"
import { sideBySide } from "../../serve/comparing.js"
import { Refusal } from "../../serve/problem.js"
import { gravest } from "../../view/alterations.js"
import type { ComparedSentence, Comparison } from "../../view/shapes.js"
import { siglumOf, type Survey } from "../../view/survey.js"
import type { Desk } from "../desk.js"
import { pagesOf, partOf } from "../inputs.js"
import { longestText } from "../limits.js"
import { alterationOf, alterationText, legendOf, legendText, moreText, short } from "../parts.js"
import { alterationSchema, idSchema, legendSchema, paging, pagingInput, textSchema } from "../schemas.js"
import { type Tool, tool } from "../tool.js"
import type { Asking } from "../work.js"

const sideSchema = z.strictObject({
  report: idSchema.optional().meta({ description: "an id that another tool told" }),
  text: textSchema.optional().meta({ description: "or the text itself" }),
  outlet: z.string().max(200).optional(),
})
type Side = z.infer<typeof sideSchema>
const input = z.strictObject({
  a: sideSchema.meta({ description: "the exemplar, where that is known" }),
  b: sideSchema.meta({ description: "the copy" }),
  slight: z.boolean().optional().meta({ description: "mere rewordings too" }),
  ...pagingInput,
})
const output = z.object({
  summary: z.string(),
  ordered: z.boolean().meta({ description: "false: nobody knows which came first" }),
  shared: z.string(),
  corrected: z.array(z.string()),
  alterations: z.array(alterationSchema).meta({ description: "the gravest first, alike ones once" }),
  both: z
    .array(z.object({ a: z.string(), b: z.string() }))
    .meta({ description: "of two without copying: what both say, in the words of each" }),
  ...paging,
  legend: legendSchema,
})

export const compare: Tool = tool({
  name: "compare",
  title: "Two pages side by side",
  about: `What was altered from one page to another: figures, names, dates, quotations, denials left out; the gravest first, with both passages. Give each side as the id of a report, or as a text of at most ${longestText} characters.`,
  input,
  output,
  async run({ a, b, slight = false, ...wanted }, desk, asking) {
    const { view, ids } = await bothOf([a, b], desk, asking)
    const { comparison: told, alterations: all } = await sideBySide(desk.work, view, ...ids)
    const isApart = told.mode === "apart"
    const cards = gravest(view, all, Number.POSITIVE_INFINITY, slight)
    const altered = partOf(cards, ({ id }) => id, isApart ? {} : wanted)
    const said = partOf(isApart ? saidByBoth(told, ids[0]) : [], ({ id }) => id, isApart ? wanted : {})
    const part = isApart ? said : altered
    const alterations = altered.items.map(card => alterationOf(view, card))
    const both = said.items.map(({ a, b }) => ({ a, b }))
    const legend = legendOf(view, ids)
    const letters = ids.map(id => siglumOf(view, id))
    const data = {
      summary: summaryOf(told),
      ordered: told.ordered,
      shared: told.shared.text,
      corrected: told.corrected.map(text => short(text)),
      alterations,
      both,
      more: part.more,
      next: part.next,
      legend,
    }
    const lines = [
      data.summary,
      [data.shared, told.shared.why].filter(Boolean).join(": "),
      ...data.corrected,
      ...alterations.map(alterationText),
      ...both.map(({ a, b }) => (a === b ? `Both have: ${a}` : `${letters[0]} has: ${a} | ${letters[1]} has: ${b}`)),
      ...moreText(part.more, part.next, isApart ? "passages in both" : "alterations"),
      ...legendText(legend),
    ]
    return { data, text: lines.join("\n"), reports: legend }
  },
})

/** What both of two without copying say, a row each; `a` is that of the report named first. */
function saidByBoth({ exemplar, rows }: Comparison, first: string) {
  const words = (sentences: readonly ComparedSentence[]) =>
    short(sentences.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join(" "))
  return rows
    .filter(row => row.exemplar.length > 0 && row.copy.length > 0)
    .map(row => {
      const [one, other] = [words(row.exemplar), words(row.copy)]
      const [a, b] = exemplar.id === first ? [one, other] : [other, one]
      return { id: String(row.exemplar[0]!.start), a, b }
    })
}

/** Both sides in one trace: that of the pile, where they stand in it. */
async function bothOf(
  sides: readonly [Side, Side],
  desk: Desk,
  asking: Asking,
): Promise<{ view: Survey; ids: [string, string] }> {
  const latest = desk.latest()
  const named = sides.map(({ report }) => report ?? "")
  if (latest && named.every(id => latest.reports.has(id))) return { view: latest, ids: different(named) }
  const reports: MaskedReport[] = []
  for (const side of sides) if (isNamed(side)) reports.push(await desk.report(side.report, asking))
  const texts = sides.flatMap(textOf)
  const looked = await desk.given({ reports, pages: pagesOf(texts), alone: true }, asking)
  const [known, written] = [looked.given.slice(0, reports.length), looked.given.slice(reports.length)]
  const ids = sides.map(({ report }) => (report === undefined ? written.shift() : known.shift()) ?? null)
  const missing = ids.indexOf(null)
  if (missing >= 0) throw new Refusal(422, `Nothing could be read of ${"ab"[missing]}; give its text as plain text.`)
  return { view: looked.view, ids: different(ids as string[]) }
}

function different(ids: readonly string[]): [string, string] {
  if (ids[0] === ids[1]) throw new Refusal(400, "a and b are one report; name two different ones.")
  return [ids[0]!, ids[1]!]
}

/** Whether a side is named by its id; else it is given as a text. */
function isNamed(side: Side): side is Side & { readonly report: string } {
  const { report, text } = side
  if ((report === undefined) === (text === undefined))
    throw new Refusal(400, "Give each side either as report (an id) or as text, not both and not neither.")
  return report !== undefined
}

function textOf({ text, outlet }: Side) {
  return text === undefined ? [] : [{ text, outlet }]
}

function summaryOf({ verdict, follows, summary, counts }: Comparison): string {
  const notable = counts.count - counts.grave
  const parts = [verdict, follows, summary && `${summary}, ${notable} notable`]
  return `${parts.filter(Boolean).join(". ")}.`
}
