// Which reports of a pile the references of an article mean: by address, however it is written; else by title, where the
// outlet and the day, so far as both sides name them, do not speak against it.

import type { Reference } from "../ingest/references/reference.js"
import { plainAddress } from "../kit/address.js"
import { addTo } from "../kit/groups.js"
import { lettersOf, unaccented } from "../kit/spelling.js"
import type { Report } from "../model/report.js"

/** What a report is known by here. */
export type Citable = Pick<Report, "id" | "address" | "title" | "outlet" | "newsroom" | "published">

/** The reports that a reference means, all versions at its address; how that was told; or why it could not be. */
export interface Cited {
  readonly reports: readonly string[]
  readonly by: "address" | "title" | null
  readonly why: string | null
}

/** Shorter titles are said of many pages. Letters. */
const shortestTitle = 16
/** Days between what a list says and what the page says: updates, time zones, print and web. */
const slackDays = 3

/** Reports by what references call them. */
export interface Called<T> {
  /** All that stood at an address, however it is written; undefined where none did. */
  at(address: string | null): readonly T[] | undefined
  /** By the letters of their titles (`titleLetters`), but for those that are too short to mean one page. */
  readonly byTitle: ReadonlyMap<string, readonly T[]>
}

/** Look reports up by address and title. */
export function calledAmong<T extends Pick<Report, "address" | "title">>(reports: readonly T[]): Called<T> {
  const byAddress = new Map<string, T[]>()
  const byTitle = new Map<string, T[]>()
  for (const report of reports) {
    if (report.address !== null) addTo(byAddress, plainAddress(report.address), report)
    const title = titleLetters(report.title)
    if (title.length >= shortestTitle) addTo(byTitle, title, report)
  }
  return { at: address => (address === null ? undefined : byAddress.get(plainAddress(address))), byTitle }
}

/** Tells what references mean among these reports. */
export function citedAmong(reports: readonly Citable[]): (reference: Reference) => Cited {
  const { at: standingAt, byTitle } = calledAmong(reports)
  return reference => {
    const { address, title } = reference
    const at = standingAt(address)
    if (at !== undefined) return { reports: at.map(({ id }) => id), by: "address", why: null }
    const called = (byTitle.get(titleLetters(title)) ?? []).filter(report => mayBe(report, reference))
    const one = new Set(called.map(report => report.address ?? report.id)).size === 1
    if (one) return { reports: called.map(({ id }) => id), by: "title", why: null }
    const why = called.length > 0 ? `its title fits ${called.length} pages` : "is not here"
    return { reports: [], by: null, why }
  }
}

/** Of a title what is the same however it is set: its letters, without accents and case. */
export function titleLetters(title: string | null): string {
  return lettersOf(unaccented(title ?? ""))
}

/** Whether a page of the same title may be the one that is meant. */
function mayBe({ outlet, newsroom, published }: Citable, reference: Reference): boolean {
  const named = [outlet, newsroom].flatMap(name => (name === null ? [] : [titleLetters(name)]))
  const said = titleLetters(reference.outlet).replace(/^the/, "")
  const isOutlets = said === "" || named.length === 0 || named.some(name => name.includes(said) || said.includes(name))
  return isOutlets && isNear(published?.value ?? null, reference.published)
}

/** Whether two dates may be one, as far as both are told. */
function isNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const shorter = Math.min(a.length, b.length, 10)
  if (shorter < 10) return a.slice(0, shorter) === b.slice(0, shorter)
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= slackDays * 86_400_000
}
