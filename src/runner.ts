// What may run anywhere, and what runs it. A stage is a named function from plain data to plain data; a runner applies
// it to many inputs: here, in threads, or wherever else. No stage knows which.

import type { Codec } from "./kit/lines.js"
import { BrokenAsset, type Knowledge } from "./knowledge.js"
import type { Problem } from "./model/problem.js"
import type { Report } from "./model/report.js"

/** A step from one report, pair, family, copy or scope to what is made of it. Values are plain: see `kit/lines.ts`. */
export interface Stage<In, Out> {
  readonly name: string
  /** Another one whenever the same input may give another output. */
  readonly version: string
  /** A digest of all that the output hangs on, knowledge apart: the same key, the same output. */
  key(input: In): string
  /** The step itself. Pure. */
  run(input: In, knowledge: Knowledge): Out
  /** What stands in for the output where `run` throws. */
  instead(input: In): Out
  /**
   * The texts at work in an input, as the objects that stand in it. Other inputs hold them too, so that another thread
   * gets each once; an input's cost is told from their lengths, and their pages are named when `run` throws.
   */
  texts(input: In): readonly TextAtWork[]
  /** What is named instead, where no texts are at work. */
  named?(input: In): string
  /** How its inputs and outputs are written as lines. */
  readonly codec: Codec
}

/** A report's text in whatever form a stage works on it: with all that was found in it, or that and more around it. */
export type TextAtWork = { readonly report: Report } | { readonly text: { readonly report: Report } }

/** Whose text it is. */
export function reportOf(one: TextAtWork): Report {
  return "text" in one ? one.text.report : one.report
}

/** UTF-16 units of all texts at work in an input. */
export function lettersAtWork<In, Out>(stage: Stage<In, Out>, input: In): number {
  return stage.texts(input).reduce((sum, one) => sum + reportOf(one).text.length, 0)
}

/** A sum over many inputs, free of their order and of how they are dealt out. */
export interface Fold<In, Sum> {
  readonly name: string
  readonly version: string
  /** The sum of some inputs. */
  sum(inputs: readonly In[]): Sum
  /** The sum of sums. */
  add(sums: readonly Sum[]): Sum
  readonly codec: Codec
}

/** Applies stages. */
export interface Runner {
  /** What it hands to them. */
  readonly knowledge: Knowledge
  /** The outcome of a stage for each input, in their order. Rejects for a `BrokenAsset`, for nothing else a stage throws. */
  each<In, Out>(stage: Stage<In, Out>, inputs: readonly In[]): Promise<readonly Outcome<Out>[]>
  fold<In, Sum>(fold: Fold<In, Sum>, inputs: readonly In[]): Promise<Sum>
}

/** What a stage made of an input, and the problem there was, if any. */
export interface Outcome<Out> {
  readonly out: Out
  readonly problem: Problem | null
}

/** Called as the work goes on, for progress on a terminal or in the app; with the page at hand, where it is one alone. */
export type Progress = (stage: string, done: number, of: number, page?: string) => void

/** The path of an input that is a page as it came. */
function pathIn(input: unknown): string | undefined {
  const isPage = typeof input === "object" && input !== null && "path" in input
  return isPage && typeof input.path === "string" ? input.path : undefined
}

/** What a page is called while it is read: its headline, before that its file. None where an input is not one page. */
export function pageAt<In, Out>(stage: Stage<In, Out>, input: In): string | undefined {
  const [first, ...others] = stage.texts(input).map(reportOf)
  if (others.length > 0) return undefined
  if (first?.title) return first.title
  const path = first?.path ?? pathIn(input)
  return path?.split(/[\\/]/u).findLast(Boolean)
}

/** Where a step over all pages at once failed. */
const thePile = "the pile"
/** Pages named in a problem; more are counted. */
const mostNamed = 3

/**
 * Run a stage on one input. What it throws is a problem that names the pages, and `instead` stands in. A `BrokenAsset` is
 * thrown on: it is no fault of the pages, and a trace without what the program knows would say that nothing was found.
 */
export function outcomeOf<In, Out>(stage: Stage<In, Out>, input: In, knowledge: Knowledge): Outcome<Out> {
  try {
    return { out: stage.run(input, knowledge), problem: null }
  } catch (error) {
    if (error instanceof BrokenAsset) throw error
    const [first = stage.named?.(input) ?? thePile, ...others] = stage
      .texts(input)
      .map(reportOf)
      .map(({ path }) => path)
    const named = others.slice(0, mostNamed - 1).join(", ")
    const more = others.length >= mostNamed ? ` and ${others.length - mostNamed + 1} more` : ""
    const what = failed(stage.name, named && `, with ${named}${more}`, error)
    return { out: stage.instead(input), problem: { path: first, what, leftOut: true } }
  }
}

function failed(step: string, others: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error)
  return `the step “${step}” failed here${others} (${why}); the rest goes on without it`
}

/** Outputs alone; the problems are gathered. */
export interface Guarded {
  readonly knowledge: Knowledge
  each<In, Out>(stage: Stage<In, Out>, inputs: readonly In[]): Promise<readonly Out[]>
  fold: Runner["fold"]
  /** Problems so far, in the order of the stages. */
  readonly problems: readonly Problem[]
}

/** A runner whose problems are gathered while the plan goes on with what there is. */
export function guarded(runner: Runner): Guarded {
  const problems: Problem[] = []
  return {
    knowledge: runner.knowledge,
    async each(stage, inputs) {
      const outcomes = await runner.each(stage, inputs)
      for (const { problem } of outcomes) if (problem) problems.push(problem)
      return outcomes.map(({ out }) => out)
    },
    async fold(fold, inputs) {
      try {
        return await runner.fold(fold, inputs)
      } catch (error) {
        if (error instanceof BrokenAsset) throw error
        problems.push({ path: thePile, what: failed(fold.name, "", error), leftOut: true })
        return fold.sum([])
      }
    },
    problems,
  }
}

/** The outcome of a stage for each input, run once for those that are alike: what it tells of a page's name or address is the first one's. */
export async function eachUnlike<In, Out>(
  run: Guarded,
  stage: Stage<In, Out>,
  inputs: readonly In[],
  alike: readonly number[],
): Promise<readonly Out[]> {
  const unlike = inputs.filter((_, n) => alike[n] === n)
  const found = await run.each(stage, unlike)
  const place = new Map<number, number>()
  for (const [n, first] of alike.entries()) if (first === n) place.set(n, place.size)
  return alike.map(first => found[place.get(first)!]!)
}
