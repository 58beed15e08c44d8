// Who is behind the parties of an entry: persons as the trace joined them, and bodies (states, ministries, parties, papers)
// by their names. Each goes by an id that is made of the name and can be read.

import { addTo } from "../../kit/groups.js"
import { keptWith } from "../../kit/kept.js"
import type { Entry, Person } from "../../model/record.js"
import { bodyKey } from "../../record/parties.js"
import type { Survey } from "../survey.js"

/** A person or a body. */
export interface Party {
  /** `mara-lindqvar`; of two of one name the second `mara-lindqvar-2`. */
  readonly id: string
  readonly name: string
  readonly kind: "person" | "body"
  /** The person that the trace joined; null of a body, and of a surname alone that several persons of the pile bear. */
  readonly person: Person | null
  /** Entries in which it speaks, meets, pledges or is told of, in the record's order. */
  readonly entries: readonly Entry[]
}

/** The parties of a pile. */
export interface Parties {
  readonly all: readonly Party[]
  /** By id, and by what the id would be if another form of the name were the fullest. */
  readonly byId: ReadonlyMap<string, Party>
  /** Of each entry, the parties that it is of. */
  readonly of: ReadonlyMap<string, readonly Party[]>
}

/** The parties of a pile's record; persons who are only named stand in no entry. */
export const parties: (view: Survey) => Parties = keptWith((view: Survey): Parties => {
  const { persons, record } = view.trace
  const known = namesOf(persons)
  const entries = new Map<string, Entry[]>()
  const names = new Map<string, string>()
  const keysIn = new Map<string, readonly string[]>()
  for (const person of persons) entries.set(person.id, [])
  for (const entry of record) {
    const keys = new Set<string>()
    for (const name of partyNames(entry)) {
      const person = known.get(name)
      const key = person?.id ?? keyOfBody(name)
      if (key === null) continue
      keys.add(key)
      if (!person && !names.has(key)) names.set(key, name)
    }
    for (const key of keys) addTo(entries, key, entry)
    keysIn.set(entry.id, [...keys])
  }
  const made = partiesOf(entries, names, persons)
  return {
    all: [...made.values()],
    byId: byIdOf([...made.values()]),
    of: new Map([...keysIn].map(([id, keys]) => [id, keys.map(key => made.get(key)!)])),
  }
})

/** Parties by key, each with its id. */
function partiesOf(
  entries: ReadonlyMap<string, readonly Entry[]>,
  names: ReadonlyMap<string, string>,
  persons: readonly Person[],
): Map<string, Party> {
  const byPerson = new Map(persons.map(person => [person.id, person]))
  const surnames = new Set(persons.map(({ name }) => name.split(" ").at(-1)))
  const made = new Map<string, Party>()
  const taken = new Map<string, number>()
  for (const [key, own] of entries) {
    const person = byPerson.get(key) ?? null
    const name = person?.name ?? names.get(key)!
    const kind = person || surnames.has(name) ? "person" : "body"
    made.set(key, { id: idOf(name, taken), name, kind, person, entries: own })
  }
  return made
}

function byIdOf(all: readonly Party[]): Map<string, Party> {
  const byId = new Map(all.map(party => [party.id, party]))
  for (const party of all)
    for (const form of party.person?.variants ?? []) {
      const other = /\s/.test(form) ? plainId(form) : party.id
      if (!byId.has(other)) byId.set(other, party)
    }
  return byId
}

/** Persons by every form of their names that is nobody else's. */
function namesOf(persons: readonly Person[]): Map<string, Person> {
  const owners = new Map<string, Person[]>()
  for (const person of persons)
    for (const form of new Set([person.name, ...person.variants])) addTo(owners, form, person)
  const full = persons.map(person => [person.name, person] as const)
  const alone = [...owners].flatMap(([form, own]) => (own.length === 1 ? [[form, own[0]!] as const] : []))
  return new Map([...alone, ...full])
}

/** The names of an entry's parties: `Wang Yi, China’s foreign minister, Yang Jiechi` names two, with a title between. */
export function partyNames({ who, whom }: Pick<Entry, "who" | "whom">): string[] {
  return [who, whom].flatMap(text => text?.split(/,\s+/) ?? [])
}

/** The key of what goes by a name of its own: every word of it in capitals but the small ones between; null of any other. */
function keyOfBody(name: string): string | null {
  const plain = name.replace(/^(?:the|The)\s/, "")
  const isName = plain
    .split(/[\s-]+/)
    .every(
      (word, i) =>
        /^[“"]?[\p{Lu}\p{N}]/u.test(word) || (i > 0 && /^(?:of|the|for|and|in|on|de|la|al|&|to)$/.test(word)),
    )
  return isName && /\p{Lu}/u.test(plain) ? `b${bodyKey(plain)}` : null
}

/** A readable id: letters and digits of the name, in lower case, without their accents. */
function plainId(name: string): string {
  const plain = name
    .replace(/^(?:the|The)\s/, "")
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
  return plain.slice(0, longestId) || "name"
}

/** The same, numbered where another has it. */
function idOf(name: string, taken: Map<string, number>): string {
  const plain = plainId(name)
  const before = taken.get(plain) ?? 0
  taken.set(plain, before + 1)
  return before === 0 ? plain : `${plain}-${before + 1}`
}

/** Longest id, in characters, beside its number. */
const longestId = 60
