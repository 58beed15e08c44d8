// A trace for a person at a terminal: one computed line, the family trees, what changed, what they report.

import { unreadText } from "../../view/languages.js"
import type { Story } from "../../model/record.js"
import type { Trace } from "../../model/trace.js"
import type { Terminal } from "../output.js"
import { printChanges } from "./changes.js"
import { printCorrections } from "./corrections.js"
import { printEntries } from "./entries.js"
import { apartText } from "../../view/ledger.js"
import { newsroomsText } from "../../view/newsrooms.js"
import { newsroomsOf, ownersOf } from "../../view/origins.js"
import { namer } from "../../view/names.js"
import { survey } from "../../view/survey.js"
import { count } from "./labels.js"
import { printStory } from "./tree.js"
import { paragraph, wrap } from "./wrap.js"

/** Newsrooms named in the first line; more would push the counts off it. */
const newsroomsNamed = 4
/** Stories printed; more would be scrolled past. */
const storiesPrinted = 12

/** Pairs printed that share much and are not joined. */
const ledgersPrinted = 3

/** The whole print-out. `paths` as given on the command line, for the commands proposed at the end. */
export function printTrace(trace: Trace, paths: readonly string[], terminal: Terminal): string {
  if (trace.reports.length === 0) return "No pages.\n"
  const sections = [
    summary(trace, terminal),
    ...storiesShown(trace).map((story, i) => printStory(trace, story, i + 1, terminal)),
    rest(trace),
    alike(trace, terminal),
    printChanges(survey(trace), terminal),
    printCorrections(trace, terminal),
    printEntries(trace, terminal),
    next(trace, paths, terminal),
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join("\n"))
    .join("\n\n")}\n`
}

/** All stories of a small pile; else those of several pages, the largest first. */
function storiesShown({ stories }: Trace): readonly Story[] {
  if (stories.length <= storiesPrinted) return stories
  const several = stories.filter(({ reports }) => reports.length > 1)
  return [...several].sort((a, b) => b.reports.length - a.reports.length).slice(0, storiesPrinted)
}

function rest(trace: Trace): string[] {
  const shown = new Set(storiesShown(trace))
  const others = trace.stories.filter(story => !shown.has(story))
  const pages = others.reduce((sum, { reports }) => sum + reports.length, 0)
  return others.length
    ? [`… and ${count(others.length, "more story")} of ${count(pages, "page")}; --json has them all`]
    : []
}

function summary(trace: Trace, { width, paint }: Terminal): string[] {
  const newsrooms = newsroomsOf(trace, trace.origins)
  const named = newsrooms.slice(0, newsroomsNamed)
  if (newsrooms.length > newsroomsNamed) named.push(`${named.pop()} …`)
  const line = [
    count(trace.reports.length, "page"),
    count(trace.stories.length, "story"),
    count(trace.origins.length, "origin"),
    newsroomsText(newsrooms, ownersOf(trace, trace.origins), named),
  ].join(" · ")
  const meaning = "Origin: not traced to another report here. Says nothing about what is true."
  return [...paragraph(line, width).map(paint.strong), ...wrap(meaning, width).map(paint.faint)]
}

/** Pairs that share most and are not joined: why not. */
function alike(trace: Trace, { width }: Terminal): string[] {
  const name = namer(trace)
  const told = trace.ledgers.slice(0, ledgersPrinted)
  const more = trace.ledgers.length - told.length
  return [
    ...told.flatMap(ledger => paragraph(apartText(ledger, name), width)),
    ...(more > 0 ? [`… and ${count(more, "more pair")}; --json has them all`] : []),
    ...unread(trace, width),
  ]
}

/** That what was altered between copies is not told, for their words are not read. */
function unread({ reports, derivations }: Trace, width: number): string[] {
  const joined = new Set(derivations.flatMap(({ exemplar, copy }) => [exemplar, copy]))
  const told = unreadText(reports.filter(({ id }) => joined.has(id)))
  return told ? paragraph(`${told[0]!.toUpperCase()}${told.slice(1)}`, width) : []
}

/** Commands that lead on from here. */
function next(trace: Trace, paths: readonly string[], { width, paint, program }: Terminal): string[] {
  const pile = paths
    .map(path => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`))
    .join(" ")
  const name = namer(trace)
  const [gravest] = trace.alterations
  const commands = [
    ...(gravest ? [`${program} compare ${name(gravest.exemplar)} ${name(gravest.copy)} ${pile}`] : []),
    `${program} brief ${pile}`,
    `${program} serve ${pile}`,
  ]
  const line = `Next: ${commands.join(" · ")}`
  if (line.length <= width) return [paint.faint(line)]
  return commands.map((command, i) => paint.faint(`${i === 0 ? "Next: " : "      "}${command}`))
}
