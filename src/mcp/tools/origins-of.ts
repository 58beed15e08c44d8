// `origins_of`: how many origins stand behind a claim, or behind a list of pages: not how many addresses carry it.

import { z } from "zod"
import { reached } from "../../kit/descent.js"
import type { SharedSource } from "../../model/derivation.js"
import { overlap, type Passage } from "../../model/span.js"
import type { Trace } from "../../model/trace.js"
import { descentOf, originsOf } from "../../record/origins.js"
import { found } from "../../view/found.js"
import { newsroomsText } from "../../view/newsrooms.js"
import { mayBeIt, originText } from "../../view/origins.js"
import type { MaskedReport } from "../../pair.js"
import { chiefFirst } from "../../view/pairs.js"
import type { Found } from "../../view/shapes.js"
import { nameOf, siglumOf, type Survey } from "../../view/survey.js"
import { dayText, plural } from "../../view/words.js"
import type { Desk, Looked } from "../desk.js"
import { pagesOf } from "../inputs.js"
import { linesTold, longestText, mostGiven, readingsTold, usualItems } from "../limits.js"
import { legendOf, legendText, lineOf, lineText, moreText, noteOf, quoteOf, short } from "../parts.js"
import {
  addressesSchema,
  idsSchema,
  legendSchema,
  lineSchema,
  passageSchema,
  quoteSchema,
  textsSchema,
} from "../schemas.js"
import { Refusal } from "../../serve/problem.js"
import { addressOf, type Tool, tool } from "../tool.js"
import type { Asking } from "../work.js"

const input = z.strictObject({
  claim: passageSchema.optional().meta({ description: "a sentence or quotation; sought in the pile or store" }),
  texts: textsSchema.optional().meta({ description: "pages, as texts" }),
  addresses: addressesSchema.optional().meta({ description: "pages, by address" }),
  reports: idsSchema.optional().meta({ description: "pages, by ids that other tools told" }),
})
type Input = z.infer<typeof input>

const whole = z.number().int()
const originSchema = z.object({
  letter: z.string().nullable().meta({ description: "null for a report that is not here" }),
  name: z.string(),
  newsroom: z.string().nullable(),
  published: z.string().nullable(),
  uri: z.string().nullable(),
  oneOf: z.array(z.string()).meta({ description: "letters, where nobody knows which of them is the origin" }),
})
const output = z.object({
  summary: z.string(),
  note: z.string(),
  pages: whole,
  origins: whole,
  newsrooms: whole,
  newsroomNames: z.array(z.string()),
  originsTold: z.array(originSchema),
  lines: z.array(lineSchema).meta({ description: "who copies whom, with the reasons" }),
  moreLines: whole,
  readings: z
    .array(z.object({ letter: z.string(), exact: z.boolean(), told: z.string().nullable(), quote: quoteSchema }))
    .meta({ description: "how pages word the claim" }),
  shared: z.array(z.string()).meta({ description: "what pages that do not copy one another quote alike" }),
  notFound: z.array(z.string()),
  legend: legendSchema,
})
type Output = z.infer<typeof output>

export const origins: Tool = tool({
  name: "origins_of",
  title: "Count origins, not addresses",
  about: `How many independent origins stand behind a \`claim\`, or behind a list of pages (\`texts\`, \`addresses\`, \`reports\`; at most ${mostGiven}, each text at most ${longestText} characters): "5 pages, 1 origin, 1 newsroom", and who copies whom, with the evidence. Use it before saying that several sources confirm something: copies of one dispatch are one source.`,
  input,
  output,
  fetches: true,
  async run(asked, desk, asking) {
    const given = [asked.texts, asked.addresses, asked.reports].some(list => list !== undefined && list.length > 0)
    if (asked.claim === undefined && !given)
      throw new Refusal(400, "Nothing to count: give a claim, or a list of texts, addresses or reports.")
    const { view, carriers, notFound, scope } = given
      ? await givenPages(asked, desk, asking)
      : { ...(await desk.pile(asking, { passage: asked.claim! })), carriers: null, notFound: [] }
    const data = { ...told(view, asked.claim, carriers, notFound), note: noteOf(scope) }
    return { data, text: textOf(data), reports: data.legend }
  },
})

async function givenPages({ texts = [], addresses = [], reports = [] }: Input, desk: Desk, asking: Asking) {
  const kept: { readonly address: string; readonly report: MaskedReport | null }[] = []
  for (const address of addresses) kept.push({ address, report: await desk.at(address, asking) })
  const named: MaskedReport[] = []
  for (const id of reports) named.push(await desk.report(id, asking))
  const brought = { pages: pagesOf(texts), reports: [...kept.flatMap(({ report }) => report ?? []), ...named] }
  const missing = kept.filter(({ report }) => report === null).map(({ address }) => address)
  if (brought.pages.length + brought.reports.length === 0 && !desk.fetches)
    throw new Refusal(
      404,
      `None of these addresses is kept here, and nothing is fetched: ${missing.slice(0, 5).join(", ")}. Give the pages' texts.`,
    )
  const looked = await desk.given({ ...brought, addresses: desk.fetches ? missing : [] }, asking)
  const notFound = desk.fetches ? unfetched(looked.view, missing) : missing
  if (looked.given.every(id => id === null))
    throw new Refusal(404, `Nothing was read: ${notFound.slice(0, 5).join("; ")}`)
  const { near, read } = looked.around
  const scope = read > 0 ? `Of the store ${read} pages were read beside them, of ${near} that are near.` : null
  return { ...looked, carriers: looked.given.filter(id => id !== null), notFound, scope }
}

