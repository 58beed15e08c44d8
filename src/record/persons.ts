// Persons over all reports of a pile. A name is joined over reports by its letters ("Kim Yo Jong", "KimYoJong"), by its
// first and last word ("Robert A. Manning"), or by both in another way to write them ("Mykhailo", "Mikhail"), and a surname
// alone by whoever bears it, if only one does or one of them bears the title too; a given name alone by the one who bears
// its title. Titles are kept with the report's date: a title is not an identity, and two of one surname stay two.

import { overlapsAny } from "../model/span.js"
import type { Annotated, Name } from "../model/annotation.js"
import { addTo, groupBy } from "../kit/groups.js"
import { lettersOf } from "../kit/spelling.js"
import { leadingSurnames, nameKey, oneName } from "../text/aliases.js"
import { byCodeUnit, digest } from "../model/identity.js"
import type { Person } from "../model/record.js"
import { inUtc } from "../model/time.js"

/** The persons of a pile, and whom a report's mentions name. */
export interface Persons {
  readonly persons: readonly Person[]
  /** The person behind each bearer of each report, by `bearerKey`; none where it is no person. */
  readonly behind: ReadonlyMap<string, Person>
}

/** The key of a bearer (`Name.bearer`) of a report. */
export function bearerKey(report: string, bearer: number): string {
  return `${report} ${bearer}`
}

/** One bearer of one report. */
export interface Bearer {
  readonly report: string
  readonly bearer: number
  /** The fullest form of the name there. */
  readonly name: string
  readonly forms: readonly string[]
  readonly roles: Person["roles"]
}

/** Bearers that are one person. The words are those of the first name gathered. */
interface Gathered {
  readonly key: string
  readonly words: readonly string[]
  readonly bearers: Bearer[]
  /** Their titles, each once, in lower case. */
  readonly titles: Set<string>
}

/** Join the names of persons over reports. The same pile gives the same persons in any order of its reports. */
export function joinPersons(reports: readonly Annotated[]): Persons {
  return personsOf(reports.flatMap(bearersOf))
}

/** Join bearers over reports; those of one report in the order of its names. */
export function personsOf(all: readonly Bearer[]): Persons {
  const bearers = [...all].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.report, b.report))
  const isFull = ({ name }: Bearer) => wordsOf(name).length > 1
  const full = gatherFull(bearers.filter(isFull))
  const surnames = groupBy(full, ({ words }) => lettersOf(words.at(-1)!))
  const firstWords = groupBy(full, ({ words }) => lettersOf(words[0]!))
  const byKey = new Map(full.map(one => [one.key, one]))
  for (const bearer of bearers.filter(one => !isFull(one))) {
    const key = lettersOf(wordsOf(bearer.name).join(" "))
    const ofSurname = surnames.get(key)
    const whose = ofSurname ? bearing(ofSurname, bearer) : byFirstWord(firstWords.get(key) ?? [], bearer)
    const joined = whose ?? byKey.get(key)
    if (joined) gather(joined, bearer)
    else byKey.set(key, gather({ key, words: [bearer.name], bearers: [], titles: new Set() }, bearer))
  }
  const made = [...byKey.values()]
    .map(one => [one, personOf(one)] as const)
    .sort((a, b) => byCodeUnit(a[1].name, b[1].name))
  return {
    persons: made.map(([, person]) => person),
    behind: new Map(
      made.flatMap(([{ bearers }, person]) =>
        bearers.map(({ report, bearer }) => [bearerKey(report, bearer), person] as const),
      ),
    ),
  }
}

/** The persons that a report names. */
export function bearersOf({ report, names }: Annotated): Bearer[] {
  const isOfStory = (name: Name) => !overlapsAny(report.intrusions, name)
  const persons = names.filter(name => name.kind === "person" && isOfStory(name))
  return [...groupBy(persons, ({ bearer }) => bearer)].map(([bearer, own]) => ({
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

/** Join full names: the same letters, or the same first and last word with more or fewer between them. */
function gatherFull(bearers: readonly Bearer[]): Gathered[] {
  const byKey = new Map<string, Gathered>()
  const byEnds = new Map<string, Gathered[]>()
  const bySpelling = new Map<string, Gathered[]>()
  for (const bearer of bearers) {
    const key = lettersOf(bearer.name)
    const words = wordsOf(bearer.name)
    const ends = `${words[0]} ${words.at(-1)}`
    const spelling = nameKey(words.at(-1)!)
    const same =
      byKey.get(key) ??
      byEnds.get(ends)?.find(other => other.words.length !== words.length) ??
      bySpelling.get(spelling)?.find(other => isSpeltOtherwise(other, bearer, words))
    if (same) {
      gather(same, bearer)
    } else {
      const one = gather({ key, words, bearers: [], titles: new Set() }, bearer)
      byKey.set(key, one)
      addTo(byEnds, ends, one)
      addTo(bySpelling, spelling, one)
    }
  }
  return [...byKey.values()]
}

function gather(one: Gathered, bearer: Bearer): Gathered {
  one.bearers.push(bearer)
  for (const { role } of bearer.roles) one.titles.add(role.toLowerCase())
  return one
}

/** One in another way to write both names; two whom one report names are two. */
function isSpeltOtherwise({ words, bearers }: Gathered, { report }: Bearer, own: readonly string[]): boolean {
  const ends = [0, -1] as const
  return (
    // The report first: one page may name thousands, and none of them is asked for letters.
    bearers.every(other => other.report !== report) &&
    ends.every(end => oneName(words.at(end)!.toLowerCase(), own.at(end)!.toLowerCase()))
  )
}

/** The words of a name; the article of an Arabic surname is none, however it is printed: "al-Haddad", "El Haddad". */
function wordsOf(name: string): string[] {
  return name.replace(/(?<=^|\s)(?:[ae]l-|El\s|(?<=\s)[AaEe]l\s)/gu, "").split(" ")
}

/** The one candidate, or the one of several who bears the title too. */
function bearing(candidates: readonly Gathered[], bearer: Bearer): Gathered | undefined {
  return candidates.length < 2 ? candidates[0] : titled(candidates, bearer)
}

/** In Chinese and Korean the surname stands first; any other first word is a given name, which many bear. */
function byFirstWord(candidates: readonly Gathered[], bearer: Bearer): Gathered | undefined {
  return leadingSurnames.has(wordsOf(bearer.name)[0]!.toLowerCase())
    ? bearing(candidates, bearer)
    : titled(candidates, bearer)
}

/** The one candidate who bears the title too. */
function titled(candidates: readonly Gathered[], bearer: Bearer): Gathered | undefined {
  const own = bearer.roles.map(({ role }) => role.toLowerCase())
  if (own.length === 0) return undefined
  const bearers = candidates.filter(({ titles }) => [...titles].some(title => own.some(one => overlaps(one, title))))
  return bearers.length === 1 ? bearers[0] : undefined
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

function personOf({ key, bearers }: Gathered): Person {
  const forms = [...new Set(bearers.flatMap(({ forms }) => forms))].sort(byCodeUnit)
  const fullest = bearers.map(({ name }) => name).sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0]!
  const roles = bearers
    .flatMap(({ roles }) => roles.map(role => ({ role, at: inUtc(role.date ?? "9") })))
    .sort((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.role.report, b.role.report) || a.role.start - b.role.start)
    .map(({ role }) => role)
  return { id: `p${digest("person", key)}`, name: fullest, variants: forms.filter(form => form !== fullest), roles }
}
