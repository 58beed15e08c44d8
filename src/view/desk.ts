// The checking desk: what nobody has checked, the gravest first, one finding at a time; how much was checked, and by whom.
// Arrows come in the order of how little they rest on, entries disputed ones first: where a person's look is worth most.

import { isQuiet } from "../model/catalogue.js"
import type { Alteration } from "../model/alteration.js"
import type { Entry } from "../model/record.js"
import type { Derivation } from "../model/derivation.js"
import { alterationId, derivationId } from "../review/findings.js"
import { alterationItem, arrowItem, entryItem } from "./desk/items.js"
import { isDisputed } from "./disputed.js"
import { byText, initialsIn } from "./reviewed.js"
import type { Desk, DeskItem, DeskKind } from "./shapes.js"
import type { Survey } from "./survey.js"
import { plural } from "./words.js"

/** What is asked for on the desk. */
export interface DeskAsked {
  readonly kind?: DeskKind | undefined
  /** Notable alterations too, behind the grave ones. */
  readonly notable?: boolean | undefined
  readonly story?: string | undefined
  /** The finding in question, checked or not. Without, the first that nobody has checked. */
  readonly at?: string | undefined
}

/** The queues, and what one and several of them are called. */
export const deskKinds: Readonly<Record<DeskKind, { readonly name: string; readonly one: string }>> = {
  alterations: { name: "Changes", one: "grave change" },
  arrows: { name: "Arrows", one: "arrow" },
  entries: { name: "Record", one: "entry" },
}

/** A finding of a queue, before it is laid out. */
interface Queued {
  readonly id: string
  item(): DeskItem
}

/** The desk as it stands. */
export function desk(view: Survey, { kind = "alterations", notable = false, story, at }: DeskAsked): Desk {
  const queue = queueOf(view, kind, story, notable)
  const isChecked = ({ id }: Queued) => view.marks.byFinding.has(id)
  const place = at === undefined ? queue.findIndex(one => !isChecked(one)) : queue.findIndex(({ id }) => id === at)
  const behind = [...queue.slice(place + 1), ...queue.slice(0, Math.max(0, place))]
  const marks = queue.flatMap(({ id }) => view.marks.byFinding.get(id) ?? [])
  return {
    kind,
    total: queue.length,
    checked: marks.length,
    text: `${marks.length} of ${called(kind, queue.length, notable)} checked${byText(initialsIn(marks))}`,
    item: place < 0 ? null : queue[place]!.item(),
    next: (place < 0 ? undefined : behind.find(one => !isChecked(one)))?.item() ?? null,
    place: place + 1,
    left: kind === "alterations" && !notable ? leftText(view, story) : null,
    queues: (Object.keys(deskKinds) as DeskKind[]).map(one => ({
      kind: one,
      name: deskKinds[one].name,
      left: queueOf(view, one, story, false).filter(other => !isChecked(other)).length,
    })),
  }
}

function called(kind: DeskKind, count: number, notable: boolean): string {
  if (notable && kind === "alterations") return plural(count, "grave or notable change")
  return plural(count, deskKinds[kind].one, kind === "entries" ? "entries" : undefined)
}

/** `12 notable changes are not checked`. */
function leftText(view: Survey, story: string | undefined): string | null {
  const all = queueOf(view, "alterations", story, true).filter(({ id }) => !view.marks.byFinding.has(id)).length
  const grave = queueOf(view, "alterations", story, false).filter(({ id }) => !view.marks.byFinding.has(id)).length
  const left = all - grave
  return left === 0 ? null : `${plural(left, "notable change")} ${left === 1 ? "is" : "are"} not checked`
}

function queueOf(view: Survey, kind: DeskKind, story: string | undefined, notable: boolean): Queued[] {
  const isOf = (report: string) => story === undefined || view.storyOf.get(report)?.id === story
  const { alterations, derivations, record } = view.trace
  if (kind === "alterations") {
    const gravities: readonly Alteration["gravity"][] = notable ? ["grave", "notable"] : ["grave"]
    return gravities.flatMap(gravity =>
      alterations
        .filter(one => one.gravity === gravity && !isQuiet(one.kind) && isOf(one.copy))
        .map(one => ({ id: alterationId(one), item: () => alterationItem(view, one) })),
    )
  }
  if (kind === "arrows")
    return derivations
      .filter(({ copy }) => isOf(copy))
      .toSorted((a: Derivation, b: Derivation) => a.shared.ofCopy - b.shared.ofCopy)
      .map(one => ({ id: derivationId(one), item: () => arrowItem(view, one) }))
  const first = (entry: Entry) => Number(!isDisputed(entry))
  return record
    .filter(({ reports }) => reports.some(isOf))
    .toSorted((a, b) => first(a) - first(b))
    .map(one => ({ id: one.id, item: () => entryItem(view, one) }))
}
