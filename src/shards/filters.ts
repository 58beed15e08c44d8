// All that runs as a filter, by name: the stages, the fold, the steps between them and the gatherings.

import { type Codec, plainLines } from "../kit/lines.js"
import type { Knowledge } from "../knowledge.js"
import { compareAllUpTo } from "../match/candidates.js"
import { mostCounted, type StemCounts } from "../match/rarity.js"
import type { Problem } from "../model/problem.js"
import type { Filter } from "../run/filter.js"
import { type Fold, outcomeOf, type Stage } from "../runner.js"
import * as stages from "../stages.js"
import { gatherings } from "./gatherings.js"
import type { Laid } from "./laid.js"
import type { Gathering, Ground, Step, Told } from "./step.js"
import { steps } from "./steps.js"

/** What a list of filters says of each. */
export interface Listed extends Told {
  /** `line`: a line out for each in. `sum`: one line of all. `all`: holds all lines that come. */
  readonly works: "line" | "sum" | "all"
  /** Of `match`: up to so many reports an engine need not ask, for all pairs are candidates. */
  readonly compareAllUpTo?: number
  /** Of `count`: so many texts of a pile are counted, those whose ids come first. */
  readonly mostCounted?: number
}

/** What goes in and out of the stages. */
const told: Readonly<Record<string, readonly [takes: string, gives: string]>> = {
  recur: ["{outlet, pages}: pages of one outlet", "what recurs of each page"],
  annotate: ["a report with its masks", "sentences, tokens and all found in them"],
  count: ["annotated reports; with --add sums of them", "how many hold each stem"],
  witness: ["{text, rarity}: an annotated report, the counts of its words", "what it is compared by"],
  match: ["all reports' features", "the pairs worth comparing"],
  compare: ["{a, b}: two witnesses", "what they share, or null"],
  ledger: ["{a, b}: two witnesses that quote one source", "what they share, or null"],
  relate: ["{witnesses, pairs, printings}: a family of kin", "its part of the stemma"],
  sources: ["{reports, descent}: what reports quote", "the sources they share"],
  align: ["{a, b}: two texts with their words' weights", "how they lie on one another"],
  collate: ["{copy, exemplars, names, elsewhere}", "what was altered on the way"],
  corrections: ["{texts, alignments}: a story with notes of correction", "what each note withdraws"],
  claims: ["{text, parties}: an annotated report", "what it says, thing by thing"],
  answer: ["{texts, claims, alignments, printed}: a family of the stemma", "which of its claims answer to one another"],
  entries: ["{groups, texts, sources, corrections}: claims that are of one thing", "an entry of each"],
}

/** All filters. */
export function listed(): Listed[] {
  const listedAs =
    (works: Listed["works"]) =>
    ({ name, version, takes, gives }: Told): Listed => ({ name, version, takes, gives, works })
  const own = Object.entries(told).flatMap(([name, [takes, gives]]) => {
    const stage = stageOf(name)
    const works = stage && "run" in stage ? ("line" as const) : ("sum" as const)
    return stage ? [{ name, version: stage.version, takes, gives, works, ...boundsOf[name] }] : []
  })
  return [...own, ...steps.map(listedAs("line")), ...gatherings.map(listedAs("all"))]
}

/** The plan's own numbers that an engine goes by. */
const boundsOf: Readonly<Record<string, Pick<Listed, "compareAllUpTo" | "mostCounted">>> = {
  [stages.candidates.name]: { compareAllUpTo },
  [stages.counting.name]: { mostCounted },
}

function stageOf(name: string): (typeof stages)[keyof typeof stages] | undefined {
  return Object.values(stages).find(one => one.name === name)
}

/** How a filter works. */
export interface FilterGround {
  /** A fold's lines are sums. */
  readonly add: boolean
  readonly counts: () => StemCounts
  /** Values that lie elsewhere; null where lines hold all. */
  readonly laid: Laid | null
  /** What comes out is laid down, and its place is given. */
  readonly lay: boolean
}

/** The filter of a name; null where there is none. */
export function filterOf(name: string, knowledge: Knowledge, ground: FilterGround): Filter | null {
  const filter = plainFilterOf(name, knowledge, ground)
  if (filter === null || ground.laid === null) return filter
  const { codec, lay } = ground.laid
  const over: Codec = ground.lay ? { ...codec, encode: value => codec.encode(lay(value)) } : codec
  return { ...filter, codec: over }
}

function plainFilterOf(name: string, knowledge: Knowledge, { add, counts, laid }: FilterGround): Filter | null {
  const met: Problem[] = []
  const none = () => {
    throw new RangeError("no depot was named: --depot FOLDER --as NAME")
  }
  const ground = {
    knowledge,
    counts,
    lay: laid?.lay ?? none,
    lookUp: laid?.lookUp ?? none,
    met: (p: Problem) => met.push(p),
  }
  // Before the stages: `read` as a step takes paths, which lines can tell, where the stage takes bytes.
  const step = steps.find(one => one.name === name)
  if (step) return ofStep(step, ground, met)
  const stage = stageOf(name)
  if (stage) return "run" in stage ? ofStage(stage as Stage<unknown, unknown>, knowledge) : ofFold(stage, add)
  const gathering = gatherings.find(one => one.name === name)
  return gathering ? ofGathering(gathering, ground) : null
}

function ofStage(stage: Stage<unknown, unknown>, knowledge: Knowledge): Filter {
  const { name, version, codec } = stage
  return {
    name,
    version,
    codec,
    take(input) {
      const { out, problem } = outcomeOf(stage, input, knowledge)
      return { out, problem: problem && `${problem.path}: ${problem.what}` }
    },
    end: () => [],
  }
}

/** Sums that wait to be added, or inputs that wait to be summed. */
const mostWaiting = 64

function ofFold<In, Sum>(fold: Fold<In, Sum>, add: boolean): Filter {
  const { name, version, codec } = fold
  let [inputs, sums]: [In[], Sum[]] = [[], []]
  const settle = () => {
    if (inputs.length > 0) sums.push(fold.sum(inputs))
    sums = [fold.add(sums)]
    inputs = []
  }
  return {
    name,
    version,
    codec,
    take(input) {
      // Looked at one by one, so that a line that is none is told by its number.
      if (add) fold.add([input as Sum])
      else fold.sum([input as In])
      if (add) sums.push(input as Sum)
      else inputs.push(input as In)
      if (inputs.length + sums.length > mostWaiting) settle()
      return {}
    },
    end() {
      settle()
      return sums
    },
  }
}

function ofStep(step: Step, ground: Ground, met: Problem[]): Filter {
  const { name, version } = step
  return {
    name,
    version,
    codec: plainLines,
    async take(input) {
      const out = await step.run(input as never, ground)
      const problems = met.splice(0)
      return { out, problem: problems.map(({ path, what }) => `${path}: ${what}`).join("; ") || null }
    },
    end: () => [],
  }
}

function ofGathering(gathering: Gathering, ground: Ground): Filter {
  const { name, version } = gathering
  const inputs: unknown[] = []
  return {
    name,
    version,
    codec: plainLines,
    take(input) {
      inputs.push(input)
      return {}
    },
    end: () => gathering.gather(inputs as never[], ground),
  }
}
