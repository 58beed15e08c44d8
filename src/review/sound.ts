// Whether a person's corrections can be followed: none leads in a circle back to where it began (two merges that name each
// other would leave neither page), none sets a date that had not come when it was said, each name has letters. What a
// reference means is asked of all reports at once, so that one page is corrected and not its namesake in another folder.

import { leadsTo } from "../kit/descent.js"
import { groupBy } from "../kit/groups.js"
import { lazily } from "../kit/lazily.js"
import type { Derivation } from "../model/derivation.js"
import type { Report } from "../model/report.js"
import type { Amendment, ReportReference } from "../model/review.js"
import { placeOf, textDigest } from "./findings.js"

/** What of a report tells which one is meant. */
type Met = Pick<Report, "id" | "path" | "address" | "text">
/** What of a report tells whether a correction of it can be. */
export type Corrected = Met & Pick<Report, "published">

/** A correction that cannot be followed, and why: one plain sentence that goes on from what is corrected. */
export interface Unsound {
  readonly amendment: Amendment
  readonly why: string
}

/** Corrections, weighed: those to be followed, in their order, and those that cannot be. */
export interface Weighed {
  readonly sound: readonly Amendment[]
  readonly unsound: readonly Unsound[]
}

/** The ids of the reports that a reference means: by its id; where none has it, by its words; else by its place. */
export type Meaning = (to: ReportReference) => readonly string[]

/** What references mean among some reports. Each is looked for once, and texts are digested only where ids are gone. */
export function meaningAmong(reports: readonly Met[]): Meaning {
  const ids = new Set(reports.map(({ id }) => id))
  const by = (key: (report: Met) => string) =>
    new Map([...groupBy(reports, key)].map(([value, some]) => [value, some.map(({ id }) => id)]))
  const texts = lazily(() => by(({ text }) => textDigest(text)))
  const places = lazily(() => by(placeOf))
  return to => (ids.has(to.id) ? [to.id] : (texts().get(to.text) ?? places().get(to.place) ?? []))
}

/**
 * Weigh corrections in their order: of those that make a circle together, the last is not followed. Reports that were set
 * aside and are not among these are known by the ids by which they were. A page that is to be merged into one that is not
 * here stays, or nothing would be left of both; where the reports are a part of a pile, the other may stand in the rest.
 */
export function weigh(amendments: readonly Amendment[], reports: readonly Corrected[], isWhole = true): Weighed {
  const sound: Amendment[] = []
  const unsound: Unsound[] = []
  if (amendments.length === 0) return { sound, unsound }
  const here = meaningAmong(reports)
  const away = amendments.filter(({ change }) => change === "exclude" || change === "merge")
  const aside = new Set(away.map(({ report }) => report.id))
  const meant = alsoAside(aside, here)
  const latest = reports.reduce((day, { published }) => laterOf(day, published?.value ?? ""), "")
  const ways = { merge: new Map<string, readonly string[]>(), exemplar: new Map<string, readonly string[]>() }
  for (const amendment of amendments) {
    const why =
      (isWhole ? whyAlone(amendment, here, aside) : null) ??
      (amendment.change === "date" ? whyNoDate(amendment, latest) : whyNoWay(amendment, meant, ways))
    if (why === null) sound.push(amendment)
    else unsound.push({ amendment, why })
  }
  return { sound, unsound }
}

/** A report that was set aside is meant by its id, though it is in no trace and another page may stand by its name. */
function alsoAside(aside: ReadonlySet<string>, meaning: Meaning): Meaning {
  return to => {
    if (aside.has(to.id)) return [to.id]
    const found = meaning(to)
    return found.length > 0 ? found : [to.id]
  }
}

/** By how much a clock elsewhere may be ahead of the one by which a correction was made. */
const ahead = 24 * 3_600_000

/** Of a pile of a later time than the clock's, such as a story that was made up, its own dates tell what has come. */
function whyNoDate({ value, at }: Amendment & { readonly change: "date" }, latest: string): string | null {
  const said = Date.parse(at)
  if (Number.isNaN(said)) return null
  const limit = laterOf(latest, new Date(said + ahead).toISOString())
  if (value.slice(0, 10) <= limit.slice(0, Math.min(10, value.length))) return null
  return `${value} had not come when it was set, and no page of the pile is as late`
}

/** What a page would be a printing of has to be a page: here, or set aside by another correction. */
function whyAlone(amendment: Amendment, here: Meaning, aside: ReadonlySet<string>): string | null {
  if (amendment.change !== "merge" || aside.has(amendment.into.id) || here(amendment.into).length > 0) return null
  return `it is said to be another printing of ${titleOf(amendment.into)}, which is not here`
}

function whyNoWay(
  amendment: Amendment,
  meant: Meaning,
  ways: Readonly<Record<"merge" | "exemplar", Map<string, readonly string[]>>>,
): string | null {
  const to = amendment.change === "merge" ? amendment.into : amendment.change === "exemplar" ? amendment.exemplar : null
  if (to === null || (amendment.change !== "merge" && amendment.change !== "exemplar")) return null
  const way = ways[amendment.change]
  const [from, towards] = [meant(amendment.report), meant(to)]
  const closes = towards.some(one => from.some(own => leadsTo(one, own, id => way.get(id) ?? [])))
  if (!closes) for (const own of from) way.set(own, towards)
  const [names, ends] =
    amendment.change === "merge"
      ? ["is said to be another printing of", "none of them would be left"]
      : ["is said to come from", "none of them would be the first"]
  return closes ? `it ${names} ${titleOf(to)}, which leads back to it: ${ends}` : null
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}

function titleOf({ title, place }: ReportReference): string {
  return title ? `“${title}”` : place
}

/** What a correction is of, to be told. */
export function correctedIn({ report, change }: Amendment): string {
  return `the correction of ${titleOf(report)} (${change})`
}

/**
 * Why new corrections cannot be accepted among all that would stand then; null where they can. `arrows` are those of the
 * trace that they are of: a report that another comes from does not come from that one.
 */
export function whyNot(
  all: readonly Amendment[],
  put: readonly Amendment[],
  reports: readonly Corrected[],
  arrows: readonly Pick<Derivation, "exemplar" | "copy">[],
): string | null {
  const isNew = new Set(put)
  const bad = weigh(all, reports).unsound.find(({ amendment }) => isNew.has(amendment))
  if (bad) return `${correctedIn(bad.amendment)}: ${bad.why}`
  const moved = put.flatMap(one => (one.change === "exemplar" ? [one] : []))
  if (moved.length === 0) return null
  const above = groupBy(arrows, ({ copy }) => copy)
  const up = new Map([...above].map(([copy, some]) => [copy, some.map(({ exemplar }) => exemplar)]))
  for (const { report } of moved) up.delete(report.id)
  for (const { report, exemplar } of moved) {
    if (exemplar === null) continue
    if (leadsTo(exemplar.id, report.id, id => up.get(id) ?? [])) {
      return `${titleOf(exemplar)} comes from ${titleOf(report)} as the pile stands; correct first where it comes from`
    }
    up.set(report.id, [exemplar.id])
  }
  return null
}
