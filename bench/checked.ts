// checked: answers made of sentences of several reports of a pile, as a chatbot's are: some as they stand, some reworded
// without harm, some with an alteration planted (`planting/`), some of reports that are not in the pile. How many are told
// apart by `check`, sentence by sentence and answer by answer.
//   npm run bench -- checked --data TEXTS [--kept 60] [--answers 60] [--seed N]
// Nothing was set by what it says.

import { check } from "../src/check/check.js"
import { shipped } from "../src/knowledge.js"
import type { Annotated } from "../src/model/annotation.js"
import type { CheckedKind } from "../src/view/shapes.js"
import { tracePile } from "../src/index.js"
import type { Benchmark } from "./bench.js"
import { share } from "./measure.js"
import { applyChanges, type PlantedKind, plantedKinds, withoutOverlap } from "./planting/change.js"
import { reword } from "./planting/harmless.js"
import { plant } from "./planting/plants.js"
import { annotatedReport, readTexts } from "./planting/texts.js"
import { type Random, randomFrom, shuffled } from "./random.js"

/** What was done to a sentence of an answer. */
type Made = "as it stands" | "reworded" | "altered" | "of nobody here"

interface MadeSentence {
  readonly text: string
  readonly made: Made
  readonly kind: PlantedKind | null
}

/** An answer has so many sentences of each sort. */
const each: Readonly<Record<Made, number>> = { "as it stands": 3, reworded: 2, altered: 2, "of nobody here": 2 }
/** Shorter sentences are headings, longer ones several. Letters. */
const [shortest, longest] = [60, 400]
/** Kinds that need more than a sentence. */
const whole: ReadonlySet<PlantedKind> = new Set<PlantedKind>(["insertion", "omission", "moved", "fused"])

/** See the head of this file. */
export const checked: Benchmark = {
  name: "checked",
  about: "answers made of several reports, some sentences altered, some invented: how many are told apart",
  set: null,
  published: {},
  rows: {},
  async run(data, { kept = "60", answers: wanted = "60", seed = "1", cases }) {
    const texts = shuffled(await readTexts(data), randomFrom(Number(seed)))
    const all = texts.slice(0, 2 * Number(kept)).map(({ name, paragraphs }) => annotatedReport(name, paragraphs))
    const [pile, others] = [all.slice(0, Number(kept)), all.slice(Number(kept))]
    const trace = await tracePile(pile.map(({ report }) => report))
    const rows: { readonly sentence: MadeSentence; readonly kind: CheckedKind; readonly note: string }[] = []
    let apart = 0
    for (let n = 0; n < Number(wanted); n++) {
      const made = answerOf(pile, others, randomFrom(Number(seed) * 7919 + n))
      const { sentences } = await check(made.map(({ text }) => text).join("\n"), { trace }, { knowledge: shipped })
      // A sentence that is cut in two is told by its first part.
      const found = made.map(({ text }) => sentences.find(one => text.startsWith(one.text)) ?? null)
      const told = made.map((sentence, i) => ({
        sentence,
        kind: found[i]?.kind ?? ("heading" as const),
        note: found[i]?.reading?.alterations[0]?.note ?? "",
      }))
      rows.push(...told)
      if (told.every(({ sentence, kind }) => isTold(sentence.made, kind))) apart++
    }
    return outcomeOf(rows, apart, Number(wanted), cases !== undefined)
  },
}

function isTold(made: Made, kind: CheckedKind): boolean {
  if (made === "altered") return kind === "altered"
  if (made === "of nobody here") return kind === "nowhere" || kind === "loose"
  return kind === "same" || kind === "reworded"
}

function outcomeOf(
  rows: readonly { readonly sentence: MadeSentence; readonly kind: CheckedKind; readonly note: string }[],
  apart: number,
  answers: number,
  cases: boolean,
) {
  const of = (made: Made) => rows.filter(({ sentence }) => sentence.made === made)
  const told = (some: readonly (typeof rows)[number][]) =>
    share(some.filter(({ sentence, kind }) => isTold(sentence.made, kind)).length, some.length)
  const nowhere = of("of nobody here")
  const kinds = plantedKinds.flatMap(kind => {
    const some = rows.filter(({ sentence }) => sentence.kind === kind)
    return some.length > 0 ? [[`altered.${kind}`, told(some)] as const] : []
  })
  const missed = rows.filter(({ sentence, kind }) => !isTold(sentence.made, kind))
  return {
    items: answers,
    measures: {
      sentences: told(rows),
      asItStands: told(of("as it stands")),
      reworded: told(of("reworded")),
      altered: told(of("altered")),
      ofNobody: told(nowhere),
      ofNobodyNowhere: share(nowhere.filter(({ kind }) => kind === "nowhere").length, nowhere.length),
      wholeAnswers: share(apart, answers),
      ...Object.fromEntries(kinds),
    },
    notes: cases
      ? missed.map(
          ({ sentence, kind, note }) =>
            `${sentence.made} ${sentence.kind ?? ""} told ${kind}: ${sentence.text} | ${note}`,
        )
      : [],
  }
}

/** An answer, its sentences in an order of chance. */
function answerOf(pile: readonly Annotated[], others: readonly Annotated[], random: Random): MadeSentence[] {
  const used = new Set<string>()
  const made = (Object.keys(each) as Made[]).flatMap(sort =>
    Array.from({ length: each[sort] }, () => sentenceOf(sort, sort === "of nobody here" ? others : pile, used, random)),
  )
  return shuffled(made, random)
}

function sentenceOf(made: Made, from: readonly Annotated[], used: Set<string>, random: Random): MadeSentence {
  for (;;) {
    const report = random.pick(from)!
    const sentence = random.pick(report.sentences)
    if (sentence === undefined) continue
    const text = report.report.text.slice(sentence.start, sentence.end)
    if (used.has(text) || text.length < shortest || text.length > longest || !/[.!?]["”’]?$/u.test(text)) continue
    const ground = { report, sentence, text }
    const planting =
      made === "altered"
        ? shuffled(
            plantedKinds.filter(kind => !whole.has(kind)),
            random,
          )
            .map(kind => plant(kind, ground, random))
            .find(one => one !== null)
        : null
    if (planting === undefined) continue
    const harmless = made === "reworded" ? reword(ground, random) : []
    if (made === "reworded" && harmless.length === 0) continue
    used.add(text)
    const changes = withoutOverlap([...(planting?.changes ?? []), ...harmless])
    return { text: applyChanges(text, changes).text, made, kind: planting?.kind ?? null }
  }
}
