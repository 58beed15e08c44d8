// Why a derivation is drawn and why it points as it does: evidence for people, every piece with its passages.

import { greatest, least } from "../kit/extremes.js"
import type { Evidence } from "../model/derivation.js"
import type { Passage, Span } from "../model/span.js"
import type { Dated } from "../model/time.js"
import type { Decay, Wear } from "./decay.js"
import { signs } from "./signs/signs.js"
import type { Leaning } from "./direction.js"
import { type Density, shares } from "./density.js"
import { sameOutlet } from "./kinds.js"
import type { Kin } from "./kin.js"
import type { Witness } from "../match/witness.js"
import { versionIn } from "../text/newsrooms/versions.js"

/** Shared passages shown for a derivation. */
const mostRuns = 3
/** Places of wear shown for one sign. */
const mostPlaces = 6
/** Names, numbers and quoted words more on one side that are worth a mention. */
const leastFuller = 5

/** Evidence for a derivation, and for its direction where it is decided. */
export function evidenceFor(pair: Kin, exemplar: Witness, leaning: Leaning, decided: boolean): Evidence[] {
  const copy = isA(pair, exemplar) ? pair.b : pair.a
  const evidence = [
    ...sharedPassages(pair),
    ...order(pair),
    ...outlet(exemplar, copy),
    ...versions(exemplar, copy),
    ...circle(leaning.worn),
  ]
  if (!decided) return evidence
  const worn = isA(pair, exemplar) ? leaning.worn.inB : leaning.worn.inA
  return [
    ...evidence,
    ...wear(worn),
    ...fullness(pair, exemplar, leaning),
    ...thinning(pair, exemplar, leaning),
    ...time(pair, exemplar, leaning),
  ]
}

function isA(pair: Kin, witness: Witness): boolean {
  return pair.a.id === witness.id
}

function sharedPassages({ a, b, runs, alignment }: Kin): Evidence[] {
  const both = (x: Span, y: Span): Passage[] => [
    { report: a.id, start: x.start, end: x.end },
    { report: b.id, start: y.start, end: y.end },
  ]
  const own = runs.filter(run => !run.quoted)
  if (own.length > 0) {
    return own.slice(0, mostRuns).map(run => ({
      kind: "shared-passage",
      note: `${run.words} words in one run, outside quotation marks`,
      spans: both(run.a, run.b),
    }))
  }
  const linked = alignment.links
    .filter(link => link.tokens.length > 0)
    .sort((x, y) => y.tokens.length - x.tokens.length)
    .slice(0, mostRuns)
  return linked.map(link => ({
    kind: "shared-passage",
    note: `a sentence reworded: ${link.tokens.length} words answer to one another`,
    spans: both(sentenceSpan(a, link.a), sentenceSpan(b, link.b)),
  }))
}

function sentenceSpan(w: Witness, sentences: readonly number[]): Span {
  return { start: w.text.sentences[sentences[0]!]!.start, end: w.text.sentences[sentences.at(-1)!]!.end }
}

function order({ a, b, alignment }: Kin): Evidence[] {
  const linked = alignment.links.filter(link => link.tokens.length > 0)
  const kept = linked.filter(link => !link.moved)
  if (kept.length < 3) return []
  const whole = (w: Witness, side: "a" | "b"): Passage => {
    const sentences = kept.flatMap(link => link[side])
    return { report: w.id, ...sentenceSpan(w, [least(sentences), greatest(sentences)]) }
  }
  const note = `${kept.length} of ${linked.length} answering sentences stand in the same order`
  return [{ kind: "order", note, spans: [whole(a, "a"), whole(b, "b")] }]
}

function outlet(exemplar: Witness, copy: Witness): Evidence[] {
  return sameOutlet(exemplar, copy)
    ? [{ kind: "same-outlet", note: `both pages are ${exemplar.text.report.outlet}’s`, spans: [] }]
    : []
}

