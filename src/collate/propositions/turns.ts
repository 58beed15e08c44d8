// What a proposition says, where its clause is kept and its words are not: how hard somebody was pressed ("asked to leave",
// "forced out"), and what is told of somebody in a clause that hangs on his name ("soldiers who fended off blows", "soldiers who
// stood by").

import { ruled } from "../gravity.js"
import { baseStem } from "../../text/lexicon.js"
import { stem } from "../../text/tokens.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import type { Clause } from "./clauses.js"

/** Verbs by how hard they press, gentlest first. */
const degrees: readonly string[] = [
  "ask invite request offer let allow permit",
  "urge encourage advise recommend press persuade",
  "tell order require demand instruct direct command",
  "force compel coerce drag throw eject evict expel remove oust",
]
const degreeOf: ReadonlyMap<string, number> = new Map(
  degrees.flatMap((verbs, degree) => verbs.split(" ").map(verb => [stem(verb), degree] as const)),
)
/** Verbs so many degrees apart are two things. */
const leastApart = 2

/** Propositions of a script that are turned. */
export function turnedPropositions(pair: Correspondence, { propositions }: Script): Draft[] {
  const { a, b, pairs } = propositions()
  const pressed = pairs.flatMap(one => pressedOtherwise(pair, one.a, one.b))
  return [...pressed, ...a.flatMap(clause => toldOtherwise(pair, clause, b))]
}

function pressedOtherwise(pair: Correspondence, was: Clause, is: Clause): Draft[] {
  const [x, y] = [pressureIn(pair.a, was), pressureIn(pair.b, is)]
  if (x === null || y === null || Math.abs(degreeAt(pair.a, x)! - degreeAt(pair.b, y)!) < leastApart) return []
  return [changed(pair, { from: x, to: x + 1 }, { from: y, to: y + 1 }, "meaning.pressure")]
}

/** The verb of a clause that presses somebody; null where there is none, or more than one. */
function pressureIn(side: Side, { range }: Clause): number | null {
  const found: number[] = []
  for (let at = range.from; at < range.to; at++) {
    if (side.report.partsOfSpeech[at] === "VERB" && degreeAt(side, at) !== undefined) found.push(at)
  }
  return found.length === 1 ? found[0]! : null
}

function degreeAt({ tokens }: Side, at: number): number | undefined {
  return degreeOf.get(baseStem(tokens[at]!.norm, tokens[at]!.stem))
}

const relative: ReadonlySet<string> = new Set(["who", "which", "that"])
/** A relative clause of fewer words of content tells little. */
const leastContent = 2

/** A clause on a kept noun that is another clause in the copy, with no word of it kept. */
function toldOtherwise(pair: Correspondence, was: Clause, there: readonly Clause[]): Draft[] {
  const head = headOf(pair.a, was)
  if (head === null || pair.a.answer[head]! < 0) return []
  const is = there.find(one => headOf(pair.b, one) === pair.a.answer[head]!)
  if (!is || isKept(pair.a, was) || isKept(pair.b, is)) return []
  return [changed(pair, was.range, is.range, "meaning.clause")]
}

/** The word that a relative clause hangs on. */
function headOf(side: Side, { range: { from }, content }: Clause): number | null {
  if (!relative.has(side.tokens[from]!.norm) || content.length < leastContent) return null
  const head = side.tokens[from - 1]?.norm === "," ? from - 2 : from - 1
  return head >= 0 && /^(?:NOUN|PROPN)$/u.test(side.report.partsOfSpeech[head] ?? "") ? head : null
}

/** Whether a word of a clause is kept; one that only resembles its answer is not. */
function isKept(side: Side, { content }: Clause): boolean {
  return content.some(at => isContent(side.tokens[at]!) && side.answer[at]! >= 0 && side.how[at] !== "like")
}

const whatOf = {
  "meaning.pressure": "how hard somebody was pressed has changed",
  "meaning.clause": "another thing is told of the same one",
} as const

function changed(
  { a, b }: Correspondence,
  was: Clause["range"],
  is: Clause["range"],
  row: "meaning.pressure" | "meaning.clause",
): Draft {
  const [exemplar, copy] = [spanOf(a.tokens, was)!, spanOf(b.tokens, is)!]
  const note = `${whatOf[row]}: “${excerpt(a.text, exemplar)}” became “${excerpt(b.text, copy)}”`
  return { ...ruled(row), exemplar, copy, note }
}
