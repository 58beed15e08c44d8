// What a text is held against: the part of a store, or of a trace, that bears on it, traced and annotated.

import { annotate } from "../annotate/annotate.js"
import { aroundAll, type Extent } from "../around/neighbourhood.js"
import { openIndex } from "../add.js"
import { groupBy } from "../kit/groups.js"
import type { Knowledge } from "../knowledge.js"
import { countedBy, countStems, idfOf, type StemCounts } from "../match/rarity.js"
import type { Annotated } from "../model/annotation.js"
import type { Weighed } from "../model/rarity.js"
import { type Trace, untraced } from "../model/trace.js"
import type { PartOf } from "../pipeline.js"
import type { Progress } from "../runner.js"
import type { AskedStore } from "../store/store.js"
import { readText } from "../text/text.js"
import { type TraceOptions, traceWith } from "../trace.js"
import type { Asked } from "./asked/answer.js"
import { addressesOf, citedAmong } from "./cited.js"
import { lookUpAmong, nearText } from "./near.js"

/** Texts that a text is held against at most, and of each in a store how many printings are read, the first in time. */
const mostRead = 16
const printings = 2
/** Texts of a trace, which is there, that a text is held against at most. */
const mostHeld = 32

/** What a text is held against. */
export interface Ground {
  readonly trace: Trace
  /** What bears on it, the nearest first. */
  readonly texts: readonly Weighed[]
  /** The counts by which its own words are weighed. */
  readonly counts: StemCounts
  readonly around: Extent
}

/** The part of a store that bears on a text. */
export async function groundOfStore(
  store: AskedStore,
  { report, references }: Asked,
  knowledge: Knowledge,
  progress: Progress,
  options: Pick<TraceOptions, "outlets" | "amendments" | "memory">,
): Promise<Ground> {
  const { standings } = store
  const index = await openIndex(store, knowledge, progress)
  const text = readText(report)
  const addresses = references.flatMap(({ address }) => (address === null ? [] : addressesOf(address)))
  const textsOf = (some: readonly number[]) => {
    const known = standings.of(some)
    return (number: number) => known.get(number)?.prose ?? String(number)
  }
  const cited = standings.at(addresses)
  const { chosen, all } = nearText(text, cited, some => index.near(some, null), textsOf, knowledge.frequencies)
  const { numbers, near, read } = aroundAll(chosen.slice(0, mostRead), {
    of: some => standings.of(some),
    printings: prose => standings.printings(prose, printings),
    inStory: () => ({ numbers: [], all: 0 }),
  })
  let texts: readonly Weighed[] = []
  const part: PartOf = {
    counts: ({ stems }) => index.counts(stems),
    beside: [],
    asks: () => false,
    met(witnesses) {
      texts = witnesses
    },
  }
  const { amendments = [], outlets = null } = options
  const given = { problems: [], amendments, outlets: outlets?.outlets ?? null }
  const trace = await traceWith(store, standings.reports(numbers), given, { ...options, knowledge, progress }, part)
  const own = index.counts(new Set(text.tokens.map(({ stem }) => stem)))
  return { trace, texts, counts: own, around: { near: Math.max(near, all.size), read } }
}

/** The part of a trace that bears on a text. */
export function groundOfTrace(trace: Trace, { report, references }: Asked, knowledge: Knowledge): Ground {
  const { frequencies } = knowledge
  const places = new Map(trace.reports.map(({ id }, place) => [id, place]))
  const cited = citedAmong(trace.reports)
  const first = references.flatMap(reference => cited(reference).flatMap(id => places.get(id) ?? []))
  const near = lookUpAmong(trace.reports.map(untraced), frequencies)
  const printed = new Map(trace.texts.flatMap(({ id, reports }) => reports.map(one => [one, id] as const)))
  const textOf = (place: number) => printed.get(trace.reports[place]!.id) ?? trace.reports[place]!.id
  const { chosen, all } = nearText(readText(report), first, near, () => textOf, frequencies)
  const texts = groupBy([...chosen, ...all], textOf)
  const read = [...texts.values()].slice(0, mostHeld).map(([place]) => annotatedAt(trace, place!, knowledge))
  const counts = countStems(read)
  const held = countedBy(read, counts, frequencies).map(({ text, rarity }) => ({ text, idf: idfOf(rarity) }))
  return { trace, texts: held, counts, around: { near: all.size, read: read.length } }
}

function annotatedAt({ reports }: Trace, place: number, knowledge: Knowledge): Annotated {
  const report = reports[place]!
  return annotate(readText(untraced(report), report), knowledge)
}
