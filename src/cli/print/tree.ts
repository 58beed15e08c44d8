// A story's family tree: every report once, under the exemplar it owes most to; others it drew on stand in its label.

import { greatest } from "../../kit/extremes.js"
import { groupBy } from "../../kit/groups.js"
import type { Derivation } from "../../model/derivation.js"
import type { Story } from "../../model/record.js"
import type { Trace, TracedReport } from "../../model/trace.js"
import type { Terminal } from "../output.js"
import { originsOfStory } from "../../record/origins.js"
import { newsroomsText } from "../../view/newsrooms.js"
import { isOneText, mayBeIt, newsroomsOf, ownersOf } from "../../view/origins.js"
import { namer } from "../../view/names.js"
import { chiefFirst } from "../../view/pairs.js"
import { whyText } from "../../view/why.js"
import { outletName } from "../../view/words.js"
import { count, derivationLabel, fileName, reportDate } from "./labels.js"
import { columns, cut, padEnd, wrap } from "./wrap.js"

/** A file's name is told apart by this many columns; the rest is better spent on outlet and date. */
const fileWidth = 20
/** Below this width files are left off. */
const roomForFiles = 64
/** More leaves alike under one exemplar than this are folded into one line. */
const foldAbove = 3
const reasonLead = "why: "
/** Pages named where nobody knows which of them is the origin; more are counted. */
const namedHere = 5

/** Which arrows say why they are drawn: each, or the first alone, in one line. */
export type Reasons = "all" | "first"

/** One line of the tree before it is laid out. */
interface Line {
  readonly lead: string
  /** Cut before its date is. */
  readonly name: string
  readonly date: string
  readonly file: string
  readonly does: string
  /** The tree's strokes, going on beside the reasons. */
  readonly under: string
  readonly why: string
  /** Why its own date cannot be; empty where it can. */
  readonly doubt: string
}

/** A report that is still to be printed, with the strokes before it and before what comes below it. */
interface Branch {
  readonly id: string
  readonly before: string
  readonly after: string
}

/** Heading and tree of each story. */
export function printTrees(trace: Trace, terminal: Terminal, reasons: Reasons): string[][] {
  let told = false
  return trace.stories.map((story, i) => {
    const lines = treeLines(trace, story)
    const first = told ? undefined : lines.find(({ why }) => why !== "")
    told ||= first !== undefined
    const columnsOf = layOut(lines, terminal.width)
    return [
      heading(trace, story, i + 1, terminal.width, terminal.paint.strong),
      ...lines.flatMap(line => [
        printLine(line, columnsOf, terminal),
        ...below(line, "", line.doubt, terminal),
        ...(reasons === "all"
          ? below(line, reasonLead, line.why, terminal)
          : line === first
            ? reasonOf(line, terminal)
            : []),
      ]),
    ]
  })
}

/** Columns of a tree: what each line is and what it does first, then its file in what is left, or in what tells files apart. */
interface Layout {
  readonly name: number
  readonly file: number
  readonly does: number
}

function layOut(lines: readonly Line[], width: number): Layout {
  const does = Math.min(Math.floor(width / 3), greatest(lines.map(line => columns(line.does))))
  const needed = greatest(lines.map(({ lead, name, date }) => columns(lead) + columns(name) + columns(date)))
  const left = Math.max(fileWidth, width - does - 6 - needed)
  const file = width < roomForFiles ? 0 : Math.min(left, greatest(lines.map(line => columns(line.file))))
  return { name: width - does - file - 6, file, does }
}

function printLine({ lead, name, date, file, does }: Line, layout: Layout, { paint }: Terminal): string {
  const room = layout.name - columns(lead) - columns(date)
  const label = paint.strong(lead) + cut(cut(name, Math.max(1, room)) + date, layout.name - columns(lead))
  const place = paint.faint(padEnd(layout.file ? cut(file, layout.file) : "", layout.file))
  return `  ${padEnd(label, layout.name)}  ${place}  ${cut(does, layout.does)}`.trimEnd()
}

/** Words below a line, beside the tree's strokes. */
function below({ under }: Line, lead: string, words: string, { width, paint }: Terminal): string[] {
  return wrap(words, width - columns(under) - lead.length - 2).map((part, i) =>
    paint.faint(`  ${under}${i === 0 ? lead : " ".repeat(lead.length)}${part}`),
  )
}

/** The chief reason of an arrow, and where the others are. */
function reasonOf({ under, why }: Line, { width, paint }: Terminal): string[] {
  const others = " (of each: --why)"
  const room = width - columns(under) - reasonLead.length - 2 - columns(others)
  return [paint.faint(`  ${under}${reasonLead}${cut(why.split("; ")[0]!, room)}${others}`)]
}

function heading(trace: Trace, story: Story, number: number, width: number, strong: (text: string) => string): string {
  const origins = originsOfStory(trace, story)
  const counts = [
    count(story.reports.length, "page"),
    count(origins.length, "origin"),
    newsroomsText(newsroomsOf(trace, origins), ownersOf(trace, origins)),
  ].join(", ")
  const title = cut(`${number} ${story.title}`, width - columns(counts) - 2)
  return `${strong(padEnd(title, width - columns(counts) - 2))}  ${counts}`
}

