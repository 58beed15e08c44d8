// Gatherings of the record: see `step.ts`. What the plan hands over as texts goes by places here (`stand-ins.ts`).

import { traceOf } from "../assembly.js"
import { records } from "../export/jsonl.js"
import type { Witness } from "../match/witness.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import type { Problem } from "../model/problem.js"
import type { Weighed } from "../model/rarity.js"
import type { Correction, Entry, Person, Story } from "../model/record.js"
import { correctedStories } from "../record/corrections.js"
import { withDisputes } from "../record/disputes.js"
import { descentOf, withEntries } from "../record/origins.js"
import { speakersOf } from "../record/parties.js"
import { bearerKey, type Bearer, personsOf } from "../record/persons.js"
import { type Claims, inOrderOfWeight } from "../record/record.js"
import { type StemmaOfStories, storiesAmong } from "../record/stories.js"
import type { Worded } from "../record/stories/worded.js"
import { threadsOf } from "../record/threads.js"
import type { Ground as ThreadGround } from "../record/threads/ground.js"
import { groundOf } from "../record/threads/ground.js"
import { siglaOf } from "../review/letters.js"
import { at } from "./laid.js"
import { families, scopes } from "./scopes.js"
import { aligned, alignmentsBy, type LaidAlignment, type LaidReport, standIn } from "./stand-ins.js"
import { type Gathering, type Ground, heldBy, lineWith, linesWith } from "./step.js"

/** Names joined over the pile. */
const persons: Gathering = {
  name: "persons",
  version: "1",
  takes: "lists of those whom each report names, in canonical order",
  gives: "{persons}, then of each report that names some [report, [bearer, person] …]",
  *gather(named: readonly (readonly Bearer[])[]) {
    const found = personsOf(named.flat())
    const speakers = speakersOf(found)
    yield { persons: found.persons }
    for (const bearers of named)
      if (bearers.length > 0)
        yield [
          bearers[0]!.report,
          bearers.map(({ report, bearer }) => [bearer, speakers.get(bearerKey(report, bearer))]),
        ]
  },
}

/** What stories are told by: the first line, then a line a report. */
type StoryPart =
  | { readonly stemma: StemmaOfStories; readonly laid: readonly LaidAlignment[] }
  | { readonly words: Worded; readonly corrects: boolean; readonly witness: string }

const stories: Gathering = {
  name: "stories",
  version: "2",
  takes:
    "{stemma, laid}: lines and origins, which pairs are aligned, and where; then {words, corrects, witness} in canonical order",
  gives: "{stories}, then what `corrections` takes, a line a story that has some",
  *gather(parts: readonly StoryPart[]) {
    const first = lineWith(parts, "stemma")
    const reports = linesWith(parts, "words")
    const found = storiesAmong(
      reports.map(({ words }) => words),
      first.stemma,
    )
    yield { stories: found }
    const witnesses = new Map(reports.map(({ words, witness }) => [words.id, witness]))
    const texts = reports.map(({ words, corrects }) => standIn(words.id, corrects))
    for (const story of correctedStories(found, texts, alignmentsBy(first.laid)))
      yield {
        texts: story.texts.map(({ text }) => at(witnesses.get(text.report.id)!)),
        alignments: story.alignments.map(aligned),
      }
  },
}

/** What a trace is laid out from: the first line, then some alterations or entries a line, then a report. */
type TracePart =
  | {
      readonly stemma: Stemma
      readonly stories: readonly Story[]
      readonly persons: readonly Person[]
      readonly corrections: readonly Correction[]
      readonly problems: readonly Problem[]
    }
  | { readonly alterations: readonly Alteration[] }
  | { readonly entries: readonly Entry[] }
  | { readonly report: LaidReport }

const trace: Gathering = {
  name: "trace",
  version: "1",
  takes:
    "{stemma, stories, persons, corrections, problems}, {alterations} and {entries} some a line, {report}: places, in order",
  gives: "the records of the trace, as `stemma trace --jsonl` prints them",
  gather(parts: readonly TracePart[], ground: Ground) {
    const given = lineWith(parts, "stemma")
    const { stemma, problems, ...rest } = given
    const alterations = heldBy(parts, "alterations").flat()
    const found = { ...rest, alterations }
    const reports = heldBy(parts, "report")
    const texts = reports.map(({ text }) => {
      const { report, masked, background } = ground.lookUp(text) as Annotated
      return { text: { report, masked, background } }
    })
    const descent = descentOf(
      stemma,
      texts.map(({ text }) => text.report),
    )
    // Of what a pile is laid out by dates are asked alone.
    const dated = texts as unknown as Weighed[]
    const pile = { ...groundOf(given.stories, dated, [], given.corrections, descent), ...lookedUp(reports, ground) }
    const entries = inOrderOfWeight(heldBy(parts, "entries").flat())
    const record = withDisputes(entries, given.stories, pile.texts)
    const threads = threadsOf(record, pile)
    const oneOf = withEntries(stemma.oneOf, [...record, ...threads.flatMap(({ steps }) => steps)], descent)
    const sigla = siglaOf(texts.map(({ text }) => text.report))
    const whole = { ...stemma, ...found, oneOf, record, threads }
    return records(traceOf(texts, whole, { problems, amendments: [], outlets: null }, sigla, []))
  },
}

/** Texts and parties as threads ask for them: fetched when they are, for all of a pile would be too much at once. */
function lookedUp(reports: readonly LaidReport[], { lookUp }: Ground): Pick<ThreadGround, "texts" | "parties"> {
  const places = new Map(reports.map(report => [report.id, report]))
  const from = (of: "witness" | "claims", id: string) => {
    const place = places.get(id)?.[of]
    return place === undefined ? undefined : lookUp(place)
  }
  return {
    texts: { get: id => from("witness", id) as Witness | undefined },
    parties: { get: id => (from("claims", id) as Claims | undefined)?.parties },
  }
}

/** All of them, in the order of the plan. */
export const ofRecord: readonly Gathering[] = [persons, stories, families, scopes, trace]
