// The words of a quotation, looked for word for word on the other side before its links are asked.
//
// Links are drawn sentence by sentence, for words of whatever weight: small words that stand twice, or a sentence that
// was cut or moved, leave some of them crossed or missing. A quotation that stands there letter by letter was kept, so
// its words are linked anew to that place, and all that compares quotations reads them there.

import type { Annotated } from "../../../model/annotation.js"
import { overlap } from "../../../model/span.js"
import type { Token } from "../../../model/token.js"
import { houseForm } from "../../../kit/spelling.js"
import { lazily } from "../../../kit/lazily.js"
import { remembering } from "../../../kit/remembering.js"
import { addTo } from "../../../kit/groups.js"
import { tokensWithin, wordsIn } from "../../../text/places.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"
import { fragment } from "./changes.js"

/** The pair with every quotation that stands on the other side word for word linked to it there. */
export function verbatim(pair: Correspondence): Correspondence {
  if (pair.a.report.quotations.length === 0 && pair.b.report.quotations.length === 0) return pair
  const [a, b] = [relinkable(pair.a), relinkable(pair.b)]
  relink(a, b)
  relink(b, a)
  return { ...pair, a, b }
}

type Relinkable = Side & { readonly how: Side["how"][number][] }

function relinkable(side: Side): Relinkable {
  return { ...side, answer: side.answer.slice(), how: side.how.slice() }
}

function relink(own: Relinkable, other: Relinkable): void {
  const runs = own.report.quotations.map(({ inner }) => wordsIn(own.report, tokensWithin(own.tokens, inner)))
  const there = lazily(() => wordsOn(other.report))
  const places = lazily(() => {
    const firsts = runs.flatMap(([at]) => (at === undefined ? [] : formOf(own.tokens[at]!)))
    return placesOf(new Set(firsts), there().forms)
  })
  for (const quoted of runs) {
    if (isLinkedWhole(own, quoted, other)) continue
    const { words, forms } = there()
    const wanted = quoted.map(at => formOf(own.tokens[at]!))
    const [best] = (places().get(wanted[0]!) ?? [])
      .filter(from => wanted.every((form, n) => form === forms[from + n]))
      .map(from => words.slice(from, from + quoted.length))
      .map(found => ({ found, worth: worth(own, quoted, other, found) }))
      .sort((x, y) => y.worth - x.worth)
    if (!best || best.worth === 0) continue
    for (const [n, at] of quoted.entries()) link(own, at, other, best.found[n]!)
  }
}

/**
 * Whether a quotation, were it an empty one, is linked word by word to a place where it stands: no other place has more to
 * speak for it, and to link it anew would change nothing.
 */
function isLinkedWhole(own: Side, quoted: readonly number[], other: Side): boolean {
  let last = -1
  for (const at of quoted) {
    const there = own.answer[at]!
    if (there < 0 || other.answer[there] !== at || own.how[at] !== "same" || other.how[there] !== "same") return false
    if (own.tokens[at]!.norm !== other.tokens[there]!.norm || (last >= 0 && there !== nextWord(other, last)))
      return false
    last = there
  }
  return true
}

function nextWord({ tokens }: Side, at: number): number {
  let next = at + 1
  while (next < tokens.length && tokens[next]!.kind === "mark") next++
  return next
}

/** By form, where among the forms of a page some stand. */
function placesOf(wanted: ReadonlySet<string>, forms: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let n = 0; n < forms.length; n++) if (wanted.has(forms[n]!)) addTo(places, forms[n]!, n)
  return places
}

/** The words of a page, as tokens, and each as its house does not matter. */
export const wordsOn: (page: Annotated) => { readonly words: readonly number[]; readonly forms: readonly string[] } =
  remembering(page => {
    const words = wordsIn(page, { from: 0, to: page.tokens.length })
    return { words, forms: words.map(at => formOf(page.tokens[at]!)) }
  })

/** Words of a language are few, and every word of a page is asked for. */
const formOfNorm = remembering(houseForm, 20_000)

/** A word as its house does not matter. */
export function formOf({ norm }: Token): string {
  return formOfNorm(norm)
}

/**
 * What speaks for a place: links that lead there, and marks around it; 0 where most links lead elsewhere, for then it is
 * said twice. A fragment is said too often to be the same where no link leads.
 */
function worth(own: Side, quoted: readonly number[], other: Side, found: readonly number[]): number {
  const linked = quoted.filter((at, n) => own.answer[at] === found[n]).length / quoted.length
  const anywhere = quoted.filter(at => own.answer[at]! >= 0).length / quoted.length
  if (linked < anywhere / 2 && anywhere > mostElsewhere) return 0
  if (quoted.length <= fragment) return linked
  const span = { start: other.tokens[found[0]!]!.start, end: other.tokens[found.at(-1)!]!.end }
  const marked = other.report.quotations.some(({ inner }) => overlap(inner, span) === span.end - span.start)
  return 1 + linked + (marked ? 2 : 0)
}

/** A quotation of whose words more than this share answers elsewhere has an answer there, altered or not. */
const mostElsewhere = 0.6

function link(own: Relinkable, at: number, other: Relinkable, there: number): void {
  const how = own.tokens[at]!.norm === other.tokens[there]!.norm ? "same" : "like"
  own.answer[at] = there
  own.how[at] = how
  other.answer[there] = at
  other.how[there] = how
}
