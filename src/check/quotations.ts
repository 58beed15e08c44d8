// The quotations of a text: whether a page here prints the words, in marks, of the same speaker. Looked for word for word in
// all that bears on the text, for a quotation may stand in other pages than the words around it; what is not there word
// for word is what collation says of it.

import { fragment } from "../collate/comparers/quotations/changes.js"
import { formOf, wordsOn } from "../collate/comparers/quotations/verbatim.js"
import { keptWith } from "../kit/kept.js"
import type { Annotated, Quotation } from "../model/annotation.js"
import type { Weighed } from "../model/rarity.js"
import { overlap, type Passage, type Span, within } from "../model/span.js"
import { oneName } from "../text/aliases.js"
import { tokensWithin, wordsIn } from "../text/places.js"
import type { Held, HeldQuotation } from "../view/check/held.js"

/** The quotations of a sentence; shorter ones are terms, which nobody is held to. */
export function quotationsOf(
  text: Annotated,
  sentence: Span,
  held: readonly Held[],
  texts: readonly Weighed[],
): HeldQuotation[] {
  return outermost(text)
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .flatMap((quotation): HeldQuotation[] => {
      const words = wordsIn(text, tokensWithin(text.tokens, quotation.inner))
      if (words.length <= fragment) return []
      const places = placesOf(
        words.map(at => formOf(text.tokens[at]!)),
        ordered(texts, held),
      )
      const { start, end } = quotation
      const [first] = places
      if (first === undefined) return [{ start, end, ...asCollated(quotation, held), speaker: null }]
      const { place, marks } = places.find(one => one.marks !== null) ?? first
      const found = texts.find(one => one.text.report.id === place.report)!.text
      const kind = marks === null ? ("unmarked" as const) : ("printed" as const)
      return [{ start, end, kind, place, speaker: marks && twoSpeakers(text, quotation, found, marks) }]
    })
}

function outermost({ quotations }: Annotated): Quotation[] {
  return quotations.filter(one => !quotations.some(other => other !== one && within(one, other)))
}

/** Those first that answer the sentence. */
function ordered(texts: readonly Weighed[], held: readonly Held[]): readonly Weighed[] {
  const near = new Set(held.map(({ report }) => report))
  return [...texts].sort((x, y) => Number(near.has(y.text.report.id)) - Number(near.has(x.text.report.id)))
}

interface Place {
  readonly place: Passage
  readonly marks: Quotation | null
}

/** Where words stand in a row: of each text one place, in marks if it has one. */
function placesOf(wanted: readonly string[], texts: readonly Weighed[]): Place[] {
  return texts.flatMap(({ text }) => {
    const { words, forms } = wordsOn(text)
    const { spoken, spokenForms } = spokenIn(text)
    const [quoted] = rowsOf(wanted, spokenForms).map(n => spoken[n]!)
    const [printed] = rowsOf(wanted, forms)
    const first = quoted ?? printed
    if (first === undefined) return []
    const last = quoted === undefined ? first + wanted.length - 1 : spoken[spoken.indexOf(first) + wanted.length - 1]!
    const [from, to] = [words[first]!, words[last]!]
    const place = { report: text.report.id, start: text.tokens[from]!.start, end: text.tokens[to]!.end }
    return [{ place, marks: quoted === undefined ? null : marksAround(text, from) }]
  })
}

/**
 * The words of a page that stand in marks, by their place among its words: a speech may be parted by who says it ("We
 * would," she said, "though perhaps …").
 */
const spokenIn = keptWith((text: Annotated) => {
  const { words, forms } = wordsOn(text)
  const marked = new Uint8Array(text.tokens.length)
  for (const { inner } of text.quotations) {
    const { from, to } = tokensWithin(text.tokens, inner)
    marked.fill(1, from, to)
  }
  const spoken = words.flatMap((at, n) => (marked[at] === 1 ? [n] : []))
  return { spoken, spokenForms: spoken.map(n => forms[n]!) }
})

/** Where words begin in a row. */
function rowsOf(wanted: readonly string[], forms: readonly string[]): number[] {
  const found: number[] = []
  for (let at = forms.indexOf(wanted[0]!); at >= 0; at = forms.indexOf(wanted[0]!, at + 1))
    if (wanted.every((form, n) => forms[at + n] === form)) found.push(at)
  return found
}

/** The quotation that a word stands in. */
function marksAround({ tokens, quotations }: Annotated, at: number): Quotation | null {
  return quotations.find(({ inner }) => within(tokens[at]!, inner)) ?? null
}

/** Where the words of a sentence stand in a row, as its own text prints them; of fewer than a fragment nothing is asked. */
export function printedIn(text: Annotated, { start, end }: Span, source: Weighed): Span | null {
  const words = wordsIn(text, tokensWithin(text.tokens, { start, end }))
  if (words.length < fragment) return null
  const { words: there, forms } = wordsOn(source.text)
  const [first] = rowsOf(
    words.map(at => formOf(text.tokens[at]!)),
    forms,
  )
  if (first === undefined) return null
  const { tokens } = source.text
  return { start: tokens[there[first]!]!.start, end: tokens[there[first + words.length - 1]!]!.end }
}

/** What collation says of a quotation that nobody prints word for word. */
function asCollated(quotation: Quotation, held: readonly Held[]): Pick<HeldQuotation, "kind" | "place"> {
  for (const { alterations, report } of held) {
    const changed = alterations.find(
      ({ kind, copySpan, exemplarSpan }) =>
        kind === "quotation" &&
        copySpan !== null &&
        exemplarSpan !== null &&
        overlap({ start: copySpan[0], end: copySpan[1] }, quotation) > 0,
    )
    if (changed === undefined) continue
    const [start, end] = changed.exemplarSpan!
    return { kind: changed.gravity === "slight" ? "printed" : "altered", place: { report, start, end } }
  }
  return { kind: "nowhere", place: null }
}

/** Who is said to say it on either side, where both are named and they are two. */
function twoSpeakers(
  text: Annotated,
  quotation: Quotation,
  there: Annotated,
  marks: Quotation,
): HeldQuotation["speaker"] {
  const [own, theirs] = [personOf(text, quotation), personOf(there, marks)]
  if (own === null || theirs === null) return null
  const [x, y] = [own, theirs].map(name => name.toLowerCase().split(/\s+/u).at(-1)!)
  return oneName(x!, y!) ? null : { there: theirs, here: own }
}

function personOf({ attributions, names }: Annotated, { attribution }: Quotation): string | null {
  const at = attribution === null ? null : attributions[attribution]!.speakerName
  const name = at === null ? undefined : names[at]
  return name?.kind === "person" ? name.name : null
}
