// What a store holds of one address → its versions, each compared with the one before it, whatever the stemma says.

import { resolve } from "node:path"
import { traceOf } from "../assembly.js"
import { type Knowledge, shipped } from "../knowledge.js"
import type { Annotated } from "../model/annotation.js"
import type { Report } from "../model/report.js"
import type { Trace } from "../model/trace.js"
import { compareTexts, readAlone } from "../pair.js"
import type { Holdings } from "../store/holdings.js"
import type { Version, Versioned } from "../store/versions.js"
import type { VersionChange, VersionedAddress, VersionsCard } from "../view/shapes.js"
import { survey } from "../view/survey.js"
import { gravestFirst, type LaidVersion, versionsCard } from "../view/versions.js"

/** The versions of what stands at an address, or a path; null where the store knows neither. */
export function versionsOf(
  { versions }: Pick<Holdings, "versions">,
  address: string,
  knowledge: Knowledge = shipped,
): VersionsCard | null {
  const known = versions.at(address)
  return known && cardOf(known.address, known.versions, knowledge)
}

/** What changed at addresses, and how many of them were not looked at. */
export interface ChangedAddresses {
  /** Where a reader is told something else now, the gravest first. */
  readonly changed: readonly VersionsCard[]
  /** Addresses at which the story stayed the same, or differs slightly. */
  readonly unchanged: number
  readonly unread: number
}

/** So many addresses are compared at once, the last changed: a tenth of a second each. */
export const mostCompared = 200

/** The versions of every address that changed, of all or of some; with `since`, that changed then or later. */
export function changedIn(
  { versions }: Pick<Holdings, "versions">,
  { since, among = () => true, most = mostCompared }: ChangedOptions = {},
  knowledge: Knowledge = shipped,
): ChangedAddresses {
  const all = versions.all(since).filter(among)
  const read = all.slice(0, most).flatMap(({ address }) => versionsOf({ versions }, address, knowledge) ?? [])
  const changed = gravestFirst(read.filter(({ steps }) => steps.length > 0))
  return { changed, unchanged: read.length - changed.length, unread: Math.max(0, all.length - most) }
}

/** Addresses at or below the start of one (a site, a folder) that have versions. */
export function versionsUnder({ versions }: Pick<Holdings, "versions">, start: string): readonly VersionedAddress[] {
  const [bare, folder] = [bareOf(start), resolve(start)]
  return versions.all().filter(({ address }) => bareOf(address).startsWith(bare) || address.startsWith(folder))
}

/** An address without what a person leaves out. */
function bareOf(address: string): string {
  return address.replace(/^https?:\/\//i, "").replace(/^www\./i, "")
}

/** Which addresses are looked at. */
export interface ChangedOptions {
  /** ISO 8601: of which a version came then or later. */
  readonly since?: string | undefined
  readonly among?: (one: Versioned) => boolean
  readonly most?: number
}

/** What was changed from one version of a page to the next, grave and notable, the gravest first. */
export function changesBetween(before: Report, after: Report, knowledge: Knowledge): readonly VersionChange[] {
  const versions = [before, after].map(report => ({ report, seen: null, current: report === after }))
  return cardOf(after.address ?? after.path, versions, knowledge).steps.flatMap(({ changes }) => changes)
}

function cardOf(address: string, versions: readonly Version[], knowledge: Knowledge): VersionsCard {
  const texts = new Map<string, Annotated>()
  const read = versions.map(({ report, seen, current }) => {
    const text = texts.get(report.id) ?? readAlone(report, knowledge)
    texts.set(report.id, text)
    return { text, seen, current }
  })
  const laid = read.slice(1).map(({ text }, i) => laidOn(read[i]!.text, text, knowledge))
  return versionsCard(survey(asTrace([...texts.values()], laid)), address, read, laid)
}

function laidOn(before: Annotated, after: Annotated, knowledge: Knowledge): LaidVersion {
  return wordsOf(before) === wordsOf(after) ? null : compareTexts(before, after, knowledge)
}

/** What a page tells, whatever stands around it and however it is set. */
function wordsOf({ report }: Annotated): string {
  return report.text.replace(/\s+/g, " ").trim()
}

/** Versions as a trace, so that they are shown as reports are: their numbers stand for letters. */
function asTrace(texts: readonly Annotated[], laid: readonly LaidVersion[]): Trace {
  const alterations = laid.flatMap(one => one?.alterations ?? [])
  const numbers = new Map(texts.map(({ report }, i) => [report.id, String(i + 1)]))
  const versions = texts.map(text => ({ text }))
  return traceOf(versions, { ...nothing, alterations }, { problems: [], amendments: [] }, numbers, [])
}

const nothing = {
  stories: [],
  origins: [],
  oneOf: {},
  texts: [],
  lost: [],
  derivations: [],
  ledgers: [],
  sharedSources: [],
  record: [],
  persons: [],
  corrections: [],
  threads: [],
} as const
