// Persons over all reports of a pile. A name is joined over reports by its letters ("Kim Yo Jong", "KimYoJong"), by its
// first and last word ("Robert A. Manning"), and a surname alone by whoever bears it, if only one does or one of them
// bears the title too. Titles are kept with the report's date: a title is not an identity, and two of one surname stay two.

import type { Annotated, Name } from "../model/annotation.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Person } from "../model/record.js"

/** The persons of a pile, and whom a report's mentions name. */
export interface Persons {
  readonly persons: readonly Person[]
  /** The person behind a bearer (`Name.bearer`) of a report, by the report's id; null where it is no person. */
  of(report: string, bearer: number): Person | null
}

/** One bearer of one report. */
interface Bearer {
  readonly report: string
  readonly bearer: number
  /** The fullest form of the name there. */
  readonly name: string
  readonly forms: readonly string[]
  readonly roles: Person["roles"]
}

/** Bearers that are one person. */
interface Gathered {
  readonly key: string
  readonly bearers: Bearer[]
}

/** Join the names of persons over reports. The same pile gives the same persons in any order of its reports. */
export function joinPersons(reports: readonly Annotated[]): Persons {
  const bearers = reports
    .flatMap(bearersOf)
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.report, b.report))
  const gathered: Gathered[] = []
  const isFull = ({ name }: Bearer) => name.includes(" ")
  for (const bearer of bearers.filter(isFull)) {
    const same = gathered.find(
      other => other.key === letters(bearer.name) || sameEnds(other.bearers[0]!.name, bearer.name),
    )
    if (same) same.bearers.push(bearer)
    else gathered.push({ key: letters(bearer.name), bearers: [bearer] })
  }
  const full = [...gathered]
  for (const bearer of bearers.filter(one => !isFull(one))) {
    const whose = bearing(full, bearer) ?? gathered.find(other => other.key === letters(bearer.name))
    if (whose) whose.bearers.push(bearer)
    else gathered.push({ key: letters(bearer.name), bearers: [bearer] })
  }
  const made = gathered.map(one => [one, personOf(one)] as const).sort((a, b) => byCodeUnit(a[1].name, b[1].name))
  const index = new Map(
    made.flatMap(([{ bearers }, person]) =>
      bearers.map(({ report, bearer }) => [`${report} ${bearer}`, person] as const),
    ),
  )
  return {
    persons: made.map(([, person]) => person),
    of: (report, bearer) => index.get(`${report} ${bearer}`) ?? null,
  }
}

function bearersOf({ report, names }: Annotated): Bearer[] {
  const mentions = new Map<number, Name[]>()
  for (const name of names) {
    if (name.kind !== "person" || report.intrusions.some(({ start, end }) => name.start < end && name.end > start))
      continue
    mentions.set(name.bearer, [...(mentions.get(name.bearer) ?? []), name])
  }
  return [...mentions].map(([bearer, own]) => ({
    report: report.id,
    bearer,
    name: own.reduce((best, { name }) => (name.length > best.length ? name : best), ""),
    forms: own.flatMap(({ name, start, end }) => [name, report.text.slice(start, end)]),
    roles: own.flatMap(({ role }) =>
      role
        ? [
            {
              role: report.text.slice(role.start, role.end),
              report: report.id,
              start: role.start,
              end: role.end,
              date: report.published?.value ?? null,
            },
          ]
        : [],
    ),
  }))
}

/** The one full-named person of this surname, or the one of several who bears its title too. */
function bearing(full: readonly Gathered[], bearer: Bearer): Gathered | undefined {
  const key = letters(bearer.name)
  const ending = full.filter(({ bearers }) => letters(bearers[0]!.name.split(" ").at(-1)!) === key)
  // In Chinese and Korean the surname stands first.
  const candidates =
    ending.length > 0 ? ending : full.filter(({ bearers }) => letters(bearers[0]!.name.split(" ")[0]!) === key)
  if (candidates.length < 2) return candidates[0]
  const titles = bearer.roles.map(({ role }) => role.toLowerCase())
  const titled = candidates.filter(({ bearers }) =>
    bearers.some(({ roles }) => roles.some(({ role }) => titles.some(title => overlaps(role.toLowerCase(), title)))),
  )
  return titled.length === 1 ? titled[0] : undefined
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

function personOf({ key, bearers }: Gathered): Person {
  const forms = [...new Set(bearers.flatMap(({ forms }) => forms))].sort(byCodeUnit)
  const fullest = bearers.map(({ name }) => name).sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0]!
  const roles = bearers
    .flatMap(({ roles }) => roles)
    .sort((a, b) => byCodeUnit(a.date ?? "9", b.date ?? "9") || byCodeUnit(a.report, b.report) || a.start - b.start)
  return { id: `p${digest("person", key)}`, name: fullest, variants: forms.filter(form => form !== fullest), roles }
}

function sameEnds(a: string, b: string): boolean {
  const [one, other] = [a.split(" "), b.split(" ")]
  return one.length !== other.length && one[0] === other[0] && one.at(-1) === other.at(-1)
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
}
