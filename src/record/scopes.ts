// A pile → scopes: stories that could say the same thing somewhere. Claims are alike only under a key in common, so
// stories without one are recorded apart, each scope wherever that may run, and nothing is lost by it.

import { apart, familyHeads, familyOf, join } from "../kit/families.js"
import { addTo, groupBy } from "../kit/groups.js"
import { type Alignment, inOrderOfIds } from "../model/alignment.js"
import type { Stemma } from "../model/derivation.js"
import type { Weighed } from "../model/rarity.js"
import type { Correction, Story } from "../model/record.js"
import type { Claims, Scope } from "./record.js"

/** The scopes of a pile. `texts` and `claims` in canonical order; `alignments` at least of all pairs of one family. */
export function scopesOf(
  stories: readonly Story[],
  texts: readonly Weighed[],
  claims: readonly Claims[],
  stemma: Stemma,
  alignments: readonly Alignment[],
  corrections: readonly Correction[] = [],
): Scope[] {
  const scopeOf = joined(stories, claims)
  const of = (report: string) => scopeOf.get(report)!
  const ofReports = groupBy(texts.keys(), i => of(texts[i]!.text.report.id))
  const derivations = groupBy(stemma.derivations, ({ copy }) => of(copy))
  const aligned = groupBy(withinFamilies(alignments, stemma), ({ a }) => of(a))
  const inStories = groupBy(stories, story => of(story.reports[0]!))
  const printed = byScope(stemma.texts, of)
  const shared = byScope(stemma.sharedSources, of)
  const corrected = groupBy(corrections, ({ report }) => of(report))
  const places = new Map(stemma.lost.map(({ id }, place) => [id, place]))
  return [...ofReports].map(([scope, members]) => {
    const drawn = derivations.get(scope) ?? []
    const lost = [...new Set(drawn.flatMap(({ exemplar }) => places.get(exemplar) ?? []))]
    return {
      stories: inStories.get(scope)!,
      texts: members.map(i => texts[i]!),
      claims: members.map(i => claims[i]!),
      stemma: {
        derivations: drawn,
        lost: lost.sort((x, y) => x - y).map(place => stemma.lost[place]!),
        texts: printed.get(scope) ?? [],
        sharedSources: shared.get(scope) ?? [],
      },
      alignments: aligned.get(scope) ?? [],
      corrections: corrected.get(scope) ?? [],
    }
  })
}

/** What is of several reports, by every scope that has one of them. */
function byScope<T extends { readonly reports: readonly string[] }>(
  all: readonly T[],
  of: (report: string) => number,
): Map<number, T[]> {
  const scopes = new Map<number, T[]>()
  for (const one of all) for (const scope of new Set(one.reports.map(of))) addTo(scopes, scope, one)
  return scopes
}

/** Alignments within one family of the stemma, in the order of their ids: along others nothing is joined. */
function withinFamilies(alignments: readonly Alignment[], { derivations }: Stemma): Alignment[] {
  const heads = familyHeads(derivations)
  return inOrderOfIds(alignments.filter(({ a, b }) => heads.has(a) && heads.get(a) === heads.get(b)))
}

/** For every report its scope: the place of the first of the stories that keys in common hold together. */
function joined(stories: readonly Story[], claims: readonly Claims[]): Map<string, number> {
  const storyOf = new Map(stories.flatMap(({ reports }, s) => reports.map(id => [id, s] as const)))
  const scopes = apart(stories.length)
  const firstWith = new Map<string, number>()
  for (const { report, keys } of claims) {
    const story = storyOf.get(report)!
    for (const key of new Set(keys.flat())) {
      const other = firstWith.get(key)
      if (other === undefined) firstWith.set(key, story)
      else join(scopes, story, other)
    }
  }
  return new Map([...storyOf].map(([id, s]) => [id, familyOf(scopes, s)]))
}
