// Who said what, on PolNeAR (Newell, Margolin, Ruths 2018), first annotator's file of each article.
//
// Scored as the published figures are (Wang et al. 2022, CofeNet): exact spans of tokens, each piece of a source, cue or
// content by itself, precision and recall over all articles. The literature's figures are for the test compartment; this
// measures `test/` where it is there, else `dev/`, else `train/`.

import { existsSync } from "node:fs"
import { join } from "node:path"
import { annotate } from "../src/annotate/annotate.js"
import { shipped } from "../src/knowledge.js"
import type { Annotated, Attribution } from "../src/model/annotation.js"
import type { Span } from "../src/model/span.js"
import { readText } from "../src/text/text.js"
import { type GoldAttribution, type GoldReport, readCompartment, tokensOf } from "../train/polnear.js"
import type { Benchmark, Outcome } from "./bench.js"
import { f1, type Measures, share } from "./measure.js"
import { missing } from "./rows.js"

/** A quotation counts as found where a content shares so much with it (Dice, by tokens). */
const foundFrom = 0.8
/** A source is the right one where it shares so much with the annotated one. */
const leastSourceShare = 0.5

type Part = "source" | "cue" | "content"

/** Exact spans, quotations found, and their speakers. */
export const polnear: Benchmark = {
  name: "polnear",
  about: "sources, cues and contents of attributions, exact spans F1; quotations found and their speakers",
  set: { at: "corpora/polnear", part: "apart", note: "but thresholds of tagging were chosen on these articles" },
  published: {
    source: { BERT: 0.832, CRF: 0.506, rules: 0.497 },
    cue: { BERT: 0.753, CRF: 0.534, rules: 0.563 },
    content: { BERT: 0.729, CRF: 0.286, rules: 0.425 },
  },
  rows: {
    story: [
      missing("quotations", "of 100 marked quotations in news articles, # are not found as somebody's words"),
      missing("speaker", "of 100 quotations found, # are given another speaker, or none"),
      missing("source", "of 100 sources of what is said, thought or promised, # are missed or cut otherwise (1 − F1)"),
      missing("cue", "of 100 cues of saying, # are missed or cut otherwise (1 − F1)"),
      missing("content", "of 100 stretches of what is said, # are missed or cut otherwise (1 − F1)"),
    ],
  },
  async run(data): Promise<Outcome> {
    const compartment = ["test", "dev", "train"].find(name => existsSync(join(data, name, "attributions")))
    if (!compartment) throw new Error(`no test/, dev/ or train/ with attributions in ${data}`)
    const gold = readCompartment(join(data, compartment))
    const annotated = gold.map(({ report }) => annotate(readText(report), shipped))
    const exactly = (["source", "cue", "content"] as const).map(part => exact(gold, annotated, part))
    const quotations = quotationsFound(gold, annotated)
    return {
      items: gold.length,
      measures: { ...Object.assign({}, ...exactly), ...quotations.measures },
      notes: [`compartment: ${compartment}`, ...quotations.notes],
    }
  },
}

function exact(gold: readonly GoldReport[], annotated: readonly Annotated[], part: Part): Measures {
  let [right, found, given] = [0, 0, 0]
  for (const [i, { attributions }] of gold.entries()) {
    const report = annotated[i]!
    const goldSpans = keys(
      report,
      attributions.flatMap(attribution => attribution[part]),
    )
    const ours = keys(
      report,
      report.attributions.flatMap(attribution => piecesOf(attribution, part)),
    )
    for (const key of ours) if (goldSpans.has(key)) right++
    found += ours.size
    given += goldSpans.size
  }
  return {
    [part]: f1(right, { found, given }),
    [`${part}Precision`]: share(right, found),
    [`${part}Recall`]: share(right, given),
  }
}

function piecesOf(attribution: Attribution, part: Part): readonly Span[] {
  if (part === "content") return attribution.content
  const span = attribution[part]
  return span ? [span] : []
}

