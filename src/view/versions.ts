// The versions of a page as an apparatus: what changed from each to the next, by gravity, both passages shown, and whether
// the page owns up to it. A step in which the story stays the same, or differs slightly, is counted and not shown.

import { isQuiet } from "../model/catalogue.js"
import { type Alignment, covers } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import { alterationId } from "../review/findings.js"
import { gravest } from "./alterations.js"
import { counted, countsOf } from "./counts.js"
import { announcing, isNote, noteWords, ownedIn, type PrintedNote, takesBackWords } from "./announced.js"
import type { VersionCard, VersionChange, VersionStep, VersionsCard } from "./shapes.js"
import { nameOf, type Survey } from "./survey.js"
import { shownDate, shownDateOf } from "./words.js"

/** A version that was read. */
export interface ReadVersion {
  readonly text: Annotated
  readonly seen: string | null
  readonly current: boolean
}

/** A version laid on the one before it; null where they tell the same words. */
export type LaidVersion = { readonly alignment: Alignment; readonly alterations: readonly Alteration[] } | null

/** A page that keeps a smaller share of the sentences that stood there is another story. */
const leastKept = 0.1

/** All that there is to tell of one address. `laid` has a step for each version but the first; `view` looks up the versions. */
export function versionsCard(
  view: Survey,
  address: string,
  versions: readonly ReadVersion[],
  laid: readonly LaidVersion[],
): VersionsCard {
  const notes = firstPrinted(versions)
  const steps = laid.flatMap((one, i) => (one === null ? [] : stepOf(view, versions, i, one, notes)))
  const shown = steps.filter(({ what, grave, notable }) => what === "replaced" || grave + notable > 0)
  const sum = (of: (step: VersionStep) => number) => shown.reduce((all, step) => all + of(step), 0)
  const stands = (versions.findLast(({ current }) => current) ?? versions.at(-1))?.text.report
  return {
    address,
    name: stands === undefined ? "" : nameOf(view, stands.id),
    title: stands?.title ?? null,
    versions: versions.map((version, i) => cardOf(version, i)),
    steps: shown,
    same: laid.length - steps.length,
    slight: steps.length - shown.length,
    grave: sum(({ grave }) => grave),
    notable: sum(({ notable }) => notable),
    silent: sum(({ silent }) => silent),
  }
}

/** The gravest first: silent corrections, grave changes, notable ones; then by address. */
export function gravestFirst(cards: readonly VersionsCard[]): VersionsCard[] {
  const rank = ({ grave, silent, notable, steps }: VersionsCard) => [grave, silent, notable, steps.length]
  return cards.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    const at = x.findIndex((n, i) => n !== y[i])
    return at < 0 ? (a.address < b.address ? -1 : 1) : y[at]! - x[at]!
  })
}

function cardOf({ text, seen, current }: ReadVersion, i: number): VersionCard {
  const { id, title, updated, text: words } = text.report
  return {
    number: i + 1,
    report: id,
    seen,
    published: shownDateOf(text.report),
    updated: shownDate(updated),
    title,
    words: words.split(/\s+/).length,
    stands: current,
    notes: text.corrections.map(note => noteWords({ version: i + 1, text, note })),
  }
}

/** All in which the page owns up, where it is printed first. */
function firstPrinted(versions: readonly ReadVersion[]): PrintedNote[] {
  const all = versions.flatMap(({ text }, i) => ownedIn(text).map(note => ({ version: i + 1, text, note })))
  const words = all.map(noteWords)
  return all.filter((_, i) => words.indexOf(words[i]!) === i)
}

function stepOf(
  view: Survey,
  versions: readonly ReadVersion[],
  i: number,
  { alignment, alterations }: NonNullable<LaidVersion>,
  notes: readonly PrintedNote[],
): VersionStep {
  const [before, after] = [versions[i]!.text, versions[i + 1]!.text]
  if (isAnother(alignment, before)) return { ...blank, from: i + 1, to: i + 2, what: "replaced" }
  const all = alterations.filter(one => !isNote(one, after))
  const told = all.filter(({ kind }) => !isQuiet(kind))
  // A note that stood there before is of an earlier change.
  const later = notes.filter(({ version }) => version > i + 1)
  const owned = new Map(told.map(one => [alterationId(one), ownedBy(one, before, after, later)]))
  const weighty = counted(view, told)
  const { count, grave, slight, reworded } = countsOf(view, all)
  return {
    from: i + 1,
    to: i + 2,
    what: "changed",
    grave,
    notable: count - grave,
    slight: slight + reworded,
    silent: weighty.filter(one => owned.get(alterationId(one))!.silent).length,
    changes: gravest(view, weighty, weighty.length).map(card => ({ ...card, ...owned.get(card.id)! })),
  }
}

const blank = { grave: 0, notable: 0, slight: 0, silent: 0, changes: [] } as const

function ownedBy(
  change: Alteration,
  before: Annotated,
  after: Annotated,
  notes: readonly PrintedNote[],
): Pick<VersionChange, "silent" | "announced"> {
  const printed = announcing(change, before, after, notes)
  return {
    silent: printed === null && takesBackWords(change),
    announced: printed && { version: printed.version, note: noteWords(printed) },
  }
}

/** Whether next to nothing of what stood there is kept. */
function isAnother({ links }: Alignment, { sentences }: Annotated): boolean {
  const kept = new Set(links.filter(link => link.b.length > 0 && covers(link)).flatMap(({ a }) => a))
  return kept.size < leastKept * sentences.length
}
