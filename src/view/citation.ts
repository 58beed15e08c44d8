// The pile, a story, a report, two reports or an entry in one sentence, to be put under what quotes them: what it is, who
// printed it and when, what it was counted from. Nothing in it is more than the screens say.

import { entryCard } from "./entries.js"
import { headline } from "./overview.js"
import { nameOf, type Survey, takes } from "./survey.js"
import { plural, shownDateOf } from "./words.js"

/** What is cited; the pile where nothing is said. */
export interface Cited {
  readonly story?: string | undefined
  readonly report?: string | undefined
  readonly exemplar?: string | undefined
  readonly copy?: string | undefined
  readonly entry?: string | undefined
}

/** The citation, without the address; null where the trace holds no such thing. */
export function citation(view: Survey, cited: Cited, pile: string): string | null {
  const told = toldOf(view, cited)
  return told && `${told} Traced by Stemma in the pile “${pile}”.`
}

function toldOf(view: Survey, { story, report, exemplar, copy, entry }: Cited): string | null {
  if (entry !== undefined) return entryText(view, entry)
  if (report !== undefined) return reportText(view, report)
  if (exemplar !== undefined && copy !== undefined) return pairText(view, exemplar, copy)
  if (story === undefined) return `${headline(view)}.`
  const found = view.trace.stories.find(({ id }) => id === story)
  return found ? `“${found.title}”: ${plural(found.reports.length, "page")}.` : null
}

/** `Harbour Times, “Talks end”, 13 Jun 2031, https://…` */
function reportText(view: Survey, id: string): string | null {
  const report = view.reports.get(id)
  if (!report) return null
  const parts = [
    report.byline,
    nameOf(view, id),
    report.title && `“${report.title}”`,
    shownDateOf(report)?.text ?? "undated",
    report.address,
  ]
  return `${parts.filter(Boolean).join(", ")}.`
}

function pairText(view: Survey, exemplar: string, copy: string): string | null {
  const [one, other] = [reportText(view, exemplar), reportText(view, copy)]
  if (!one || !other) return null
  const derivation = view.above.get(copy)?.find(found => found.exemplar === exemplar)
  const between = derivation ? `${nameOf(view, copy)} ${takes(view, derivation)}.` : "Laid side by side."
  const letters = [exemplar, copy].map(id => view.reports.get(id)!.siglum)
  return `${letters[0]}: ${one} ${letters[1]}: ${other} ${between}`
}

function entryText(view: Survey, id: string): string | null {
  const entry = view.entries.get(id)
  if (!entry) return null
  const { text, when, behind } = entryCard(view, entry)
  const letters = entry.reports.map(report => view.reports.get(report)).flatMap(report => report?.siglum ?? [])
  const first = view.reports.get(entry.origins[0] ?? "")
  const from = first ? ` First here in ${reportText(view, first.id)!}` : ""
  return `${when ? `${when.text}: ` : ""}${text}. Told by ${behind.text} (${letters.join(", ")}).${from}`
}
