// Steps between stages that need one line each: see `step.ts`. In the order of the plan.

import { withLinks } from "../ingest/embedded.js"
import { type Masked, maskedBy, outletPages } from "../ingest/recurring/recurring.js"
import { besideOneAnother } from "../match/candidates.js"
import { type Counted, countingBy, type StemCounts } from "../match/rarity.js"
import type { Witness } from "../match/witness.js"
import type { Annotated } from "../model/annotation.js"
import { digest } from "../model/identity.js"
import type { Problem } from "../model/problem.js"
import type { Report } from "../model/report.js"
import { inUtc } from "../model/time.js"
import { otherPrintings, printingsOf, proseOf } from "../relate/printings.js"
import { quotingOf } from "../relate/sources.js"
import { here } from "../run/here.js"
import { readPaths } from "../run/reading.js"
import { outcomeOf, type Stage } from "../runner.js"
import * as stages from "../stages.js"
import type { Ground, Step } from "./step.js"

/** A page that stands in its line; `path` is what it goes by. */
interface PageLine {
  readonly path: string
  readonly address?: string | null
  readonly source: string
}

/** A path to be read, or a page that is there → what it holds. */
const reading: Step = {
  name: "read",
  version: stages.reading.version,
  takes: "a path, or {path, address?, source}: a page with its HTML or text",
  gives: "{reports, problems}",
  async run(input: string | PageLine, { knowledge }: Ground) {
    const [reports, problems]: [Report[], Problem[]] = [[], []]
    if (typeof input !== "string") {
      const { path, source, address = null } = input
      if (typeof path !== "string" || typeof source !== "string") throw new TypeError("no path, or no source, in it")
      const { out, problem } = outcomeOf(stages.reading, { path, address, source }, knowledge)
      return "report" in out ? { reports: [out.report], problems } : { reports, problems: [problem ?? out.problem] }
    }
    for await (const one of readPaths([input], stages.reading, here(knowledge), null)) {
      if ("report" in one) reports.push(one.report)
      else problems.push(one.problem)
    }
    return { reports, problems }
  },
}

/** A report → when it was published, as the canonical order has it; that goes by text and path then. */
const ordering: Step = {
  name: "when",
  version: "1",
  takes: "a report",
  gives: "{id, when, outlet}: what the canonical order and the outlets go by",
  run: ({ id, published, outlet }: Report) => ({ id, when: inUtc(published?.value ?? "9"), outlet }),
}

/** Pages of one outlet, a thousand at most, in canonical order → the same with their masks. */
const masking: Step = {
  name: "mask",
  version: stages.recurring.version,
  takes: "reports of one outlet, a thousand at most, in canonical order",
  gives: "the same, each with its masks",
  run(reports: readonly Report[], { knowledge }: Ground): Masked[] {
    const found = outletPages(reports).map(pages => outcomeOf(stages.recurring, pages, knowledge).out)
    return withLinks(maskedBy(reports, found))
  },
}

/** A text → a digest of its prose, by which printings of one text meet. */
const prose: Step = {
  name: "prose",
  version: "1",
  takes: "an annotated report",
  gives: "a digest of its own prose, or null where that is short",
  run(text: Annotated) {
    const words = proseOf(text)
    return words === null ? null : digest("text", words)
  },
}

const printings: Step = {
  name: "printings",
  version: "1",
  takes: "annotated reports of one prose, in canonical order",
  gives: "the text they print, and who stands for it",
  run: (texts: readonly Annotated[]) => printingsOf(texts),
}

const standing: Step = {
  name: "standing",
  version: "1",
  takes: "{of, text}: an annotated report and who stands for its text",
  gives: "what it says of itself, for the family of that one",
  run: ({ of, text }: { of: string; text: Annotated }) =>
    otherPrintings([{ id: text.report.id, text }], new Map([[text.report.id, of]]))[0]!,
}

let weighing: { readonly counts: StemCounts; weigh(text: Annotated): Counted } | null = null

/** A text → what it is compared by, without the text itself: its words' rarity comes from the counts of the pile. */
const weighed: Step = {
  name: "weigh",
  version: stages.witnessing.version,
  takes: "an annotated report; --with the counts of the pile",
  gives: "{id, rarity, …}: what makes a witness of it, without the text and its forms",
  run(text: Annotated, { counts, knowledge }: Ground) {
    const pile = counts()
    if (weighing?.counts !== pile) weighing = { counts: pile, weigh: countingBy(pile, knowledge.frequencies) }
    const counted = weighing.weigh(text)
    const traits = outcomeOf(stages.witnessing, counted, knowledge).out
    return { id: text.report.id, rarity: counted.rarity, ...traits }
  },
}

/** A report as the stemma asks of it where nobody prints its text again. */
const slim: Step = {
  name: "slim",
  version: "1",
  takes: "an annotated report",
  gives: "the same without sentences, tokens and what is found in them, but for citations",
  run: ({ report, masked, background, blocks, citations }: Annotated) => ({
    report: { ...report, furniture: [], intrusions: [], problems: [] },
    masked,
    background,
    blocks,
    citations,
    sentences: [],
    tokens: [],
  }),
}

const quotes: Step = {
  name: "quotes",
  version: "1",
  takes: "a witness",
  gives: "what it quotes, stretch by stretch",
  run: (witness: Witness) => quotingOf([witness], { derivations: [] }).reports[0],
}

/** Stages over pairs, by name. */
const ofPairs = [stages.comparing, stages.accounting] as const

/** Witnesses, once each, and pairs of them by place → the stage's output for each pair. */
const pairs: Step = {
  name: "pairs",
  version: ofPairs.map(({ version }) => version).join("."),
  takes: "{stage, texts, pairs}: `compare` or `ledger`, witnesses, and pairs of their places",
  gives: "what the stage makes of each pair",
  run(
    block: { stage: string; texts: readonly Witness[]; pairs: readonly (readonly [number, number])[] },
    ground: Ground,
  ) {
    const stage = ofPairs.find(({ name }) => name === block.stage) as Stage<unknown, unknown> | undefined
    if (!stage) throw new TypeError(`${block.stage} is no stage over pairs`)
    const ids = block.pairs.map(([a, b]) => ({ a: block.texts[a]!.id, b: block.texts[b]!.id, shared: 0 }))
    return besideOneAnother(block.texts, ids).map(pair => outcomeOf(stage, pair, ground.knowledge).out)
  },
}

/** All steps, in the order of the plan. */
export const steps: readonly Step[] = [
  reading,
  ordering,
  masking,
  prose,
  printings,
  standing,
  weighed,
  pairs,
  slim,
  quotes,
]
