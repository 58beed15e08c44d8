// Pages that came to a store, for a person: of each whose copy it is, with the gravest of what was altered, or that it is
// an origin; then the totals.

import type { AlterationKind } from "../../model/catalogue.js"
import type { Trace } from "../../model/trace.js"
import type { AlterationCard, ArrivalCard, ReportCard, TakenCard, ToldPage } from "../../view/shapes.js"
import type { Terminal } from "../output.js"
import { printAlteration } from "./changes.js"
import { cardLabel, count } from "./labels.js"
import { hang } from "./wrap.js"

/** Reports named in a line; more are counted. */
const namedHere = 5

const called: Readonly<Record<ToldPage["status"], string>> = {
  new: "new",
  version: "new version",
  known: "known already",
}

/** The whole print-out. */
export function printArrivals(
  pages: readonly ToldPage[],
  held: number,
  traced: Trace | null,
  terminal: Terminal,
): string {
  const sections = pages.flatMap(page =>
    page.card === null ? [] : [printArrival(page, page.card, traced, terminal).join("\n")],
  )
  return `${[...sections, totals(pages, held, terminal)].join("\n\n")}\n`
}

function printArrival(
  { status, around }: ToldPage,
  { report, takes, copies, seconds }: ArrivalCard,
  traced: Trace | null,
  terminal: Terminal,
): string[] {
  const { width, paint } = terminal
  const told = (text: string) => hang("   ", text, width)
  const of = around === null || around.near <= around.read ? "" : ` of ${around.near} that are near`
  return [
    ...hang(`${paint.strong(report.siglum)}  `, `${cardLabel(report)}: ${paint.strong(called[status])}`, width),
    ...takes.flatMap(taken => printTaken(taken, traced, terminal)),
    ...(takes.length === 0 ? told(paint.strong(report.origin ?? "origin")) : []),
    ...(copies.length > 0
      ? told(
          `${count(copies.length, "page")} kept here ${copies.length === 1 ? "comes" : "come"} from it: ${namesOf(copies)}`,
        )
      : []),
    ...seconds.flatMap(({ text, newsrooms }) => told(`tells as another origin: ${text} (${newsrooms.join(", ")})`)),
    ...(around === null ? [] : told(`read beside it: ${around.read}${of}`).map(paint.faint)),
  ]
}

function printTaken(
  { text, report, siblings, words, ofReport, gravest, grave, notable }: TakenCard,
  traced: Trace | null,
  terminal: Terminal,
): string[] {
  const { width, paint } = terminal
  const whose = report === null ? "" : `: ${cardLabel(report)}`
  const share = `${count(words, "word")}, ${Math.round(100 * ofReport)} % of it`
  const counts = [grave > 0 ? `${grave} grave` : "", notable > 0 ? `${notable} notable` : ""].filter(Boolean)
  const reports = new Map(traced?.reports.map(one => [one.id, one]))
  return [
    ...hang("   ", `${paint.strong(text)}${whose} (${share})`, width),
    ...(siblings.length > 0
      ? hang("   ", `as ${siblings.length === 1 ? "does" : "do"} ${namesOf(siblings)}`, width)
      : []),
    ...(counts.length > 0
      ? hang("   ", `${report === null ? "otherwise than there" : "altered"}: ${counts.join(", ")}`, width)
      : []),
    ...gravest.flatMap(card => printAlteration(spanned(card), card.alike, reports, terminal)),
  ]
}

/** An alteration's card as what it was made of. */
function spanned({ kind, exemplar, copy, before, after, note }: AlterationCard) {
  const span = (passage: AlterationCard["before"]) => passage && ([passage.start, passage.end] as const)
  return {
    kind: kind as AlterationKind,
    exemplar,
    copy,
    exemplarSpan: span(before),
    copySpan: span(after),
    note,
  }
}

function namesOf(reports: readonly ReportCard[]): string {
  const named = reports.slice(0, namedHere).map(cardLabel)
  const more = reports.length - named.length
  return `${named.join("; ")}${more > 0 ? ` and ${more} more` : ""}`
}

function totals(pages: readonly ToldPage[], held: number, { width, paint }: Terminal): string {
  const of = (status: ToldPage["status"]) => pages.filter(page => page.status === status).length
  const told = pages.filter(({ card }) => card !== null)
  const copies = told.filter(({ card }) => card!.takes.length > 0).length
  const parts = [
    `${of("new")} new`,
    ...(of("version") > 0 ? [count(of("version"), "new version")] : []),
    `${of("known")} known already`,
    ...(told.length > 0
      ? [`of ${told.length} told ${copies} ${copies === 1 ? "shares its" : "share their"} text`]
      : []),
    `${count(held, "page")} in the store`,
  ]
  const untold = pages.length - told.length
  const lines = hang("", parts.join(" · "), width).map(paint.strong)
  return [
    ...lines,
    ...(untold > 0
      ? hang("", `${count(untold, "page")} not told of; trace the store to see what they are`, width)
      : []),
  ].join("\n")
}
