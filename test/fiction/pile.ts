// Small piles of our own fiction, as pages that outlets publish, and what the program says of them in short.

import { expect } from "vitest"
import { paint } from "../../src/cli/print/paint.js"
import { printTrace } from "../../src/cli/print/trace.js"
import { tracePile } from "../../src/index.js"
import { readPage } from "../../src/ingest/page.js"
import { shipped } from "../../src/knowledge.js"
import type { Trace } from "../../src/model/trace.js"

/** A page as an outlet sets it. */
export interface Page {
  readonly outlet: string
  readonly headline: string
  /** Paragraphs; one that begins with `<` stands as it is. */
  readonly lines: readonly string[]
  readonly byline?: string
  /** As the page's metadata says it. */
  readonly published?: string
  /** What tells it from other pages of its outlet. */
  readonly name?: string
}

/** What a trace says: arrows decided `A > B` and undecided `A - B`, origins, those that are one of several, the print-out. */
export interface Said {
  readonly lines: readonly string[]
  readonly origins: readonly string[]
  readonly oneOf: readonly (readonly string[])[]
  readonly printed: string
  readonly trace: Trace
}

/** Trace pages, in the order given; pages are named by their `name`, else by their outlet. */
export async function said(...pages: readonly Page[]): Promise<Said> {
  const reports = pages.map(page => {
    const path = `${nameOf(page)}.html`
    const address = `https://www.${page.outlet.toLowerCase().replace(/[^a-z]/g, "")}.example/${path}`
    return {
      name: nameOf(page),
      report: readPage({ path, address, bytes: new TextEncoder().encode(asHtml(page)) }, shipped),
    }
  })
  const trace = await tracePile(reports.map(({ report }) => report))
  const names = new Map([
    ...reports.map(({ name, report }) => [report.path, name] as const),
    ...trace.lost.map(({ id, label }) => [id, label] as const),
  ])
  const byId = new Map(trace.reports.map(({ id, path }) => [id, names.get(path)!]))
  const name = (id: string): string => byId.get(id) ?? names.get(id)!
  return {
    lines: trace.derivations
      .map(({ exemplar, copy, direction }) => `${name(exemplar)} ${direction === "decided" ? ">" : "-"} ${name(copy)}`)
      .sort(),
    origins: trace.origins.map(name).sort(),
    oneOf: Object.values(trace.oneOf).map(ids => ids.map(name).sort()),
    printed: printTrace(trace, ["pile"], { program: "stemma", width: 96, paint: paint(false) }),
    trace,
  }
}

/** No page comes from another, by an arrow or in an order that nobody knows. */
export function expectIndependent(found: Said, pages: readonly Page[]): void {
  expect(found.lines).toEqual([])
  expect(found.origins).toEqual(pages.map(nameOf).sort())
  expect(found.printed).toContain(`${pages.length} origins`)
}

function nameOf({ name, outlet }: Page): string {
  return name ?? outlet
}

function asHtml({ outlet, headline, byline, lines, published }: Page): string {
  return `<!doctype html><html lang="en"><head><title>${headline} - ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="og:type" content="article">
${published ? `<meta property="article:published_time" content="${published}">` : ""}
</head><body><article><h1>${headline}</h1>
${byline ? `<p class="byline">${byline}</p>` : ""}
${lines.map(line => (line.startsWith("<") ? line : `<p>${line}</p>`)).join("\n")}
</article></body></html>`
}
