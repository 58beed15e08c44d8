// A trace for a person at a terminal: one computed line, the family trees, what changed, what they report.

import { unreadText } from "../../view/languages.js"
import type { Trace } from "../../model/trace.js"
import type { Terminal } from "../output.js"
import { printChanges } from "./changes.js"
import { printCorrections } from "./corrections.js"
import { printEntries } from "./entries.js"
import { apartText } from "../../view/ledger.js"
import { newsroomsText } from "../../view/newsrooms.js"
import { newsroomsOf, ownersOf } from "../../view/origins.js"
import { namer } from "../../view/names.js"
import { toldOf } from "../../view/retold.js"
import { type Survey, survey } from "../../view/survey.js"
import { count } from "./labels.js"
import { printStories } from "./stories.js"
import { printTrees } from "./tree.js"
import { paragraph, wrap } from "./wrap.js"

/** Newsrooms named in the first line; more would push the counts off it. */
const newsroomsNamed = 4
/** Stories and pages printed as trees; of more there is a table. */
const treesPrinted = 12
const pagesPrinted = 40

/** Pairs printed that share much and are not joined. */
const ledgersPrinted = 3

/** How much is printed. */
export interface Printing {
  /** Why each arrow is drawn; else of the first alone. */
  readonly why?: boolean
  /** A tree of every story, however many. */
  readonly all?: boolean
}

/** The whole print-out. `paths` as given on the command line, for the commands proposed at the end. */
export function printTrace(
  trace: Trace,
  paths: readonly string[],
  terminal: Terminal,
  { why = false, all = false }: Printing = {},
): string {
  if (trace.reports.length === 0) return "No pages.\n"
  const view = survey(trace)
  const pile = wordsOf(paths)
  const isLarge = trace.stories.length > treesPrinted || trace.reports.length > pagesPrinted
  const reasons = why ? "all" : "first"
  const sections = [
    summary(view, terminal),
    ...(isLarge && !all ? [printStories(view, terminal, pile)] : printTrees(trace, terminal, reasons)),
    alike(trace, terminal),
    printChanges(view, terminal),
    printCorrections(trace, terminal),
    printEntries(trace, terminal),
    next(trace, pile, terminal),
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join("\n"))
    .join("\n\n")}\n`
}

function summary(view: Survey, { width, paint }: Terminal): string[] {
  const { trace } = view
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
  const told = toldOf(
    view,
    trace.reports.map(({ id }) => id),
  )
  return [
    ...paragraph(line, width).map(paint.strong),
    ...paragraph(told.map(({ text }) => text).join(" "), width),
    ...wrap(meaning, width).map(paint.faint),
  ]
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

/** Paths as a shell takes them. */
function wordsOf(paths: readonly string[]): string {
  return paths.map(path => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)).join(" ")
}

/** Commands that lead on from here. */
function next(trace: Trace, pile: string, { width, paint, program }: Terminal): string[] {
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
