// The versions of a page, for a person: each with when it was seen, then what changed from one to the next, and what of it
// no note announces.

import type { ChangedAddresses } from "../../desk/versions.js"
import type { VersionCard, VersionChange, VersionedAddress, VersionStep, VersionsCard } from "../../view/shapes.js"
import { dateText } from "../../view/words.js"
import type { Terminal } from "../output.js"
import { printCard } from "./changes.js"
import { count } from "./labels.js"
import { hang, padEnd, paragraph } from "./wrap.js"

/** Changes of one step that are printed where several pages are told of. */
const fewChanges = 3

/** One page. */
export function printVersions(card: VersionsCard, terminal: Terminal): string {
  return `${page(card, card.steps.length, Number.POSITIVE_INFINITY, terminal).join("\n")}\n`
}

/** All pages that changed. */
export function printChanged({ changed, unchanged, unread }: ChangedAddresses, terminal: Terminal): string {
  const { width, paint } = terminal
  const parts = [
    `${count(changed.length, "page")} changed`,
    unchanged > 0 ? `${count(unchanged, "page")} with versions that tell the same, or differ slightly` : "",
    unread > 0 ? `${unread} not looked at: name the start of an address, or --since` : "",
  ]
  const last = hang("", parts.filter(Boolean).join(" · "), width).map(paint.strong)
  return `${[...changed.map(card => page(card, card.steps.length, fewChanges, terminal).join("\n")), last.join("\n")].join("\n\n")}\n`
}

/** Addresses that have versions. */
export function printList(addresses: readonly VersionedAddress[], { width, paint }: Terminal): string {
  return `${[
    ...addresses.flatMap(({ address, versions, last }) =>
      hang("  ", `${address}  ${paint.faint(`${count(versions, "version")}, the last ${whenSeen(last)}`)}`, width),
    ),
    ...paragraph(`${count(addresses.length, "page")} with versions.`, width),
  ].join("\n")}\n`
}

function page(card: VersionsCard, steps: number, most: number, terminal: Terminal): string[] {
  const { width, paint } = terminal
  return [
    ...hang("", `${paint.strong(card.title ?? card.address)}`, width),
    ...hang("  ", [card.name, card.address].join(" · "), width).map(paint.faint),
    ...hang("  ", summary(card), width),
    ...card.versions.flatMap(version => printVersion(version, cameAtOnce(card), terminal)),
    ...(cameAtOnce(card)
      ? hang("     ", "taken in at once: the order is that of their own dates", width).map(paint.faint)
      : []),
    ...card.steps.slice(0, steps).flatMap(step => printStep(card, step, most, terminal)),
  ]
}

/** `4 versions · 2 grave and 1 notable change, 2 of them silent · 1 time the same story`. */
function summary({ versions, grave, notable, silent, same, slight, steps }: VersionsCard): string {
  const gravity = [grave > 0 ? `${grave} grave` : "", notable > 0 ? `${notable} notable` : ""].filter(Boolean)
  const unsaid = silent > 0 ? `, ${silent} of them announced by no note` : ""
  const parts = [
    count(versions.length, "version"),
    gravity.length > 0 ? `${gravity.join(" and ")} ${grave + notable === 1 ? "change" : "changes"}${unsaid}` : "",
    steps.some(({ what }) => what === "replaced") ? "another story stands there" : "",
    slight > 0 ? `${count(slight, "time")} slightly changed` : "",
    same > 0 ? `${count(same, "time")} the same story` : "",
  ]
  return parts.filter(Boolean).join(" · ")
}

/** Whether all its versions came in one moment, as files do that were kept by somebody else: when says nothing then. */
function cameAtOnce({ versions }: VersionsCard): boolean {
  return versions.every(({ seen }) => seen === versions[0]!.seen)
}

function printVersion(
  { number, seen, updated, published, notes, stands }: VersionCard,
  atOnce: boolean,
  { width, paint }: Terminal,
): string[] {
  const dated = updated ?? published
  const told = [
    seen === null ? "put back, when is not known" : atOnce ? "" : `seen ${whenSeen(seen)}`,
    dated === null ? "undated" : `dated ${dated.text}`,
    stands ? "stands there now" : "",
  ]
  return [
    ...hang(`  ${padEnd(paint.strong(String(number)), 2)} `, told.filter(Boolean).join(", "), width),
    ...notes.flatMap(note => hang("     ", `prints: ${note}`, width).map(paint.faint)),
  ]
}

function printStep(card: VersionsCard, step: VersionStep, most: number, terminal: Terminal): string[] {
  const { width, paint } = terminal
  const { from, to, what, grave, notable, slight, silent, changes } = step
  const { seen } = card.versions[to - 1]!
  const head = paint.heading(`${from} → ${to}`)
  const when = seen === null || cameAtOnce(card) ? "" : `${whenSeen(seen)}: `
  if (what === "replaced") return ["", ...hang(`${head}  `, `${when}another story stands there`, width)]
  const counts = [
    grave > 0 ? `${grave} grave` : "",
    notable > 0 ? `${notable} notable` : "",
    slight > 0 ? `${slight} slight, not shown` : "",
    silent > 0 ? paint.strong(`${silent} announced by no note`) : "",
  ]
  const shown = changes.slice(0, most)
  const rest = changes.length - shown.length
  return [
    "",
    ...hang(`${head}  `, `${when}${counts.filter(Boolean).join(", ")}`, width),
    ...shown.flatMap(change => [
      ...printCard(change, [String(from), String(to)], terminal),
      ...owning(change, terminal),
    ]),
    ...(rest > 0 ? hang("  ", `… and ${rest} more: stemma versions ${card.address}`, width).map(paint.faint) : []),
  ]
}

/** Whether the page says so. */
function owning({ silent, announced }: VersionChange, { width, paint }: Terminal): string[] {
  const indent = " ".repeat(8)
  if (silent) return hang(indent, paint.strong("silent: no note on the page says so"), width)
  if (announced === null) return []
  return hang(indent, `announced in version ${announced.version}: ${announced.note}`, width).map(paint.faint)
}

/** `9 Jun 2031, 14:05 UTC`. */
function whenSeen(seen: string): string {
  return dateText(seen.replace(/(T\d{2}:\d{2}):\d{2}(?:\.\d+)?/, "$1"))
}
