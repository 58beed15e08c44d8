// What a text is held against: the part of a store, or of a trace, that bears on it, traced and annotated.

import { annotate } from "../annotate/annotate.js"
import { aroundAll, type Extent } from "../around/neighbourhood.js"
import { partIn } from "../around/part.js"
import { openIndex } from "../desk/take.js"
import { keptWith } from "../kit/kept.js"
import { groupBy } from "../kit/groups.js"
import type { Knowledge } from "../knowledge.js"
import { countedBy, countStems, idfOf, type StemCounts } from "../match/rarity.js"
import type { Annotated } from "../model/annotation.js"
import type { Report } from "../model/report.js"
import type { Weighed } from "../model/rarity.js"
import type { Text } from "../model/token.js"
import { type Trace, untraced } from "../model/trace.js"
import type { PartOf } from "../pipeline.js"
import type { Progress } from "../runner.js"
import type { AskedStore } from "../store/store.js"
import type { Index } from "../store/indexed.js"
import type { Some } from "../store/standing.js"
import { readText } from "../text/text.js"
import { type TraceOptions, traceWith } from "../trace.js"
import type { Asked } from "./asked/answer.js"
import { addressesOf, meantAmong } from "./cited.js"
import { byIndex } from "./by-index.js"
import { lookUpAmong, mostRead, nearText } from "./near.js"

/** Of each text in a store so many printings are read, the first in time. */
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
  asked: Asked,
  knowledge: Knowledge,
  progress: Progress,
  options: Pick<TraceOptions, "outlets" | "amendments" | "letters" | "memory">,
): Promise<Ground> {
  const { standings } = store
  const index = await openIndex(store, knowledge, progress)
  const text = readText(asked.report)
  const found = lookedUp(store, index, asked, text, knowledge)
  let texts: readonly Weighed[] = []
  const part: PartOf = {
    ...partIn(index, [], () => false),
    met(witnesses) {
      texts = witnesses
    },
  }
  const { amendments = [], letters = [], outlets = null } = options
  const given = { problems: [], amendments, letters, outlets: outlets?.outlets ?? null }
  const how = { ...options, knowledge, progress }
  const trace = await traceWith(store, standings.reports(found.numbers), given, how, part)
  const own = index.counts(new Set(text.tokens.map(({ stem }) => stem)))
  const again = new Set(trace.texts.flatMap(({ reports }) => reports.slice(1)))
  const held = texts.filter(one => !again.has(one.text.report.id))
  return { trace, texts: held, counts: own, around: { near: found.near, read: found.read } }
}

/** What is read of a store. */
function lookedUp(
  { standings, words }: AskedStore,
  index: Index,
  { references }: Asked,
  text: Text,
  { frequencies }: Knowledge,
): Extent & Some {
  const textsOf = (some: readonly number[]) => {
    const known = standings.of(some)
    return (number: number) => known.get(number)?.prose ?? String(number)
  }
  const cited = standings.at(references.flatMap(({ address }) => (address === null ? [] : addressesOf(address))))
  const { chosen, all } = nearText(text, cited, byIndex(index, words), textsOf, frequencies)
  const part = aroundAll(chosen.slice(0, mostRead), {
    of: some => standings.of(some),
    printings: prose => standings.printings(prose, printings),
    inStory: () => ({ numbers: [], all: 0 }),
  })
  return { ...part, near: Math.max(part.near, all.size) }
}

/** A trace’s reports as they were read: the same ones each time, so that what is made of them is made once. */
const untracedOf = keptWith((reports: Trace["reports"]): readonly Report[] => reports.map(untraced))

/** The part of a trace that bears on a text. */
export function groundOfTrace(trace: Trace, { report, references }: Asked, knowledge: Knowledge): Ground {
  const { frequencies } = knowledge
  const places = new Map(trace.reports.map(({ id }, place) => [id, place]))
  const cited = meantAmong(trace.reports)
  const first = references.flatMap(reference => cited(reference).flatMap(id => places.get(id) ?? []))
  const near = lookUpAmong(untracedOf(trace.reports), frequencies)
  const printed = new Map(trace.texts.flatMap(({ id, reports }) => reports.map(one => [one, id] as const)))
  const textOf = (place: number) => printed.get(trace.reports[place]!.id) ?? trace.reports[place]!.id
  const { chosen, all } = nearText(readText(report), first, near, () => textOf, frequencies)
  // A small pile is read whole, as `match` reads it.
  const others = trace.reports.length <= mostHeld ? [...places.values()] : []
  const texts = groupBy([...chosen, ...all, ...others], textOf)
  const read = [...texts.values()].slice(0, mostHeld).map(([place]) => annotatedAt(trace, place!, knowledge))
  const counts = countStems(read)
  const held = countedBy(read, counts, frequencies).map(({ text, rarity }) => ({ text, idf: idfOf(rarity) }))
  return { trace, texts: held, counts, around: { near: all.size, read: read.length } }
}

function annotatedAt({ reports }: Trace, place: number, knowledge: Knowledge): Annotated {
  const report = reports[place]!
  return annotate(readText(untraced(report), report), knowledge)
}
