// Reports and passages as resources: `stemma://report/ID` is a report's text with the offset of each block, `#12-80` after it
// a passage with what stands around it. Answers link to them, so that they need not carry texts.

import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  type ResourceLink,
  type ReadResourceTemplateCallback,
  ResourceTemplate,
} from "@modelcontextprotocol/server"
import type { MaskedReport } from "../pair.js"
import { Refusal } from "../serve/problem.js"
import { StoreTrouble } from "../store/trouble.js"
import { readText } from "../text/text.js"
import { sentenceUpTo } from "../text/places.js"
import { headingOf } from "../view/heading.js"
import { shownDate } from "../view/words.js"
import type { Desk } from "./desk.js"
import { mostGiven, mostRead } from "./limits.js"
import { legendOf } from "./parts.js"
import type { ReportPart } from "./shapes.js"
import { addressOf } from "./tool.js"
import { type Asking, nobody } from "./work.js"

const plain = "text/plain"

/** Add the resources of a desk to a server. */
export function addResources(server: McpServer, desk: Desk): void {
  const read: ReadResourceTemplateCallback = async (uri, _, { mcpReq }) => {
    try {
      return await readAt(desk, uri.href, { ...nobody, signal: mcpReq.signal })
    } catch (error) {
      const told = error instanceof Refusal || error instanceof StoreTrouble
      throw told ? new ProtocolError(ProtocolErrorCode.InvalidParams, error.message) : error
    }
  }
  server.registerResource(
    "passage",
    new ResourceTemplate("stemma://report/{id}#{start}-{end}", { list: undefined }),
    { title: "A passage of a report", description: "The sentences that [start, end) lies in.", mimeType: plain },
    read,
  )
  server.registerResource(
    "report",
    // The template for passages has those of its own; an expression for a fragment would not take its # off.
    new ResourceTemplate("stemma://report/{id}", { list: () => ({ resources: listed(desk) }) }),
    { title: "A report", description: "A page's story, a block a line, each with its offsets.", mimeType: plain },
    read,
  )
}

/** A link to a report that an answer tells of. */
export function linkTo({
  id,
  outlet,
  title,
  where,
}: Pick<ReportPart, "id" | "outlet" | "title" | "where">): ResourceLink {
  return { type: "resource_link", uri: addressOf(id), name: `${outlet}: ${title ?? where}`, mimeType: plain }
}

/** The reports that are known without tracing anything. */
function listed(desk: Desk): Omit<ResourceLink, "type">[] {
  const view = desk.latest()
  const ids = view?.trace.reports.slice(0, mostGiven).map(({ id }) => id) ?? []
  return (view ? legendOf(view, ids) : []).map(linkTo).map(({ uri, name, mimeType }) => ({ uri, name, mimeType }))
}

/** What stands at `stemma://report/ID`, or `stemma://report/ID#12-80`. */
async function readAt(desk: Desk, uri: string, asking: Asking): Promise<ReadResourceResult> {
  const parts = /^stemma:\/\/report\/([^/#?]+)(?:#(\d+)-(\d+))?$/.exec(uri)
  if (!parts)
    throw new Refusal(404, `${uri.slice(0, 100)} is nothing here. Read stemma://report/ID or stemma://report/ID#12-80.`)
  const report = await desk.report(parts[1]!, asking)
  const [start, end] = [parts[2], parts[3]].map(Number) as [number, number]
  const text = parts[2] === undefined ? wholeOf(report) : passageOf(report, start, end)
  return { contents: [{ uri, mimeType: plain, text }] }
}

function headOf(report: MaskedReport): string[] {
  const { outlet, byline, published, impossible, address, path, text } = report
  const date = shownDate(published)?.text ?? impossible?.doubt ?? "undated"
  return [
    headingOf(report),
    [outlet ?? "outlet not named", byline, date].filter(Boolean).join(", "),
    address ?? path,
    `${text.length} characters`,
  ]
}

function wholeOf(report: MaskedReport): string {
  const lines = report.blocks
    .filter(({ end }) => end <= mostRead)
    .map(
      ({ start, end, kind }) =>
        `[${start}-${end}${kind === "body" ? "" : ` ${kind}`}] ${report.text.slice(start, end)}`,
    )
  const rest = report.blocks[lines.length]
  const more = rest
    ? [
        `… the rest: ${addressOf(report.id, { start: rest.start, end: Math.min(report.text.length, rest.start + mostRead) })}`,
      ]
    : []
  return [...headOf(report), "", ...lines, ...more].join("\n")
}

/** The sentences that a passage lies in. */
function passageOf(report: MaskedReport, start: number, end: number): string {
  const { length } = report.text
  if (!(start < end && end <= length))
    throw new Refusal(
      400,
      `${start}-${end} is no passage of this report; it has 0-${length}, and the end is behind the start.`,
    )
  const text = readText(report, { masked: report.masked ?? [], background: report.background ?? [] })
  const from = Math.min(start, sentenceUpTo(text, start)?.start ?? start)
  const to = Math.max(end, sentenceUpTo(text, end - 1)?.end ?? end)
  const shown = { start: from, end: Math.min(to, from + mostRead) }
  return [...headOf(report), "", `[${shown.start}-${shown.end}] ${report.text.slice(shown.start, shown.end)}`].join(
    "\n",
  )
}