function versions(exemplar: Witness, copy: Witness): Evidence[] {
  const [first, then] = [versionIn(exemplar.text.report), versionIn(copy.text.report)]
  if (!first || !then || first.number === then.number) return []
  const spans = [
    { report: exemplar.id, at: first.at },
    { report: copy.id, at: then.at },
  ].flatMap(({ report, at }) => (at ? [{ report, ...at }] : []))
  return [{ kind: "credit", note: `the pages call themselves versions ${first.number} and ${then.number}`, spans }]
}

function wear(worn: readonly Wear[]): Evidence[] {
  return signs.flatMap(({ name, words, kind = "decay" as const }): Evidence[] => {
    const places = worn.filter(({ sign }) => sign === name)
    if (places.length === 0 || !words) return []
    const note = places.length === 1 ? words[0] : `${places.length} ${words[1]}`
    return [{ kind, note, spans: places.slice(0, mostPlaces).flatMap(place => place.spans) }]
  })
}

function fullness(pair: Kin, exemplar: Witness, { more }: Leaning): Evidence[] {
  const [upper, lower] = isA(pair, exemplar) ? [more.inA, more.inB] : [more.inB, more.inA]
  if (upper - lower < leastFuller) return []
  const note = `the exemplar alone has ${upper} names, numbers and quoted words; the copy alone has ${lower}`
  return [{ kind: "fuller", note, spans: more.spans.filter(span => span.report === exemplar.id) }]
}

/** Thinned out, where chance does not do so (z-score). */
const thinned = 1.5

/** What thinning is called, and whether the exemplar's places show it or the copy's. */
const thinnings: Readonly<Record<keyof Density, readonly [note: string, inExemplar: boolean]>> = {
  figures: ["figures and dates are denser in what only the exemplar has", true],
  names: ["names are denser in what only the exemplar has", true],
  voice: ["the copy has more of a voice of its own", false],
  matter: ["small words take up more of the copy", false],
}

function thinning(pair: Kin, exemplar: Witness, { dense, mixed }: Leaning): Evidence[] {
  if (mixed) return []
  const sides = [
    { w: pair.a, covered: pair.coveredA },
    { w: pair.b, covered: pair.coveredB },
  ]
  return (Object.keys(thinnings) as (keyof Density)[]).flatMap(of => {
    if (dense[of] * (isA(pair, exemplar) ? 1 : -1) < thinned) return []
    const [note, inExemplar] = thinnings[of]
    const { w, covered } = sides.find(side => (side.w.id === exemplar.id) === inExemplar)!
    const spans = shares(w, covered)
      [of].hits.slice(0, mostPlaces)
      .map(t => ({ report: w.id, start: w.text.tokens[t]!.start, end: w.text.tokens[t]!.end }))
    return [{ kind: "fuller" as const, note, spans }]
  })
}

/** What the dates say for the direction, or that they are held to be wrong, and against what. */
function time(pair: Kin, exemplar: Witness, { clocks: { earlier } }: Leaning): Evidence[] {
  if (earlier === 0) return []
  const copy = isA(pair, exemplar) ? pair.b : pair.a
  const [first, then] = [exemplar.text.report.published!, copy.text.report.published!]
  const said = ({ value, basis }: Dated) => `${value} (${basis})`
  const note =
    (earlier === 1) === isA(pair, exemplar)
      ? `published ${said(first)}, the copy ${said(then)}`
      : `the copy’s own date, ${said(then)}, cannot be: the exemplar’s is ${said(first)}`
  return [{ kind: "time", note, spans: [] }]
}

/** Two pages that each name the other's outlet as their source: neither says who was first. */
function circle({ inA, inB }: Decay): Evidence[] {
  const credits = [inA, inB].map(wears => wears.filter(({ sign }) => sign === "credits-outlet"))
  if (credits.some(places => places.length === 0)) return []
  const spans = credits.flatMap(places => places[0]!.spans)
  return [{ kind: "credit", note: "each of the two says that it has it from the other: a circle", spans }]
}
