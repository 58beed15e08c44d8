// `stemma judge PATH…`: a sheet of arrows for a person to mark; of a marked sheet, how often the program is right; and of a
// pile, what people marked there as test cases for the program.

import { readFile, stat } from "node:fs/promises"
import { type Command, Option } from "commander"
import type { TracedReport } from "../../model/trace.js"
import { casesOf } from "../../review/cases.js"
import { version } from "../../version.js"
import { type ArrowScore, type ArrowScores, scoresOf } from "../../review/arrows.js"
import { type Arrow, drawArrows } from "../../view/arrows.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer } from "../output.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"
import { tracePaths } from "../pile.js"
import { count } from "../print/labels.js"
import { oneLine, padEnd, padStart } from "../print/wrap.js"
import { isSheet, type ReadSheet, readSheet } from "../sheet/read.js"
import { writeSheet } from "../sheet/write.js"

interface JudgeOptions extends OutputOptions, TracingOptions {
  readonly arrows: string
  readonly seed: string
  readonly by?: string
  readonly cases?: boolean
}

/** A file on the command line that is a sheet. */
interface Marked extends ReadSheet {
  readonly path: string
}

/** Sheets are small; larger files are pages or archives. */
const mostBytes = 16_000_000

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("judge")
    .summary("a sheet of arrows to mark, and how often they are right")
    .description(
      "Of a pile: a sheet of lines from page to page, drawn at random, for a person to mark. Of marked sheets: how many " +
        "are right. With --cases, what people marked in the app, as test cases for the program. Keep sheets outside the pile, or they are read as pages of it.",
    )
    .addOption(new Option("--arrows <n>", "how many arrows to draw").default("50", "50"))
    .addOption(new Option("--seed <word>", "another word draws other arrows").default("1", "1"))
    .option("--by <initials>", "who marks: stands on the sheet; with --cases, the marks of one person")
    .option("--cases", "marks made in the app, as test cases: finding, passages, texts, verdict, note (JSON)")
  withExamples(command, [
    ["stemma judge FOLDER -o sheet.txt", "50 arrows with their passages, to be marked in any editor"],
    ["stemma judge sheet.txt", "how many of them are kin, right, backwards"],
    ["stemma judge --arrows 200 --seed b FOLDER -o sheet.txt", "more, and others"],
    ["stemma judge --cases FOLDER -o cases.json", "what was marked in the app, as test cases"],
  ])
  withPaths(command, "files and folders of a pile; or sheets that have been marked")
  withOutput(withTracing(command)).action(async (paths: string[], options: JudgeOptions) => {
    if (options.cases) return await writeCases(command, effects, paths, options)
    const sheets = await sheetsAt(command, paths)
    if (sheets === null) await draw(command, effects, paths, options)
    else await score(command, effects, sheets, options)
  })
}

/** What people marked of a pile, as cases: data, for no person reads them. */
async function writeCases(command: Command, effects: Effects, paths: readonly string[], options: JudgeOptions) {
  const { by } = options
  const all = casesOf(await tracePaths(effects, paths, options), version)
  const made = { ...all, cases: all.cases.filter(({ mark }) => by === undefined || mark.by === by) }
  if (made.cases.length === 0) {
    const whose = by === undefined ? "" : ` by ${by}`
    const serve = `stemma serve ${paths[0] ?? "FOLDER"}`
    fail(command, "failed", `nothing is marked${whose} in this pile`, `Mark findings in the app: ${serve}`)
  }
  await answer(effects, { ...options, json: true }, made, () => "")
}

async function draw(command: Command, effects: Effects, paths: readonly string[], options: JudgeOptions) {
  const most = Number(options.arrows)
  if (!Number.isInteger(most) || most < 1) {
    fail(command, "usage", `--arrows ${options.arrows} is no number of arrows`, "Try: --arrows 50")
  }
  const [there] = options.output === undefined ? [] : ((await sheetsAt(command, [options.output])) ?? [])
  if (there?.arrows.some(({ standing }) => standing !== null)) {
    fail(command, "usage", `${options.output} holds marks, and would be overwritten`, "Name another file behind -o.")
  }
  const trace = await tracePaths(effects, paths, options)
  const { arrows, of } = drawArrows(trace, { most, seed: options.seed })
  if (of === 0) {
    const pages = count(trace.reports.length, "page")
    fail(
      command,
      "failed",
      `nothing to judge: no line from page to page in ${pages}`,
      `Try: stemma trace ${paths[0] ?? "FOLDER"}`,
    )
  }
  const sheet = { arrows, of, seed: options.seed, by: options.by ?? null }
  const by = options.by === undefined ? {} : { by: options.by }
  const data = { version: 1, sheet: "arrows", seed: options.seed, ...by, of, arrows: arrows.map(asData) }
  await answer(effects, options, data, () => writeSheet(sheet, paths))
}

