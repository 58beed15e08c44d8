// Gatherings of the record: see `step.ts`. What the plan hands over as texts goes by places here; where it asks a text for
// its id alone, something that has no more stands in.

import { traceOf } from "../assembly.js"
import { records } from "../export/jsonl.js"
import type { Witness } from "../match/witness.js"
import type { Alignment } from "../model/alignment.js"
import type { Alteration } from "../model/alteration.js"
import type { Annotated } from "../model/annotation.js"
import type { Stemma } from "../model/derivation.js"
import type { Problem } from "../model/problem.js"
import type { Weighed } from "../model/rarity.js"
import type { Correction, Entry, Person, Story } from "../model/record.js"
import { correctedStories } from "../record/corrections.js"
import { descentOf, withEntries } from "../record/origins.js"
import { speakersOf } from "../record/parties.js"
import { bearerKey, type Bearer, personsOf } from "../record/persons.js"
import { type Claims, inOrderOfWeight } from "../record/record.js"
import { scopesOf } from "../record/scopes.js"
import { storiesAmong } from "../record/stories.js"
import type { Worded } from "../record/stories/worded.js"
import { threadsOf } from "../record/threads.js"
import type { Ground as ThreadGround } from "../record/threads/ground.js"
import { groundOf } from "../record/threads/ground.js"
import { at } from "./laid.js"
import type { Gathering, Ground } from "./step.js"

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

/** An alignment by its place. */
interface LaidAlignment {
  readonly a: string
  readonly b: string
  readonly at: string
}

/** A report by the places of what was made of it. */
interface LaidReport {
  readonly id: string
  readonly witness: string
  readonly claims: string
}

/** Alignments of which the ends are asked. */
function alignmentsBy(laid: readonly LaidAlignment[]): Alignment[] {
  return laid.map(one => ({ ...one, links: [] }))
}

/** The line of such an alignment. */
function aligned(one: Alignment): unknown {
  return at((one as Alignment & LaidAlignment).at)
}

/** A text of which the id is asked, and whether it has notes of correction. */
function standIn(id: string, corrects: boolean): Weighed {
  return { text: { report: { id }, corrections: corrects ? [null] : [] } } as unknown as Weighed
}

/** What stories are told by: the first line, then a line a report. */
type StoryPart =
  | { readonly stemma: Stemma; readonly laid: readonly LaidAlignment[] }
  | { readonly words: Worded; readonly corrects: boolean; readonly witness: string }

const stories: Gathering = {
  name: "stories",
  version: "1",
  takes: "{stemma, laid}: which pairs are aligned, and where; then {words, corrects, witness} in canonical order",
  gives: "{stories}, then what `corrections` takes, a line a story that has some",
  *gather(parts: readonly StoryPart[]) {
    const first = parts.find(part => "stemma" in part)
    if (!first) throw new TypeError("no stemma among the lines")
    const reports = parts.flatMap(part => ("words" in part ? [part] : []))
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

/** What scopes are cut from: the first line, then a line a report. */
type ScopePart =
  | {
      readonly stories: readonly Story[]
      readonly stemma: Stemma
      readonly laid: readonly LaidAlignment[]
      readonly corrections: readonly Correction[]
    }
  | { readonly report: LaidReport }

const scopes: Gathering = {
  name: "scopes",
  version: "1",
  takes: "{stories, stemma, laid, corrections}, then {report}: places of witness and claims, in canonical order",
  gives: "what `entries` takes, a line a scope",
  *gather(parts: readonly ScopePart[], { lookUp }: Ground) {
    const first = parts.find(part => "stories" in part)
    if (!first) throw new TypeError("no stories among the lines")
    const reports = parts.flatMap(part => ("report" in part ? [part.report] : []))
    const claims = reports.map(report => lookUp(report.claims) as Claims)
    const laidClaims = new Map(claims.map((one, i) => [one, at(reports[i]!.claims)]))
    const witnesses = new Map(reports.map(({ id, witness }) => [id, at(witness)]))
    const texts = reports.map(({ id }) => standIn(id, false))
    const { stemma, laid, corrections } = first
    for (const scope of scopesOf(first.stories, texts, claims, stemma, alignmentsBy(laid), corrections))
      yield {
        ...scope,
        texts: scope.texts.map(({ text }) => witnesses.get(text.report.id)!),
        claims: scope.claims.map(one => laidClaims.get(one) ?? one),
        alignments: scope.alignments.map(aligned),
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
  | { readonly report: LaidReport & { readonly text: string } }

const trace: Gathering = {
  name: "trace",
  version: "1",
  takes:
    "{stemma, stories, persons, corrections, problems}, {alterations} and {entries} some a line, {report}: places, in order",
  gives: "the records of the trace, as `stemma trace --jsonl` prints them",
  gather(parts: readonly TracePart[], ground: Ground) {
    const given = parts.find(part => "stemma" in part)
    if (!given) throw new TypeError("no stemma among the lines")
    const { stemma, problems, ...rest } = given
    const alterations = parts.flatMap(part => ("alterations" in part ? part.alterations : []))
    const found = { ...rest, alterations }
    const reports = parts.flatMap(part => ("report" in part ? [part.report] : []))
    const texts = reports.map(({ text }) => {
      const { report, masked, background } = ground.lookUp(text) as Annotated
      return { text: { report, masked, background } }
    })
    const record = inOrderOfWeight(parts.flatMap(part => ("entries" in part ? part.entries : [])))
    const descent = descentOf(
      stemma,
      texts.map(({ text }) => text.report),
    )
    const pile = { ...groundOf(given.stories, [], [], given.corrections, descent), ...lookedUp(reports, ground) }
    const threads = threadsOf(record, pile)
    const oneOf = withEntries(stemma.oneOf, [...record, ...threads.flatMap(({ steps }) => steps)], descent)
    return records(
      traceOf(texts, { ...stemma, ...found, oneOf, record, threads }, { problems, amendments: [], outlets: null }, []),
    )
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
export const ofRecord: readonly Gathering[] = [persons, stories, scopes, trace]
