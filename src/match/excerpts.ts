// Excerpts: a page names an outlet and prints at length, in marks or below a "writes:", what that tells in its own voice. Such
// words are no prose of the one that prints them, and no source that both have: nothing is there to be judged.

import { unmasked } from "../model/masks.js"
import { citedAt } from "../text/citing.js"
import { outletNames, placesOf } from "../text/newsrooms/outlet-names.js"
import { leastExcerpt } from "./fitted.js"
import type { TokenRun } from "./runs.js"
import { voice } from "./voices.js"
import type { Witness } from "./witness.js"

type Range = readonly [from: number, to: number]

/** Words that a page has from somebody, and says so. */
const quoting: ReadonlySet<number> = new Set([voice.quotation, voice.speech])

/** Whether one of two pages prints an excerpt of the other. */
export function isExcerpt(a: Witness, b: Witness, runs: readonly TokenRun[]): boolean {
  const [ofA, ofB] = [runs.map(({ tokensA }) => tokensA), runs.map(({ tokensB }) => tokensB)]
  return (lent(a, ofA, b, ofB) >= leastExcerpt && cites(b, a)) || (lent(b, ofB, a, ofA) >= leastExcerpt && cites(a, b))
}

/** Words of the first's own prose that the second quotes. The words of a run answer to one another in order. */
function lent(first: Witness, own: readonly Range[], second: Witness, quoted: readonly Range[]): number {
  let sum = 0
  for (const [n, [from, to]] of own.entries()) {
    let there = quoted[n]![0]
    for (let t = from; t < to; t++) {
      if (isMark(first, t)) continue
      while (isMark(second, there)) there++
      if (isOwn(first, t) && quoting.has(second.voices[there]!)) sum++
      there++
    }
  }
  return sum
}

function isMark({ text }: Witness, token: number): boolean {
  return text.tokens[token]!.kind === "mark"
}

function isOwn({ voices }: Witness, token: number): boolean {
  return voices[token] === voice["own-prose"]
}

/** Whether a page says that it has something from the other's outlet. */
function cites({ text }: Witness, other: Witness): boolean {
  const own = new Set(outletNames(text.report))
  const names = outletNames(other.text.report).filter(name => !own.has(name))
  return placesOf(names, unmasked(text)).some(place => citedAt(text.report.text, place) !== null)
}
