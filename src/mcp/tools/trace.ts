// `trace`: who took from whom among some pages, and what was altered on the way.

import { z } from "zod"
import { groupBy } from "../../kit/groups.js"
import type { Alteration } from "../../model/alteration.js"
import type { Story } from "../../model/record.js"
import { originsOfStory } from "../../record/origins.js"
import { alterationCard } from "../../view/alterations.js"
import { newsroomsText } from "../../view/newsrooms.js"
import { newsroomsOf, originText } from "../../view/origins.js"
import { gravestByTurns, isGrave } from "../../view/gravest.js"
import { headline, stories } from "../../view/overview.js"
import { chiefFirst } from "../../view/pairs.js"
import { nameOf, siglumOf, type Survey } from "../../view/survey.js"
import { plural } from "../../view/words.js"
import type { Desk } from "../desk.js"
import { pagesOf, partOf } from "../inputs.js"
import { alterationsTold, linesTold, longestText, mostGiven } from "../limits.js"
import {
  alterationOf,
  alterationText,
  legendOf,
  legendText,
  lineOf,
  lineText,
  moreText,
  ofOrigins,
  short,
} from "../parts.js"
import { below } from "../roots.js"
import {
  alterationSchema,
  legendSchema,
  lineSchema,
  paging,
  pagingInput,
  pathsSchema,
  textsSchema,
} from "../schemas.js"
import { type Tool, tool } from "../tool.js"
import type { Asking } from "../work.js"

const input = z.strictObject({
  texts: textsSchema.optional().meta({ description: "pages to trace, as texts" }),
  paths: pathsSchema.optional().meta({ description: "files or folders below those that the server was started with" }),
  ...pagingInput,
})

const whole = z.number().int()
const storySchema = z.object({
  id: z.string(),
  title: z.string(),
  pages: whole,
  origins: z.array(z.string()).meta({ description: "letters and names" }),
  newsrooms: z.array(z.string()),
  lines: z.array(lineSchema),
  moreLines: whole,
  altered: z.array(alterationSchema).meta({ description: "the gravest first" }),
  grave: whole.meta({ description: "how many grave alterations there are in all" }),
})
type StoryPart = z.infer<typeof storySchema>

const output = z.object({
  summary: z.string(),
  note: z.string(),
  stories: z.array(storySchema),
  ...paging,
  legend: legendSchema,
  leftOut: z.array(z.object({ path: z.string(), what: z.string() })),
})

/** Problems told of; all stand in a trace. */
const problemsTold = 5

export const trace: Tool = tool({
  name: "trace",
  title: "Who took from whom",
  about: `Read news pages and tell, story by story, who took from whom, which pages are origins, and the gravest things that were altered on the way. Give \`texts\` (at most ${mostGiven}, each at most ${longestText} characters) or \`paths\`; with neither, it is of all that the server was started with. Use it to see whether several pages are one report.`,
  input,
  output,
  async run({ texts = [], paths = [], ...wanted }, desk, asking) {
    const view = await traced(desk, texts, paths, asking)
    const part = partOf(stories(view), ({ id }) => id, wanted)
    const told = part.items.map(story => storyOf(view, story))
    const legend = legendOf(view, part.items.flatMap(({ reports }) => reports).slice(0, mostInLegend))
    const leftOut = view.trace.problems.filter(one => one.leftOut).slice(0, problemsTold)
    const data = {
      summary: headline(view),
      note: ofOrigins,
      stories: told,
      more: part.more,
      next: part.next,
      legend,
      leftOut: leftOut.map(({ path, what }) => ({ path, what: short(what) })),
    }
    const lines = [
      data.summary,
      data.note,
      ...told.flatMap(storyText),
      ...moreText(part.more, part.next, "stories"),
      ...legendText(legend),
      ...data.leftOut.map(({ path, what }) => `left out: ${path}: ${what}`),
    ]
    return { data, text: lines.join("\n"), reports: legend }
  },
})

/** Reports named in a legend at most; lines beyond name none that is not there. */
const mostInLegend = 60

async function traced(desk: Desk, texts: Parameters<typeof pagesOf>[0], paths: readonly string[], asking: Asking) {
  if (texts.length === 0 && paths.length === 0) return (await desk.pile(asking)).view
  const brought = { pages: pagesOf(texts), paths: paths.map(path => below(desk.roots, path)) }
  return (await desk.given(brought, asking)).view
}

function storyOf(view: Survey, story: Story): StoryPart {
  const { trace } = view
  const origins = originsOfStory(trace, story)
  const inside = new Set(story.reports)
  const lines = trace.derivations.filter(({ copy }) => inside.has(copy)).toSorted(chiefFirst)
  const altered = story.reports.flatMap(id => view.altered.get(id) ?? [])
  const arrows = [...groupBy(altered, ({ exemplar, copy }) => `${exemplar} ${copy}`).values()].toSorted(
    (a, b) => b.filter(isGrave).length - a.filter(isGrave).length,
  )
  const named = (id: string) =>
    view.reports.has(id) ? `${siglumOf(view, id)} (${nameOf(view, id)})` : nameOf(view, id)
  return {
    id: story.id,
    title: short(story.title, 120),
    pages: story.reports.length,
    origins: origins.map(id => originText(trace, id, named)),
    newsrooms: newsroomsOf(trace, origins),
    lines: lines.slice(0, linesTold).map(line => lineOf(view, line)),
    moreLines: Math.max(0, lines.length - linesTold),
    altered: gravestByTurns(arrows, alterationsTold).map(one =>
      alterationOf(view, alterationCard(view, one, alike(altered, one))),
    ),
    grave: altered.filter(isGrave).length,
  }
}

/** How many alterations one stands for. */
function alike(altered: readonly Alteration[], { group }: Alteration): number {
  return group === null ? 1 : altered.filter(one => one.group === group).length
}

function storyText({ title, pages, origins, newsrooms, lines, moreLines, altered, grave }: StoryPart): string[] {
  const counts = [plural(pages, "page"), plural(origins.length, "origin"), newsroomsText(newsrooms, undefined)]
  return [
    "",
    `${title}: ${counts.join(", ")}`,
    `origins: ${origins.join("; ")}`,
    ...lines.map(lineText),
    ...moreText(moreLines, null, "lines"),
    ...(altered.length > 0 ? [`altered (${grave} grave in all):`, ...altered.map(alterationText)] : []),
  ]
}
