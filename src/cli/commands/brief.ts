// `stemma brief PATH…`: one page on each story: what happened, who said and pledged what, what is disputed.

import type { Command } from "commander"
import type { Trace } from "../../model/trace.js"
import { brief, type BriefLine, type StoryBrief } from "../../view/brief.js"
import { sidesText } from "../../view/disputed.js"
import { placeMarks } from "../../review/marks.js"
import { leadText } from "../../view/lead.js"
import { machineText } from "../../view/reviewed.js"
import type { Effects } from "../effects.js"
import { type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer, type Terminal } from "../output.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import { tracePaths } from "../pile.js"
import { namer } from "../../view/names.js"
import { count } from "../print/labels.js"
import { standing } from "../print/standing.js"
import { hang, wrap } from "../print/wrap.js"

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("brief")
    .summary("one page: what happened, who said what, what is disputed")
    .description("One page on each story, in words from the pages; each line with who stands behind it.")
  withExamples(command, [
    ["stemma brief FOLDER", "a page on each story of the folder"],
    ["stemma brief --json FOLDER -o brief.json", "the same as data"],
  ])
  withOutput(withTracing(withPaths(command))).action(
    async (paths: string[], options: OutputOptions & TracingOptions) => {
      const traced = await tracePaths(effects, paths, options)
      const stories = brief(traced)
      await answer(effects, options, { version: 1, stories }, terminal => print(traced, stories, terminal))
    },
  )
}

function print(trace: Trace, stories: readonly StoryBrief[], terminal: Terminal): string {
  if (stories.length === 0) return "No pages.\n"
  const { width, paint } = terminal
  const name = namer(trace)
  const told = stories.filter(story => story.sections.length)
  const pages = told.map((story, i) =>
    [
      ...hang(`${i + 1} `, `${story.title} (${count(story.reports.length, "page")})`, width).map(paint.strong),
      ...printLead(story, name, terminal),
      ...story.sections.flatMap(({ heading, lines, notes, more }) => [
        "",
        paint.heading(heading.toUpperCase()),
        ...lines.flatMap(line => printLine(line, name, terminal)),
        ...notes.flatMap(note => hang("  ", note, width)),
        ...(more ? [paint.faint(`  … and ${more} more: stemma record`)] : []),
      ]),
    ].join("\n"),
  )
  const checked = machineText({ trace, marks: placeMarks(trace, trace.marks) })
  const silent = stories.length - told.length
  const last = [
    ...(silent ? [`${count(silent, "story")} more, of which nothing was taken down.`] : []),
    `Words from the pages, put in order by a machine${checked}. Shows that it was said, not that it is so.`,
  ]
  return `${[...pages, last.flatMap(line => wrap(line, width).map(paint.faint)).join("\n")].join("\n\n")}\n`
}

/** What happened, quoted, with the letter of the page that the words are from. */
function printLead({ lead }: StoryBrief, name: (id: string) => string, { width }: Terminal): string[] {
  const [first] = lead
  if (!first) return []
  return ["", ...hang("  ", `${leadText(lead)} ${name(first.report)}`, width)]
}

function printLine(line: BriefLine, name: (id: string) => string, { width, paint }: Terminal): string[] {
  const differs = sidesText(line.differs, name)
  return [
    ...hang("  ", line.text, width),
    ...hang("    ", standing(line), width).map(paint.faint),
    ...(differs ? hang("    differs: ", differs, width).map(paint.faint) : []),
    ...(line.corrected ? hang("    ", line.corrected, width).map(paint.faint) : []),
    ...line.beside.flatMap(other => hang("    beside it: ", other.text, width).map(paint.faint)),
  ]
}