/** The addresses that could not be fetched, and why. */
function unfetched({ trace }: Survey, asked: readonly string[]): string[] {
  const wanted = new Set(asked.flatMap(address => [address, address.replace(/\/$/, "")]))
  return trace.problems
    .filter(({ path }) => wanted.has(path.replace(/\/$/, "")))
    .map(({ path, what }) => short(`${path} ${what}`))
}

/** What stands behind the pages that carry a claim, or behind given ones. */
function told(
  view: Survey,
  claim: string | undefined,
  given: readonly string[] | null,
  notFound: readonly string[],
): Output {
  const { trace } = view
  const seen = claim === undefined ? null : found(view, claim)
  const readings = seen?.readings.filter(({ report }) => given === null || given.includes(report.id)) ?? []
  const carriers = seen === null ? given! : readings.map(({ report }) => report.id)
  const { origins, newsrooms, oneOf } = behind(view, carriers, seen === null)
  const named = new Set([...carriers, ...origins, ...Object.values(oneOf).flat()])
  const lines = trace.derivations.filter(({ copy }) => carriers.includes(copy)).toSorted(chiefFirst)
  const shownLines = lines.slice(0, linesTold)
  const legend = legendOf(view, [...named, ...shownLines.map(({ exemplar }) => exemplar)])
  const shared = sharedBy(trace, named, seen?.readings.map(({ extract }) => extract) ?? null)
  const counts = [
    plural(carriers.length, "page"),
    plural(origins.length, "origin"),
    newsroomsText(newsrooms, undefined, newsrooms),
  ]
  return {
    summary: carriers.length === 0 ? "No page here carries it." : counts.join(", "),
    note: noteOf(null),
    pages: carriers.length,
    origins: origins.length,
    newsrooms: newsrooms.length,
    newsroomNames: [...newsrooms],
    originsTold: origins.slice(0, usualItems).map(id => originPart(view, id, oneOf, carriers)),
    lines: shownLines.map(line => lineOf(view, line)),
    moreLines: lines.length - shownLines.length,
    readings: readings.slice(0, usualItems).map(readingPart),
    shared: shared.slice(0, readingsTold).map(one => sharedText(view, one)),
    notFound: [...notFound],
    legend,
  }
}

/** What some pages quote alike without copying one another; with `passages`, only what touches these. */
function sharedBy({ sharedSources }: Trace, among: ReadonlySet<string>, passages: readonly Passage[] | null) {
  const touched = (spans: readonly Passage[]) =>
    passages === null || spans.some(span => passages.some(one => one.report === span.report && overlap(one, span) > 0))
  return sharedSources
    .filter(({ spans }) => touched(spans))
    .map(({ reports, what }) => ({ what, reports: reports.filter(id => among.has(id)) }))
    .filter(({ reports }) => reports.length > 1)
}

function sharedText(view: Survey, { reports, what }: Pick<SharedSource, "reports" | "what">): string {
  const letters = reports.map(id => siglumOf(view, id)).join(", ")
  return `one shared source: ${letters} quote the same and do not copy one another: ${short(what, 160)}`
}

function readingPart({ report, exact, told: by, extract }: Found["readings"][number]): Output["readings"][number] {
  return { letter: report.siglum, exact, told: by, quote: quoteOf(extract) }
}

/** Who stands behind some pages: of what they carry the first of them, or of all that they took the first that is known. */
function behind(view: Survey, carriers: readonly string[], upward: boolean) {
  const descent = descentOf(view.trace, view.trace.reports)
  const above = upward ? carriers.flatMap(id => [...reached(id, at => descent.exemplars.get(at) ?? [])]) : []
  const all = [...new Set([...carriers, ...above.filter(id => view.reports.has(id))])]
  return originsOf(all, descent)
}

function originPart(view: Survey, id: string, oneOf: Looked["view"]["trace"]["oneOf"], carriers: readonly string[]) {
  const report = view.reports.get(id)
  const among = mayBeIt({ oneOf }, id)
  return {
    letter: report?.siglum ?? null,
    name: originText({ oneOf }, id, one => nameOf(view, one), carriers),
    newsroom: report?.newsroom ?? view.lost.get(id)?.newsroom ?? null,
    published: report?.published ? dayText(report.published.value) : null,
    uri: report ? addressOf(id) : null,
    oneOf: among.length > 1 ? among.map(one => siglumOf(view, one)) : [],
  }
}

function textOf(data: Output): string {
  const origins = data.originsTold.map(({ letter, name, published, oneOf }) =>
    oneOf.length > 0
      ? `one of ${oneOf.join(", ")}`
      : [letter && `${letter} (${name}`, published].filter(Boolean).join(", ") + (letter ? ")" : name),
  )
  return [
    data.summary,
    data.note,
    ...(origins.length > 0 ? [`origins: ${origins.join("; ")}`] : []),
    ...data.lines.map(lineText),
    ...moreText(data.moreLines, null, "lines"),
    ...data.readings.map(
      ({ letter, exact, told: by, quote }) =>
        `${letter} ${exact ? "word for word" : "in other words"}${by ? `, ${by}` : ""}: ${quote.text}`,
    ),
    ...data.shared,
    ...(data.notFound.length > 0 ? [`not read: ${data.notFound.join("; ")}`] : []),
    ...legendText(data.legend),
  ].join("\n")
}
