// A pile → scopes: what one report is the first to say, with all that say it too. Which claims are of one thing is known
// by then, so that each entry is made of its own claims alone, and a page that comes to a pile touches the scopes that it
// says something in.

import { addTo, groupBy } from "../kit/groups.js"
import type { Line } from "../kit/undecided.js"
import type { Annotated } from "../model/annotation.js"
import type { SharedSource, Stemma } from "../model/derivation.js"
import type { Weighed } from "../model/rarity.js"
import type { Correction } from "../model/record.js"
import type { Passage } from "../model/span.js"
import type { Answering } from "./answering.js"
import type { Claim } from "./claim.js"
import { openSurnames } from "./differs.js"
import type { Group } from "./entries/pile.js"
import { groupClaims } from "./group.js"
import { type Descent, descentOf, originsOf } from "./origins.js"
import type { Claims, Scope } from "./record.js"

/** What scopes ask of a stemma. */
export type StemmaOfScopes = Pick<Stemma, "lost" | "texts" | "sharedSources"> & {
  readonly derivations: readonly Line[]
}

/** The scopes of a pile. `texts` and `claims` in canonical order; `answering` of each family of the stemma. */
export function scopesOf(
  texts: readonly Weighed[],
  claims: readonly Claims[],
  stemma: StemmaOfScopes,
  answering: readonly Answering[],
  corrections: readonly Correction[] = [],
): Scope[] {
  const ground = groundOf(texts, stemma, corrections)
  const founded = groupClaims(texts, claims, answering).filter(group => group.some(({ founds }) => founds))
  return [...groupBy(founded, group => group[0]!.report).values()].map(groups => scopeOf(groups, ground))
}

/** What scopes ask of a pile, report by report. */
interface Ground {
  readonly texts: readonly Annotated[]
  readonly place: ReadonlyMap<string, number>
  readonly descent: Descent
  /** Surnames that two persons of one report bear. */
  readonly open: ReadonlySet<string>
  /** Passages taken from shared sources, by the places of these. */
  readonly drawn: ReadonlyMap<string, readonly { readonly source: number; readonly span: Passage }[]>
  readonly sources: readonly SharedSource[]
  /** Places of the corrections that withdraw something in a report. */
  readonly withdrawing: ReadonlyMap<string, readonly number[]>
  readonly corrections: readonly Correction[]
}

function groundOf(weighed: readonly Weighed[], stemma: StemmaOfScopes, corrections: readonly Correction[]): Ground {
  const texts = weighed.map(({ text }) => text)
  const place = new Map(texts.map(({ report }, i) => [report.id, i]))
  const withdrawing = new Map<string, number[]>()
  for (const [n, { passages }] of corrections.entries())
    for (const report of new Set(passages.map(one => one.report))) addTo(withdrawing, report, n)
  const spans = stemma.sharedSources.flatMap(({ spans: all }, source) => all.map(span => ({ source, span })))
  return {
    texts,
    place,
    descent: descentOf(
      stemma,
      texts.map(({ report }) => report),
    ),
    open: openSurnames(texts),
    drawn: groupBy(spans, ({ span }) => span.report),
    sources: stemma.sharedSources,
    withdrawing,
    corrections,
  }
}

function scopeOf(groups: readonly (readonly Claim[])[], ground: Ground): Scope {
  const carried = groups.map(group => carriersOf(group, ground))
  const reports = inOrder(carried.flat(), ground)
  const drawn = groupBy(
    reports.flatMap(id => ground.drawn.get(id) ?? []),
    ({ source }) => source,
  )
  const withdrawn = [...new Set(reports.flatMap(id => ground.withdrawing.get(id) ?? []))]
  return {
    groups: groups.map((claims, n): Group => {
      const { origins, newsrooms } = originsOf(carried[n]!, ground.descent)
      return { claims, origins, newsrooms, open: openAmong(claims, ground) }
    }),
    texts: reports.map(id => ground.texts[ground.place.get(id)!]!),
    sources: [...drawn]
      .sort(([x], [y]) => x - y)
      .map(([source, taken]) => ({ id: ground.sources[source]!.id, spans: taken.map(({ span }) => span) })),
    corrections: withdrawn.sort((x, y) => x - y).map(n => partOf(ground.corrections[n]!, reports)),
  }
}

/** The reports of a group in canonical order. */
function carriersOf(group: readonly Claim[], ground: Ground): string[] {
  return inOrder(
    group.map(({ report }) => report),
    ground,
  )
}

/** Reports in canonical order, each once. */
function inOrder(reports: readonly string[], { place }: Ground): string[] {
  return [...new Set(reports)].sort((x, y) => place.get(x)! - place.get(y)!)
}

/** Of the surnames that two persons of one report bear those of whom a pledge binds. */
function openAmong(claims: readonly Claim[], { open }: Ground): string[] {
  const bound = new Set(claims.flatMap(({ kind, who }) => (kind === "pledge" ? who.map(({ label }) => label) : [])))
  return [...bound].filter(label => open.has(label))
}

/** A correction with what it withdraws in some reports. */
function partOf(correction: Correction, reports: readonly string[]): Pick<Correction, "id" | "passages"> {
  const own = new Set(reports)
  return { id: correction.id, passages: correction.passages.filter(({ report }) => own.has(report)) }
}