function keys(report: Annotated, spans: readonly Span[]): Set<string> {
  return new Set(
    spans.flatMap(span => {
      const { first, last } = tokensOf(report, span)
      return last > first ? [`${first}-${last}`] : []
    }),
  )
}

/**
 * Quotations: each stretch in marks within an annotated content, be it all of it (direct) or a part (mixed). Found where
 * a quotation of ours, cut to the same paragraph and linked to an attribution, shares enough with it. `contents` is the
 * harder count: annotated contents with a quotation in them that one of our contents shares as much with.
 */
function quotationsFound(gold: readonly GoldReport[], annotated: readonly Annotated[]) {
  const count = { quotations: 0, found: 0, right: 0, contents: 0, whole: 0 }
  const notes: string[] = []
  for (const [i, { attributions }] of gold.entries()) {
    const ours = annotated[i]!
    const contents = ours.attributions.map(({ content }) => tokenSet(ours, content))
    for (const attribution of attributions) {
      const stretches = attribution.content.flatMap(piece => inMarks(ours, piece))
      if (stretches.length === 0) continue
      count.contents++
      const wanted = tokenSet(ours, attribution.content)
      if (contents.some(content => dice(content, wanted) >= foundFrom)) count.whole++
      for (const stretch of stretches) {
        count.quotations++
        const found = quotationLike(ours, stretch)
        if (!found) {
          notes.push(`not found: ${words(ours, [stretch])}`)
          continue
        }
        count.found++
        if (sameSource(ours, found, attribution)) count.right++
        else
          notes.push(
            `speaker: ${words(ours, attribution.source)} ≠ ${found.speaker}: ${words(ours, [stretch]).slice(0, 60)}`,
          )
      }
    }
  }
  return {
    measures: {
      quotations: share(count.found, count.quotations),
      speaker: share(count.right, count.found),
      contents: share(count.whole, count.contents),
    },
    notes: notes.slice(0, mostNotes),
  }
}

/** So many cases are printed for people. */
const mostNotes = 40

/** The stretches of a piece of content that stand in double marks; one left open runs to the end of the piece. */
function inMarks({ report }: Annotated, piece: Span): Span[] {
  const text = report.text.slice(piece.start, piece.end)
  return [...text.matchAll(/(?:[“"]|'')([^“”"]+?)(?:[”"]|''|$)/gu)].map(match => {
    const start = piece.start + match.index + match[0].indexOf(match[1]!)
    return { start, end: start + match[1]!.length }
  })
}

function quotationLike(report: Annotated, stretch: Span): Attribution | null {
  const block = report.report.blocks.find(({ end }) => end > stretch.start)!
  const wanted = tokenSet(report, [stretch])
  const found = report.quotations.find(({ inner, attribution }) => {
    if (attribution === null) return false
    const cut = { start: Math.max(inner.start, block.start), end: Math.min(inner.end, block.end) }
    return cut.end > cut.start && dice(tokenSet(report, [cut]), wanted) >= foundFrom
  })
  return found ? report.attributions[found.attribution!]! : null
}

/** The same words name the speaker, or ours was carried over from an attribution whose speaker they name. */
function sameSource(report: Annotated, ours: Attribution, gold: GoldAttribution): boolean {
  if (gold.source.length === 0) return ours.source === null
  const wanted = tokenSet(report, gold.source)
  const names = ({ source }: Attribution) =>
    source !== null && dice(tokenSet(report, [source]), wanted) >= leastSourceShare
  if (ours.source) return names(ours)
  return ours.speaker !== null && report.attributions.some(other => other.speaker === ours.speaker && names(other))
}

function tokenSet(report: Annotated, spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const span of spans) {
    const { first, last } = tokensOf(report, span)
    for (let t = first; t < last; t++) if (report.tokens[t]!.kind !== "mark") set.add(t)
  }
  return set
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const x of a) if (b.has(x)) shared++
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

function words(report: Annotated, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => report.report.text.slice(start, end)).join(" … ") || "nobody"
}
