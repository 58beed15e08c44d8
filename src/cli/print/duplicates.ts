// A judged corpus for a person: the totals, then of each row that others are dropped for which these are, and why.

import type { Verdict } from "../../corpus/verdicts.js"
import { type DuplicatesView, keptCards } from "../../view/duplicates.js"
import { plural } from "../../view/words.js"
import type { Terminal } from "../output.js"
import { hang } from "./wrap.js"

/** Kept rows shown, and rows dropped for each; more are counted. */
const most = { kept: 20, dropped: 8 }

/** The whole print-out. */
export function printDuplicates(view: DuplicatesView, terminal: Terminal): string {
  const { width, paint } = terminal
  const cards = keptCards(view)
  const inFolder = commonFolder(view.verdicts.map(({ name }) => name))
  const line = ({ name, reason }: Verdict) => {
    const text = `${paint.strong(name)}  ${reason}`
    return inFolder === "" ? text : text.replaceAll(inFolder, "")
  }
  const shown = cards.slice(0, most.kept)
  const sections = shown.flatMap(({ kept, dropped }) => [
    "",
    ...hang("  ", line(kept), width),
    ...dropped.slice(0, most.dropped).flatMap(one => hang("    − ", line(one), width)),
    ...(dropped.length > most.dropped ? [paint.faint(`      … and ${dropped.length - most.dropped} more`)] : []),
  ])
  const rest = cards.length - shown.length
  return `${[
    ...hang("", paint.strong(totals(view)), width),
    ...sections,
    ...(rest > 0 ? ["", paint.faint(`  … and ${plural(rest, "kept row")} more for which others are dropped`)] : []),
    "",
    ...hang(
      "",
      "Nothing is written yet. To write: -o FILE.jsonl, .csv or .parquet; --only-kept leaves the rest out.",
      width,
    ).map(paint.faint),
  ].join("\n")}\n`
}

/** The folder in which all of these lie, with its slash. */
function commonFolder([first = "", ...others]: readonly string[]): string {
  const end = others.reduce((length, name) => {
    let same = 0
    while (same < length && name[same] === first[same]) same++
    return same
  }, first.length)
  return first.slice(0, first.lastIndexOf("/", end - 1) + 1)
}

/** `16 rows: 9 kept, 7 dropped; 3 families of two and more`. */
export function totals({ rows, kept, dropped, families, unjudged }: DuplicatesView): string {
  const beside = unjudged > 0 ? `; ${unjudged} could not be judged, and ${unjudged === 1 ? "is" : "are"} kept` : ""
  const of = families === 1 ? "1 family" : `${families} families`
  return `${plural(rows, "row")}: ${kept} kept, ${dropped} dropped; ${of} of two and more${beside}`
}
