// Square brackets inside quotation marks: words that are the page's and not the speaker's. They explain what was said,
// or turn it; and where they put a name for "he", it is the right one or another's.

import { noes } from "../../../text/helpers.js"
import type { Name, Quotation } from "../../../model/annotation.js"
import { oneName } from "../../../text/aliases.js"
import { kinship } from "../../../text/lexicon.js"
import type { TokenRange } from "../../../text/places.js"
import { type Correspondence, isContent, type Side, sentenceOf } from "../../pair/correspondence.js"
import type { Gap } from "./gaps.js"
import type { Change } from "../../gravity/marks.js"

/** Whether all words that a gap puts in stand between square brackets; or, with none put in, all that are gone did. */
export function inBrackets({ a, b }: Correspondence, { gone, put, a: own, b: there }: Gap): boolean {
  if (put.length > 0 && put.every(at => isBracketed(b, at, there))) return true
  return gone.length > 0 && gone.every(at => isBracketed(a, at, own))
}

/** Whether a bracket opens before a word, and closes behind it, within a quotation. */
function isBracketed({ text, tokens }: Side, at: number, { from, to }: TokenRange): boolean {
  const { start, end } = tokens[at]!
  const before = text.slice(tokens[Math.max(0, from - 1)]!.start, start)
  const behind = text.slice(end, tokens[Math.min(tokens.length - 1, to)]!.end)
  return before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[]*\]/u.test(behind)
}

/** What brackets do to the words that they stand for. */
export function ofBrackets(pair: Correspondence, was: Quotation, { gone, put, a: own }: Gap): Change {
  const { a, b, lexicon } = pair
  if (put.some(at => noes.has(b.tokens[at]!.norm)) !== gone.some(at => noes.has(a.tokens[at]!.norm))) return "no"
  const spoken = gone.filter(at => isContent(a.tokens[at]!))
  const isKnown = (at: number) =>
    put.some(
      there =>
        kinship(lexicon, a.tokens[at]!.stem, b.tokens[there]!.stem) !== null ||
        a.tokens[at]!.stem === b.tokens[there]!.stem,
    )
  if (gone.length > 0 && gone.every(at => isBracketed(a, at, own))) return "shown"
  if (spoken.length > 0) return spoken.every(isKnown) ? "shown" : "bracketed"
  const person = gone.length > 0 && b.report.names.find(name => isPersonAt(b, name, put))
  return person && isAnother(a, was, person) ? "referent" : "shown"
}

/** A name of which nothing tells what it is of may be a person's. */
const mayBePerson: ReadonlySet<Name["kind"]> = new Set<Name["kind"]>(["person", "other"])

function isPersonAt({ tokens }: Side, { kind, start, end }: Name, put: readonly number[]): boolean {
  return mayBePerson.has(kind) && put.some(at => tokens[at]!.start >= start && tokens[at]!.end <= end)
}

/** So many sentences before a quotation say whom its pronouns mean. */
const reach = 3

/** Whether those whom the exemplar names before a quotation, its speaker left out, are all others than a person. */
function isAnother({ report, tokens }: Side, was: Quotation, { name }: Name): boolean {
  const own = was.attribution === null ? null : report.attributions[was.attribution]!.speakerName
  const speaker = own === null ? undefined : report.names[own]!.bearer
  const at = tokens.findIndex(({ start }) => start >= was.start)
  const first = report.sentences[Math.max(0, sentenceOf(report, at) - reach)]!.start
  const before = report.names.filter(
    one => mayBePerson.has(one.kind) && one.bearer !== speaker && one.start >= first && one.end <= was.start,
  )
  const last = before.at(-1)
  return last !== undefined && !isOne(last.name, name)
}

function isOne(x: string, y: string): boolean {
  const [p, q] = [x, y].map(name => name.toLowerCase().split(" ").at(-1)!)
  return oneName(p!, q!)
}