async function score(command: Command, effects: Effects, sheets: readonly Marked[], options: JudgeOptions) {
  const unread = sheets.flatMap(({ path, unread }) => unread.map(one => ({ path, ...one })))
  const scores = scoresOf(sheets.flatMap(({ arrows }) => arrows))
  for (const { path, line, what } of unread) effects.stderr(`stemma: ${oneLine(`${path}, line ${line}: ${what}`)}\n`)
  if (scores.marked === 0) {
    const names = sheets.map(({ path }) => path).join(", ")
    fail(command, "failed", `nothing is marked in ${names}`, "Write copy, sibling … behind “they are:”.")
  }
  if (unread.length > 0) effects.exit(3)
  await answer(effects, options, { version: 1, ...scores, unread }, () => printScores(scores, unread.length))
}

/** The sheets at the paths; null where none of them is one. */
async function sheetsAt(command: Command, paths: readonly string[]): Promise<Marked[] | null> {
  const texts = await Promise.all(paths.map(async path => ({ path, text: await smallFile(path) })))
  const sheets = texts.flatMap(({ path, text }) => (text !== null && isSheet(text) ? [{ path, text }] : []))
  if (sheets.length === 0) return null
  const other = paths.find(path => !sheets.some(sheet => sheet.path === path))
  if (other !== undefined) {
    fail(command, "usage", `${sheets[0]!.path} is a sheet and ${other} is none`, "Name sheets alone, or a pile alone.")
  }
  return sheets.map(({ path, text }) => {
    try {
      return { path, ...readSheet(text) }
    } catch (error) {
      return fail(command, "failed", `${path} ${(error as Error).message}`, "Draw it anew, or mend it.")
    }
  })
}

/** The text of a file; null where there is none that could be a sheet: what else is wrong with a path the tracing says. */
async function smallFile(path: string): Promise<string | null> {
  try {
    const about = await stat(path)
    return about.isFile() && about.size <= mostBytes ? await readFile(path, "utf8") : null
  } catch {
    return null
  }
}

/** An arrow as data, its marks to be filled in. */
function asData({ exemplar, copy, ...arrow }: Arrow) {
  const card = ({ id, siglum, path, title, outlet, published }: TracedReport) => {
    return { id, siglum, path, title, outlet, published: published?.value ?? null }
  }
  return { ...arrow, exemplar: card(exemplar), copy: card(copy), standing: null, turn: null }
}

function printScores({ arrows, marked, untold, ...scores }: ArrowScores, unread: number): string {
  const left = [
    marked < arrows ? `${arrows - marked} not marked` : "",
    untold > 0 ? `${untold} cannot be told` : "",
    unread > 0 ? `${count(unread, "line")} could not be read` : "",
  ].filter(Boolean)
  const rows: [string, ArrowScore, string][] = [
    ["kin", scores.kin, "go back to one text: copies and siblings"],
    ["copies", scores.copies, "one page was made from the other"],
    ["right", scores.right, "copies, and the direction is right, or rightly left open"],
    ["backwards", scores.backwards, "of the copies with an arrow, it points the wrong way"],
  ]
  return `${[
    [count(arrows, "arrow"), `${marked} marked`, ...left].join(" · "),
    "Of those that can be judged, with the interval in which the share lies in 95 of 100 samples:",
    ...rows.map(([name, one, says]) => `  ${padEnd(name, 10)} ${padEnd(shareText(one), 34)} ${says}`),
  ].join("\n")}\n`
}

function shareText({ number, of, interval }: ArrowScore): string {
  if (interval === null) return "none"
  const percent = (share: number) => `${Math.round(100 * share)} %`
  const [from, to] = interval
  return `${padStart(String(number), 3)} of ${padEnd(String(of), 4)} ${padStart(percent(number / of), 5)}  (${percent(from)} to ${percent(to)})`
}
