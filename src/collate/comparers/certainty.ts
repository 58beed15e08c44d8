// Hedges against hedges: how sure, how settled, how necessary a thing is said to be.

import { formsOfBe } from "../../text/helpers.js"
import { ruled } from "../gravity.js"
import { type TokenRange, tokensWithin } from "../../text/places.js"
import type { Hedge } from "../../model/annotation.js"
import { overlapsAny, type Span } from "../../model/span.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { pairAt } from "../propositions/match.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { closeness } from "../pair/closeness.js"
import { saidIn } from "./hearsay.js"
import { pairSlots } from "../pair/slots.js"
import { standing } from "../pair/surroundings.js"

/** Two points on a scale this far apart tell a reader two things; this little apart, hardly. */
const grave = 0.35
const notable = 0.15
/** A hedge this weak keeps a reader from believing: without it he is told something else. */
const weakest = 0.5
/** What a hedge governs is looked for among so many words of content after it. */
const governed = 3

/** Alterations of certainty in one script. */
export function compareCertainty(pair: Correspondence, script: Script): Draft[] {
  const equal = (x: Hedge, y: Hedge) => x.scale === y.scale && Math.abs(x.strength - y.strength) < 0.05
  const { pairs, onlyA, onlyB } = pairSlots<Hedge>(pair, script, side => side.report.hedges, equal)
  // Those left over on both sides say in other words, elsewhere in the sentence, how sure it is.
  const reworded = onlyA.slice(0, onlyB.length).map((x, n) => [x, onlyB[n]!] as const)
  const comparable = [
    ...pairs.filter(([x, y]) => standing(pair, script.link, x, y) === "same" || governOne(pair, x, y)),
    ...reworded.filter(([x, y]) => x.scale === y.scale && governOne(pair, x, y)),
  ]
  return [
    // Of unlike sorts they are no two points on one scale: "may", "asked to".
    ...comparable.flatMap(([x, y]) => compare(pair, x, y)),
    ...onlyA.slice(reworded.length).flatMap(x =>
      lost(
        pair,
        script,
        x,
        pairs.some(([kept]) => kept.scale === x.scale),
      ),
    ),
    ...onlyB.slice(reworded.length).flatMap(y => gained(pair, script, y)),
  ]
}

function compare(pair: Correspondence, x: Hedge, y: Hedge): Draft[] {
  const [was, is] = [excerpt(pair.a.text, x), excerpt(pair.b.text, y)]
  if (was.toLowerCase() === is.toLowerCase() || areOneInability(pair.a, pair.b, x, y)) return []
  const apart = Math.abs(x.strength - y.strength)
  return [
    {
      ...ruled(
        apart >= grave && x.scale === y.scale
          ? "certainty.far"
          : apart >= notable
            ? "certainty.near"
            : "certainty.alike",
        apart,
      ),
      exemplar: x,
      copy: y,
      note: `“${was}” became “${is}”${apart < notable ? "" : y.strength > x.strength ? ": surer" : ": less sure"}`,
    },
  ]
}

/** A hedge is lost where what it governed is kept without it. `hedgedStill`: another of its scale is kept in the sentence. */
function lost(pair: Correspondence, script: Script, x: Hedge, hedgedStill: boolean): Draft[] {
  if (putOtherwise(pair.b, script, "b") || isCondition(pair, script, x) || isPrinted(pair.a, x)) return []
  if (!governedIsKept(pair.a, pair.b, x)) return saidPlainly(pair, script, x, "a")
  // "Allegedly", "reportedly": so does "the police said" tell that it goes by what is told.
  const isSaid =
    x.scale === "evidence" && script.link.b.some(n => saidIn(pair.b, pair.b.report.sentences[n]!).length > 0)
  const weak = leavesOpen(x) && !hedgedStill && !isSaid
  return [
    {
      ...ruled(weak ? "certainty.doubt-lost" : "certainty.hedge-lost", 1 - x.strength),
      exemplar: x,
      copy: keptPlace(pair.a, pair.b, x),
      note: `“${excerpt(pair.a.text, x)}” is lost: what it governed is said plainly`,
      only: { side: "exemplar", of: withGoverned(pair.a, x) },
    },
  ]
}