/** Every report of a story after its exemplar, by a list of what is still to be printed: a line of descent may be long. */
function treeLines(trace: Trace, story: Story): Line[] {
  const family = familyOf(trace, story)
  const lines: Line[] = []
  const open = family.tops.map((id): Branch | Line => ({ id, before: "", after: "" })).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (!("id" in next)) {
      lines.push(next)
      continue
    }
    const { line, below } = grow(family, next)
    lines.push(line)
    for (const one of below.reverse()) open.push(one)
  }
  return lines
}

/** A branch's own line, and what comes below it. */
function grow(
  family: Family,
  { id, before, after }: Branch,
): { readonly line: Line; readonly below: (Branch | Line)[] } {
  const { name, reports, above, below, first, repeated } = family
  const report = reports.get(id)
  const derivations = above(id)
  const children = below(id)
  const leaves = children.filter(child => below(child).length === 0)
  const alike = [...groupBy(leaves, child => repeated(child)).entries()]
  const folded = alike.flatMap(([text, ids]) => (text !== null && ids.length > foldAbove ? [ids] : []))
  const shown = children.filter(child => !folded.some(ids => ids.includes(child)))
  const line: Line = {
    lead: `${before}${report ? report.siglum : "◌"}  `,
    name: report ? outletName(report) : lostLabel(name(id)),
    date: report ? `, ${reportDate(report)}` : "",
    file: report ? fileName(report.path) : "",
    does: derivations.length
      ? derivationLabel(derivations, exemplar => (reports.has(exemplar) ? name(exemplar) : "it"))
      : first(id),
    under: `${after}${children.length ? "│" : " "}  `,
    why: derivations[0] ? whyText(derivations[0]) : "",
    doubt: report?.impossible?.doubt ?? "",
  }
  const branches = shown.map((child, i): Branch => {
    const last = i === shown.length - 1 && folded.length === 0
    return { id: child, before: `${after}${last ? "└─ " : "├─ "}`, after: `${after}${last ? "   " : "│  "}` }
  })
  const repeats = folded.map((ids, i) => foldedLine(family, ids, after, i === folded.length - 1))
  return { line, below: [...branches, ...repeats] }
}

/** A story's reports and the lost exemplars above them, each under the exemplar that it owes most to. */
interface Family {
  readonly reports: ReadonlyMap<string, TracedReport>
  name(id: string): string
  /** What a copy was taken from, the chief exemplar first. */
  above(id: string): Derivation[]
  below(id: string): string[]
  /** Those that stand under none. */
  readonly tops: readonly string[]
  /** What one that stands under none is called. */
  first(id: string): string
  /** What a report repeats, by a key: the text that others print too, or its one exemplar; null where it repeats nothing. */
  repeated(id: string): string | null
}

function familyOf(trace: Trace, story: Story): Family {
  const above = (id: string) => trace.derivations.filter(({ copy }) => copy === id).sort(chiefFirst)
  const chiefs = new Map(story.reports.map(id => [id, above(id)[0]?.exemplar]))
  const below = (id: string) => story.reports.filter(copy => chiefs.get(copy) === id)
  const lost = trace.lost.map(({ id }) => id).filter(id => below(id).length > 0)
  const tops = story.reports.filter(id => {
    const chief = chiefs.get(id)
    return chief === undefined || !(chiefs.has(chief) || lost.includes(chief))
  })
  const reports = new Map(trace.reports.map(report => [report.id, report]))
  const texts = new Map(trace.texts.flatMap(text => text.reports.map(id => [id, text.id] as const)))
  const repeated = (id: string) => {
    const [chief, second] = above(id)
    if (second !== undefined) return null
    return texts.get(id) ?? (chief?.kind === "identical" ? chief.exemplar : null)
  }
  const name = namer(trace)
  return { reports, name, above, below, tops: [...lost, ...tops], first: id => firstLabel(trace, id, name), repeated }
}

/** `origin`; `one of A, B`, `one of 40 printings` where nobody knows which of these it is. */
function firstLabel(trace: Trace, id: string, name: (id: string) => string): string {
  const all = mayBeIt(trace, id)
  if (all.length === 1) return "origin"
  if (isOneText(trace, all)) return `one of ${count(all.length, "printing")}`
  return all.length > namedHere ? `one of ${count(all.length, "page")}` : `one of ${all.map(name).join(", ")}`
}

function lostLabel(label: string): string {
  return label.includes("not in this pile") ? label : `${label}, not in this pile`
}

function foldedLine({ name, reports, above }: Family, ids: readonly string[], after: string, last: boolean): Line {
  const derivations = above(ids[0]!)
  const does = derivationLabel(derivations, exemplar => (reports.has(exemplar) ? name(exemplar) : "it"))
  return {
    lead: `${after}${last ? "└─ " : "├─ "}`,
    name: ids.map(name).join(" "),
    date: "",
    file: count(ids.length, "page"),
    does: does.replace(/^has /, "have ").replace(/^carries /, "carry "),
    under: `${after}${last ? "   " : "│  "}`,
    why: reports.has(derivations[0]!.exemplar) ? "" : whyText(derivations[0]!),
    doubt: "",
  }
}
