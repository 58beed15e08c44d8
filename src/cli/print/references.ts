// A list of references for a person: the count, each origin with the references behind which it stands, and those that
// are not here.

import type { ReferenceCard, ReferencesView, TracedReference } from "../../view/references.js"
import type { Terminal } from "../output.js"
import { fileName } from "./labels.js"
import { hang } from "./wrap.js"

/** Letters of a passage that is shown. */
const longestPassage = 160

/** The whole print-out. */
export function printReferences(view: ReferencesView, terminal: Terminal): string {
  const { width, paint } = terminal
  const byLabel = new Map(view.references.map(card => [card.label, card]))
  const missing = view.references.filter(({ report }) => report === null)
  return `${[
    ...hang("", paint.strong(view.text), width),
    ...view.origins.flatMap(({ name, references }, i) => [
      "",
      ...hang(`${i + 1} `, `${paint.strong(name)}  stands behind ${references.length}`, width),
      ...references.flatMap(one => printTraced(one, byLabel.get(one.label)!, terminal)),
    ]),
    ...(missing.length > 0 ? ["", paint.heading("NOT TOLD")] : []),
    ...missing.flatMap(card => hang(`  [${card.label}] `, `${wordsOf(card)}: ${card.why}`, width)),
    ...(missing.some(({ address }) => address !== null)
      ? ["", ...hang("", "Their addresses, one a line: --missing.", width).map(paint.faint)]
      : []),
  ].join("\n")}\n`
}

function printTraced(
  { label, takes, because, passage }: TracedReference,
  card: ReferenceCard,
  terminal: Terminal,
): string[] {
  const { width, paint } = terminal
  const why = because === null ? "" : `: ${because}`
  const { siglum, name, path, published } = card.report!
  const page = [name, published?.text ?? "undated", fileName(path)].join(", ")
  return [
    ...hang(`  [${label}] `, `${siglum} ${page}${card.by === "title" ? " (by its title)" : ""}`, width),
    ...hang("      ", `${takes}${why}`, width),
    ...(passage === null ? [] : hang("      ", `“${cut(passage.copy)}”`, width).map(paint.faint)),
  ]
}

function cut(passage: string): string {
  const plain = passage.replace(/\s+/g, " ")
  return plain.length > longestPassage ? `${plain.slice(0, longestPassage).replace(/\s\S*$/, "")} …` : plain
}

function wordsOf({ title, address, outlet, published }: ReferenceCard): string {
  return [title === null ? "" : `“${title}”`, outlet ?? "", published ?? "", address ?? "no address"]
    .filter(Boolean)
    .join(", ")
}