/**
 * Words, by norm or stem, that keep a statement open without being a hedge by themselves: would, tried, said to; and
 * those that tell of it as a charge, a suspicion or a question.
 */
const open = new Set(
  "would open try tri attempt struggl bid suppos seem say claim alleg accus suspect suspicion rumor rumour fear whether purport unconfirm unverifi reportedly".split(
    " ",
  ),
)

/** Whether the changed words of a side keep the statement open in another way. */
function putOtherwise(side: Side, { edits }: Script, which: "a" | "b"): boolean {
  return edits.some(edit =>
    side.tokens.slice(edit[which].from, edit[which].to).some(token => open.has(token.norm) || open.has(token.stem)),
  )
}

/** "Should the wall give way": a condition by word order, told with an "if" in the copy. */
function isCondition(pair: Correspondence, { edits }: Script, x: Hedge): boolean {
  return (
    /^should$/iu.test(pair.a.text.slice(x.start, x.end)) &&
    edits.some(({ b }) => pair.b.tokens.slice(b.from, b.to).some(token => token.norm === "if"))
  )
}

/** "Could not" told of the past is "cannot" told of the present. */
function areOneInability(side: Side, other: Side, x: Hedge, y: Hedge): boolean {
  const denied = (of: Side, { start, end }: Hedge) =>
    /^(?:cannot|can['’]t|(?:can|could)(?: not|n['’]t)|(?:was|were|is|are|been|not) (?:un)?able to|unable to)/iu.test(
      of.text.slice(start, end + 4),
    )
  return denied(side, x) && denied(other, y)
}

/** Whether all words of a hedge stand on the other side, if not in a row: "agreed to", "agreed on Wednesday to". */
function isPrinted({ tokens, how }: Side, hedge: Hedge): boolean {
  const { from, to } = tokensWithin(tokens, hedge)
  return from + 1 < to && tokens.slice(from, to).every((_, n) => how[from + n] === "same")
}

function gained(pair: Correspondence, script: Script, y: Hedge): Draft[] {
  if (putOtherwise(pair.a, script, "a") || isPrinted(pair.b, y)) return []
  if (!governedIsKept(pair.b, pair.a, y)) return saidPlainly(pair, script, y, "b")
  if (y.scale === "plan" && isToBe(pair, y)) return []
  return [
    {
      ...ruled("certainty.hedge-gained"),
      exemplar: keptPlace(pair.b, pair.a, y),
      copy: y,
      note: `“${excerpt(pair.b.text, y)}” is put in`,
      only: { side: "copy", of: withGoverned(pair.b, y) },
    },
  ]
}

/** Hedges that leave it open whether a thing is so. */
const leavesOpen = ({ scale, strength }: Hedge) =>
  (scale === "possibility" || scale === "evidence") && strength <= weakest

/** "Could be heard": it was. */
const perceived: ReadonlySet<string> = new Set("heard seen felt see hear feel found".split(" "))

/** A hedge at the verb of a proposition that the other side has in other words, and has plainly: "will spark", "could break out". */
function saidPlainly(pair: Correspondence, script: Script, hedge: Hedge, side: "a" | "b"): Draft[] {
  if (!leavesOpen(hedge) || after(pair[side], hedge).some(at => perceived.has(pair[side].tokens[at]!.norm))) return []
  const found = pairAt(pair, script.propositions().pairs, side, hedge)
  if (!found || !isAtVerb(pair[side], hedge, found[side].verb)) return []
  const other = side === "a" ? "b" : "a"
  // "Could potentially": told once.
  const own = spanOf(pair[side].tokens, found[side].range)!
  const first = pair[side].report.hedges.find(one => leavesOpen(one) && overlapsAny([own], one))
  if (first !== hedge) return []
  const place = spanOf(pair[other].tokens, found[other].range)!
  if (pair[other].report.hedges.some(one => leavesOpen(one) && overlapsAny([place], one))) return []
  // What is so, and could be: half the time that is how it is put. What will be, and could be, is another forecast.
  if (side === "b" && !foretells(pair.a, found.a.range, place)) return []
  const there = pair[other].tokens[found[other].verb]!
  const words = excerpt(pair[side].text, withGoverned(pair[side], hedge))
  const plain = excerpt(pair[other].text, place)
  return [
    {
      ...ruled(closeness(script.link) === "recast" ? "certainty.clause-recast" : "certainty.clause"),
      exemplar: side === "a" ? hedge : there,
      copy: side === "a" ? there : hedge,
      note:
        side === "a" ? `“${words}” is said plainly: “${plain}”` : `what was said plainly, “${plain}”, is “${words}”`,
    },
  ]
}

