// Readings of one entry that say yes and no of the same thing: one has a no before a word of meaning that another has
// without it, or is told with words that take it back ("denied that …").

import { keptWith } from "../kit/kept.js"
import { placedEach } from "../kit/placed.js"
import type { Annotated } from "../model/annotation.js"
import type { Difference } from "../model/record.js"
import { type Span, within } from "../model/span.js"
import { takesBack } from "../text/cues.js"
import { isOfMeaning } from "../text/function-words.js"
import { tokensIn } from "../text/places.js"
import type { Token } from "../model/token.js"
import type { Claim } from "./claim.js"

/** Words of meaning behind a "no" that it may govern: "no formal agreements" is a no to agreements. Any other governs its verb. */
const governedByNo = 2
/** What is said of the rest is said with it or without: nobody says that there is none of it. */
const noNo: ReadonlySet<string> = new Set(["without", "lack", "zero"])
/** Words through which a no reaches the verb behind them: "not able to sleep" is "unable to sleep". */
const passing: ReadonlySet<string> = new Set("able allowed permitted willing ready prepared".split(" "))
/** A cue of more words is told by its first ones. */
const cueWords = 4

/** One reading as to its yes and no. */
interface Told {
  /** Text of its report. */
  readonly text: string
  readonly words: readonly Token[]
  /** Each no, as an index into `words`, with the indexes of what it governs. */
  readonly noes: readonly { readonly at: number; readonly over: readonly number[] }[]
  /** The words that take all of it back. */
  readonly denied: string | null
}

/** A yes and a no of the same thing, each in words and with its readings; empty where none contradicts another. */
export function contradictions(claims: readonly Claim[], texts: ReadonlyMap<string, Annotated>): Difference[] {
  const told = claims.map(claim => toldIn(claim, texts.get(claim.report)!))
  for (const stem of pivots(told)) {
    const sides = told.map(one => sideOf(one, stem))
    const yes = sides.findIndex(side => side?.no === false)
    const no = sides.findIndex(side => side?.no === true)
    if (yes < 0 || no < 0) continue
    const readings = (wanted: boolean) => sides.flatMap((side, i) => (side?.no === wanted ? [i] : []))
    return [
      { what: sides[yes]!.words, readings: readings(false) },
      { what: sides[no]!.words, readings: readings(true) },
    ]
  }
  return []
}

/**
 * Stems that a reading says no to, in order. What is taken back is said no to in all its words of meaning; but where two
 * readings have a word with a no, that word decides: to deny "would strike" is to say "would not strike".
 */
function pivots(told: readonly Told[]): Set<string> {
  const negated = told.flatMap(({ words, noes }) => noes.flatMap(({ over }) => over.map(at => words[at]!.stem)))
  const shared = negated.length > 0 && haveInCommon(told, new Set(negated))
  const denied = shared ? [] : told.filter(one => one.denied !== null)
  return new Set([...negated, ...denied.flatMap(({ words }) => words.filter(isOfMeaning).map(word => word.stem))])
}

/** Whether two readings have one of these stems. */
function haveInCommon(told: readonly Told[], stems: ReadonlySet<string>): boolean {
  const had = new Set<string>()
  for (const { words } of told) {
    const own = new Set(words.flatMap(({ stem }) => (stems.has(stem) ? [stem] : [])))
    for (const stem of own) if (had.has(stem)) return true
    for (const stem of own) had.add(stem)
  }
  return false
}

/** What a reading says of a word, and in which words; null where it has it not. A no that is taken back is a yes. */
function sideOf(
  { text, words, noes, denied }: Told,
  stem: string,
): { readonly no: boolean; readonly words: string } | null {
  const no = noes.find(({ over }) => over.some(at => words[at]!.stem === stem))
  const at = no ? no.over.find(i => words[i]!.stem === stem)! : words.findIndex(word => word.stem === stem)
  if (at < 0 || (!no && isOpen(text.slice(words[0]!.start, words[at]!.start)))) return null
  const from = Math.max(0, Math.min(at, no?.at ?? at) - 1)
  const shown = text.slice(words[from]!.start, words[Math.max(at, no?.at ?? 0)]!.end).replace(/\s+/g, " ")
  return { no: (no !== undefined) !== (denied !== null), words: denied === null ? shown : `${denied} … ${shown}` }
}

/** "Has yet to be determined" is neither a yes nor a word of no. */
function isOpen(before: string): boolean {
  return /\b(?:yet|still|remain(?:s|ed)?)\sto\s(?:be\s)?$/iu.test(before)
}

const placesOfNoes = keptWith(({ negations }: Annotated) => placedEach(negations))

function toldIn(claim: Claim, annotated: Annotated): Told {
  const { report, tokens, negations } = annotated
  const words = tokensIn(tokens, claim).filter(({ kind }) => kind !== "mark")
  const noes = placesOfNoes(annotated)
    .touching(claim)
    .map(i => negations[i]!)
    .filter(no => within(no, claim))
    .flatMap(({ start, scope }) => {
      const at = words.findIndex(word => word.start >= start)
      const norm = words[at]?.norm
      if (norm === undefined || noNo.has(norm)) return []
      return [{ at, over: reachOf(governedBy(words, scope), words, norm) }]
    })
  const cue = claim.cue?.replace(/\s+/g, " ") ?? null
  const denied = cue !== null && takesBack(cue) ? cue.split(" ").slice(0, cueWords).join(" ") : null
  return { text: report.text, words, noes, denied }
}

/** The words that a no is said to, of those in its scope. */
function reachOf(governed: readonly number[], words: readonly Token[], no: string): number[] {
  const first = governed[0]
  if (first !== undefined && passing.has(words[first]!.norm)) return governed.slice(1, 2)
  // "No formal agreements", but "no different than the pledge": what a preposition holds is another matter.
  const noun = governed.findIndex((at, i) => at !== governed[0]! + i)
  return governed.slice(0, no === "no" ? Math.min(governedByNo, noun < 0 ? governedByNo : noun) : 1)
}

function governedBy(words: readonly Token[], scope: Span): number[] {
  return words.flatMap((word, i) => (within(word, scope) && isOfMeaning(word) ? [i] : []))
}
