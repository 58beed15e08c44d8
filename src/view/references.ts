// What the references of an article come to: which reports they mean, how many origins and newsrooms stand behind them, and
// the lines and passages that show which of them share one.

import type { Reference } from "../ingest/references/reference.js"
import { reached } from "../kit/descent.js"
import { type Descent, descentOf, originsOf } from "../record/origins.js"
import { arrowOf, type SharedPassage } from "./arrows.js"
import { citedAmong } from "./cited.js"
import { newsroomsText } from "./newsrooms.js"
import { originText, ownersOf } from "./origins.js"
import { chiefFirst } from "./pairs.js"
import type { ReportCard } from "./shapes.js"
import { reportCard, siglumOf, type Survey, takes } from "./survey.js"
import { outletName, plural } from "./words.js"

/** A reference, and what it means here. */
export interface ReferenceCard extends Reference {
  /** The report that it means; null where it is not here or could not be told. */
  readonly report: ReportCard | null
  readonly by: "address" | "title" | null
  readonly why: string | null
}

/** A reference behind which an origin stands: by which line, on which words. */
export interface TracedReference {
  readonly label: string
  /** `carries B`; `origin`. */
  readonly takes: string
  readonly because: string | null
  readonly passage: SharedPassage | null
}

/** An origin, and the references behind which it stands. */
export interface ReferencedOrigin {
  readonly id: string
  readonly name: string
  readonly newsroom: string | null
  readonly references: readonly TracedReference[]
}

/** All that a list of references comes to. */
export interface ReferencesView {
  readonly version: 1
  readonly text: string
  readonly references: readonly ReferenceCard[]
  readonly here: number
  readonly origins: readonly ReferencedOrigin[]
  readonly newsrooms: readonly string[]
  readonly owners?: readonly string[]
}

/** A pile's answer to a list of references. */
export function referencesView(view: Survey, references: readonly Reference[]): ReferencesView {
  const { trace } = view
  const cited = citedAmong(trace.reports)
  const cards = references.map((reference): ReferenceCard => {
    const { reports, by, why } = cited(reference)
    const report = view.reports.get(reports.at(-1) ?? "")
    return { ...reference, report: report === undefined ? null : reportCard(view, report), by, why }
  })
  const descent = descentOf(trace, trace.reports)
  const found = cards.filter(({ report }) => report !== null)
  const above = new Map(found.map(({ report }) => [report!.id, withAncestors(report!.id, descent)]))
  const { origins, newsrooms, oneOf } = originsOf([...new Set([...above.values()].flatMap(ids => [...ids]))], descent)
  const owners = ownersOf({ ...trace, oneOf }, origins)
  const cardsOf = (origin: string) => {
    const all = oneOf[origin] ?? [origin]
    return found.filter(({ report }) => all.some(id => above.get(report!.id)!.has(id)))
  }
  return {
    version: 1,
    text: textOf(cards.length, found.length, origins.length, newsrooms, owners),
    references: cards,
    here: found.length,
    origins: origins
      .map(id => ({
        id,
        name: originText({ oneOf }, id, one => nameOf(view, one)),
        newsroom: descent.newsrooms.get(id) ?? null,
        references: cardsOf(id).map(card => traced(view, card)),
      }))
      .sort((x, y) => y.references.length - x.references.length),
    newsrooms,
    ...(owners === undefined ? {} : { owners }),
  }
}

/** A report and all that it goes back to. */
function withAncestors(id: string, { exemplars }: Descent): ReadonlySet<string> {
  return new Set([id, ...reached(id, at => exemplars.get(at) ?? [])])
}

function nameOf(view: Survey, id: string): string {
  const report = view.reports.get(id)
  return report === undefined ? siglumOf(view, id) : `${report.siglum} ${outletName(report)}`
}

function textOf(
  all: number,
  here: number,
  origins: number,
  newsrooms: readonly string[],
  owners: readonly string[] | undefined,
): string {
  const counted = plural(all, "reference")
  if (here === 0) return `${counted}, none of them here`
  const of = here === all ? "" : `, ${here} of them here`
  return `${counted}${of}: ${plural(origins, "origin")}, ${newsroomsText(newsrooms, owners, newsrooms)}`
}

/** By which line a reference goes back to where it comes from, and the passage that shows it best. */
function traced(view: Survey, { label, report }: ReferenceCard): TracedReference {
  const [chief] = [...(view.above.get(report!.id) ?? [])].sort(chiefFirst)
  if (chief === undefined) return { label, takes: report!.origin ?? "origin", because: null, passage: null }
  const because = chief.evidence[0]?.note ?? null
  const passage = view.reports.has(chief.exemplar) ? (arrowOf(chief, view.reports).passages[0] ?? null) : null
  return { label, takes: takes(view, chief), because, passage }
}
