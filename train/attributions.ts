// Teaches `annotate/attribution` its cues, and what belongs to a cue, from PolNeAR's training articles.
//   npx tsx train/attributions.ts POLNEAR-DIR [cue|span]
// Takes some minutes. Development articles are only measured on.

import { join } from "node:path"
import { cueLabels, cueRows } from "../src/annotate/attribution/cue-rows.js"
import { SpanLabel, spanLabels, spanRows, type TokenRange, windowOf } from "../src/annotate/attribution/span-rows.js"
import { type Surroundings, surroundingsOf } from "../src/annotate/attribution/surroundings.js"
import { findQuotations } from "../src/annotate/quotations.js"
import { bestLabels, type SequenceModel, scoreRows } from "../src/annotate/sequence/model.js"
import { tagText } from "../src/annotate/tagging/tagger.js"
import { shipped } from "../src/knowledge.js"
import { readSequenceModel, writeSequenceModel } from "../src/knowledge/sequence.js"
import type { Span } from "../src/model/span.js"
import type { Text } from "../src/model/token.js"
import { readText } from "../src/text/text.js"
import { type Example, exampleOf, pack, type Settings, train } from "./crf.js"
import { type GoldReport, readCompartment, tokensOf } from "./polnear.js"
import { putAsset } from "./put.js"

/** An article ready for learning. */
interface Lesson {
  readonly text: Text
  readonly surroundings: Surroundings
  readonly attributions: readonly {
    readonly source: TokenRange[]
    readonly cue: TokenRange[]
    readonly content: TokenRange[]
  }[]
}

const [dir, only] = process.argv.slice(2)
if (!dir) throw new Error("say where PolNeAR is")
const lessons = readCompartment(join(dir, "train")).map(lessonOf)
const unseen = readCompartment(join(dir, "dev")).map(lessonOf)

const cueSettings: Settings = {
  labels: cueLabels,
  passes: 7,
  rate: 0.04,
  pull: 3e-5,
  dropped: 0.45,
  seen: 1,
  floor: 0.04,
}
const spanSettings: Settings = {
  labels: spanLabels,
  passes: 7,
  rate: 0.025,
  pull: 1e-4,
  dropped: 0.3,
  seen: 3,
  floor: 0.045,
}

if (only !== "span") teach("cue", lessons.flatMap(cueExamples), unseen.flatMap(cueExamples), cueSettings, [1])
if (only !== "cue")
  teach("span", lessons.flatMap(spanExamples), unseen.flatMap(spanExamples), spanSettings, [SpanLabel.BS, SpanLabel.BC])

function teach(
  name: "cue" | "span",
  examples: readonly Example[],
  held: readonly Example[],
  settings: Settings,
  begins: readonly number[],
): void {
  const trained = train(examples, settings, line => console.log(`${name}: ${line}`))
  const file = writeSequenceModel(pack(trained))
  const model = readSequenceModel(file.buffer)
  for (const begin of begins)
    console.log(`${name}: exact ${settings.labels[begin]} on dev: ${exactF1(model, held, begin)}`)
  putAsset(name, file, {
    card: "attribution.card.md",
    maker: "train/attributions.ts",
    data: "PolNeAR, 840 training articles (Newell, Margolin, Ruths 2018)",
  })
}

function lessonOf({ report, attributions }: GoldReport): Lesson {
  const text = readText(report)
  const surroundings = surroundingsOf(text, tagText(text, shipped.tagger), findQuotations(text), shipped.senses)
  const ranges = (spans: readonly Span[]) =>
    spans.map(span => tokensOf(text, span)).filter(({ first, last }) => last > first)
  return {
    text,
    surroundings,
    attributions: attributions
      .map(({ source, cue, content }) => ({ source: ranges(source), cue: ranges(cue), content: ranges(content) }))
      .filter(({ cue }) => cue.length > 0),
  }
}

function cueExamples({ text, surroundings, attributions }: Lesson): Example[] {
  const labels = new Uint8Array(text.tokens.length)
  for (const { cue } of attributions) for (const range of cue) mark(labels, range, 1, 0)
  const rows = cueRows(text, surroundings)
  return text.sentences.map(({ firstToken, lastToken }) => exampleOf(rows, labels, firstToken, lastToken))
}

function spanExamples({ text, surroundings, attributions }: Lesson): Example[] {
  return attributions.map(({ cue, source, content }) => {
    const window = windowOf(text, surroundings, cue[0]!)
    const labels = new Uint8Array(window.last - window.first)
    for (const range of source) mark(labels, range, SpanLabel.BS, window.first)
    for (const range of content) mark(labels, range, SpanLabel.BC, window.first)
    return exampleOf(spanRows(surroundings, cue[0]!, window), labels, 0, labels.length)
  })
}

function mark(labels: Uint8Array, { first, last }: TokenRange, begin: number, offset: number): void {
  for (let i = Math.max(0, first - offset); i < Math.min(labels.length, last - offset); i++)
    labels[i] = i === first - offset ? begin : begin + 1
}

function exactF1(model: SequenceModel, examples: readonly Example[], begin: number): string {
  let right = 0
  let found = 0
  let gold = 0
  for (const { rows, labels } of examples) {
    const wanted = new Set(stretches(labels, begin))
    const guessed = stretches(bestLabels(model, scoreRows(model, rows), [0, rows.length]), begin)
    right += guessed.filter(stretch => wanted.has(stretch)).length
    found += guessed.length
    gold += wanted.size
  }
  return `P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)} F ${((2 * right) / (found + gold)).toFixed(4)}`
}

function stretches(labels: Uint8Array, begin: number): string[] {
  const found: string[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begin && !(labels[i] === begin + 1 && labels[i - 1] !== begin && labels[i - 1] !== begin + 1))
      continue
    let last = i + 1
    while (last < labels.length && labels[last] === begin + 1) last++
    found.push(`${i}-${last}`)
  }
  return found
}