/** Whether words tell of what is to come. */
function foretells({ report, tokens }: Side, { from, to }: TokenRange, place: Span): boolean {
  return (
    tokens.slice(from, to).some(({ norm }) => norm === "will" || norm === "would" || norm === "'ll") ||
    report.hedges.some(one => one.scale === "plan" && overlapsAny([place], one))
  )
}

/** Whether a hedge stands at the verb of its clause, and not at some other word of it. */
function isAtVerb(side: Side, hedge: Hedge, verb: number): boolean {
  const { from, to } = tokensWithin(side.tokens, hedge)
  return verb >= from - 1 && verb <= to + 2
}

/** "Mediators are to meet" says that they plan to. */
function isToBe({ a, b }: Correspondence, y: Hedge): boolean {
  const verb = b.answer[after(b, y)[0] ?? -1] ?? -1
  return a.tokens[verb - 1]?.norm === "to" && formsOfBe.has(a.tokens[verb - 2]?.norm ?? "")
}

function after(side: Side, hedge: Hedge): number[] {
  const { to } = tokensWithin(side.tokens, hedge)
  const found: number[] = []
  for (let at = to; at < side.tokens.length && found.length < governed; at++) {
    const token = side.tokens[at]!
    if (token.kind === "mark" && /[.;:?!]/u.test(token.norm)) break
    // "Considered to be for life, the keeper said": what stands behind the comma is another's. "May, he said, be" goes on.
    if (token.norm === "," && found.length > 0) break
    if (isContent(token)) found.push(at)
  }
  return found
}

/** Whether any word that one hedge governs answers to one that the other governs: else each is of a thing of its own. */
function governOne({ a, b }: Correspondence, x: Hedge, y: Hedge): boolean {
  const there = new Set(after(b, y))
  return after(a, x).some(at => there.has(a.answer[at]!))
}

/** A hedge with the words it governs. */
function withGoverned(side: Side, hedge: Hedge): Span {
  const last = after(side, hedge).at(-1)
  return { start: hedge.start, end: last === undefined ? hedge.end : side.tokens[last]!.end }
}

function governedIsKept(side: Side, other: Side, hedge: Hedge): boolean {
  const governedWords = after(side, hedge)
  const kept = governedWords.filter(at => side.answer[at]! >= 0 && isSameSort(side, other, at))
  const [first] = governedWords
  if (first === undefined || kept.length * 2 <= governedWords.length) return false
  // "an apparent reference to X": the noun itself may be put otherwise, if all of what it refers to is kept.
  return kept.includes(first) || (hedge.scale === "evidence" && kept.length === governed - 1)
}

/** Whether a word that only resembles its answer is at least a word of its sort: "treated" is no "medics". */
function isSameSort(side: Side, other: Side, at: number): boolean {
  const [part, there] = [side.report.partsOfSpeech[at], other.report.partsOfSpeech[side.answer[at]!]]
  return side.how[at] !== "like" || part === there
}

/** Where, on the other side, the words stand that the hedge governed. */
function keptPlace(side: Side, other: Side, hedge: Hedge): { start: number; end: number } | null {
  const first = after(side, hedge).find(at => side.answer[at]! >= 0)
  if (first === undefined) return null
  const token = other.tokens[side.answer[first]!]!
  return { start: token.start, end: token.end }
}
