// `stemma compare A B [PATH…]`: two reports side by side, sentence by sentence, with what was altered between them.

import type { Command } from "commander"
import { type Trace, type TracedReport, untraced } from "../../model/trace.js"
import { comparison } from "../../view/compare.js"
import { unreadText } from "../../view/languages.js"
import { askedPair } from "../../view/pairs.js"
import type { ComparedRow } from "../../view/shapes.js"
import { pairKey, type Survey, survey } from "../../view/survey.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer } from "../output.js"
import { type TracingOptions, withTracing } from "../tracing.js"
import { isPath, tracePaths } from "../pile.js"
import { printComparison } from "../print/comparison.js"
import { fileName } from "../print/labels.js"

interface CompareOptions extends OutputOptions, TracingOptions {
  readonly all?: boolean
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("compare")
    .summary("two reports side by side, and what was altered")
    .description(
      "Lay two reports side by side and say what was altered. With paths, A and B are reports of that pile: by siglum, " +
        "file name or id. Without, they are two files.",
    )
    .argument("<a>", "the exemplar")
    .argument("<b>", "the copy")
    .argument("[path...]", "files and folders; - is standard input")
  withExamples(command, [
    ["stemma compare A B FOLDER", "two reports of a pile, by their labels in `stemma trace`"],
    ["stemma compare old.html new.html", "two files"],
    ["stemma compare --all A B FOLDER", "every sentence and every rewording"],
    ["stemma compare --json A B FOLDER", "the same as data"],
  ])
  command.option("--all", "unchanged sentences and mere rewordings too")
  withOutput(withTracing(command)).action(async (a: string, b: string, paths: string[], options: CompareOptions) => {
    const ofPile = paths.length > 0 || (options.store !== undefined && !(await isPath(a)))
    if (!ofPile) await checkFiles(command, a, b)
    const trace = await tracePaths(effects, ofPile ? paths : [a, b], options)
    const view = survey(trace)
    const [one, other] = [resolve(command, trace, a), resolve(command, trace, b)]
    if (one.id === other.id) fail(command, "usage", `${a} and ${b} are one report`, "Name two different ones.")
    // Of two files the person says which is the exemplar; of a pile the trace knows whether anybody can.
    const asked = ofPile ? askedPair(view, one, other) : { exemplar: one, copy: other, names: null }
    const { exemplar, copy } = asked
    const told = await laidOut(view, asked)
    const isRead = unreadText([exemplar, copy]) === null
    await answer(
      effects,
      options,
      { version: 1, exemplar: card(exemplar), copy: card(copy), ...dataOf(told) },
      terminal => printComparison(told.laid, isRead, terminal, options.all ?? false),
    )
  })
}

/** Two reports of a trace laid side by side: as the trace has them where it has, else compared now. */
async function laidOut(view: Survey, { exemplar, copy, names }: ReturnType<typeof askedPair>) {
  const [{ comparePair }, { shipped }] = await Promise.all([import("../../pair.js"), import("../../knowledge.js")])
  const { alignment, alterations, ledger } = comparePair(untraced(exemplar), untraced(copy), shipped, names)
  const traced = view.alterations.get(pairKey(exemplar.id, copy.id))
  const told = traced && traced[0]!.ordered === (names === null) ? traced : alterations
  const laid = comparison(view, alignment, told, ledger, names === null)
  return { laid, alterations: laid.mode === "apart" ? [] : told }
}

/** The same as data: sentences that answer to one another as spans of the two texts. */
function dataOf({ laid, alterations }: Awaited<ReturnType<typeof laidOut>>) {
  const { mode, shared, counts, tallies, corrected, rows } = laid
  return { mode, shared, rows: rows.map(rowOf), counts, tallies, alterations, corrected }
}

function rowOf({ exemplar, copy, moved }: ComparedRow) {
  const span = (sentences: ComparedRow["copy"]) =>
    sentences.length ? [sentences[0]!.start, sentences.at(-1)!.end] : null
  return { exemplar: span(exemplar), copy: span(copy), moved }
}

/** Without a folder A and B are files. */
async function checkFiles(command: Command, a: string, b: string): Promise<void> {
  const there = await Promise.all([a, b].map(isPath))
  const missing = [a, b].filter((_, i) => !there[i])
  if (missing.length === 0) return
  const what = `${missing.join(" and ")} ${missing.length > 1 ? "are no files" : "is no file"} here`
  fail(command, "usage", what, `For reports of a pile name its folder: stemma compare ${a} ${b} FOLDER`)
}

/** The report a person means: a siglum, an id, a path, the end of a path. */
function resolve(command: Command, { reports }: Trace, name: string): TracedReport {
  const found =
    reports.find(report => report.siglum === name || report.id === name || report.path === name) ??
    reports.find(report => fileName(report.path) === fileName(name)) ??
    reports.find(report => report.siglum === name.toUpperCase())
  if (found) return found
  const labels = reports.map(report => `${report.siglum} ${fileName(report.path)}`).join(", ")
  return fail(
    command,
    "usage",
    `no report is called ${name}`,
    labels ? `There are: ${labels}` : "Nothing could be read.",
  )
}

function card({ id, siglum, path, title }: TracedReport) {
  return { id, siglum, path, title }
}
