// Who owns the newsrooms that stand behind things, by the user's list: two newsrooms of one owner may be two voices, or
// one. Owners are counted as newsrooms are, origin by origin; a newsroom without a known owner counts as its own.

import type { Stemma } from "../model/derivation.js"
import type { ListedOutlet } from "../model/outlets.js"
import type { Entry, Story } from "../model/record.js"
import type { Report } from "../model/report.js"
import { ownersBy } from "../text/newsrooms/listed.js"
import { type Descent, descentOf, newsroomsBehind, originsOf, originsOfStory } from "./origins.js"

/** Newsrooms with their owners; those without are left out. */
export type Ownership = Readonly<Record<string, string>>

/** What is told by its owners. */
interface Told extends Pick<Stemma, "derivations" | "lost" | "texts" | "origins" | "oneOf"> {
  readonly stories: readonly Story[]
  readonly record: readonly Entry[]
}

/** What was found in a pile, with the owners behind its stories and entries. */
export function withOwners<Found extends Told>(
  found: Found,
  reports: readonly Pick<Report, "id" | "newsroom">[],
  outlets: readonly ListedOutlet[],
): Found & { readonly ownership: Ownership } {
  const descent = descentOf(found, reports)
  const ownership = ownershipOf([...descent.newsrooms.values()], outlets)
  const newsrooms = byOwner(descent.newsrooms, ownership)
  return {
    ...found,
    ownership,
    stories: found.stories.map(story => {
      return { ...story, owners: newsroomsBehind(originsOfStory(found, story), found.oneOf, newsrooms) }
    }),
    record: found.record.map(entry => {
      return { ...entry, owners: originsOf(entry.reports, { ...descent, newsrooms }).newsrooms }
    }),
  }
}

/** Who owns the newsrooms behind what `carriers` (report ids) carry. */
export function ownersBehind(carriers: readonly string[], descent: Descent, ownership: Ownership): readonly string[] {
  return originsOf(carriers, { ...descent, newsrooms: byOwner(descent.newsrooms, ownership) }).newsrooms
}

function ownershipOf(newsrooms: readonly (string | null)[], outlets: readonly ListedOutlet[]): Ownership {
  const ownerOf = ownersBy(outlets)
  const named = [...new Set(newsrooms)].filter(one => one !== null).sort()
  return Object.fromEntries(
    named.flatMap(one => {
      const owner = ownerOf(one)
      return owner === null ? [] : [[one, owner]]
    }),
  )
}

/** Newsrooms of reports and lost exemplars, each as its owner where that is known. */
export function byOwner(
  newsrooms: ReadonlyMap<string, string | null>,
  ownership: Ownership,
): ReadonlyMap<string, string | null> {
  const ownerOf = (name: string) => (Object.hasOwn(ownership, name) ? ownership[name]! : name)
  return new Map([...newsrooms].map(([id, name]) => [id, name === null ? null : ownerOf(name)]))
}
