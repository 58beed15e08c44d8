// Which page of a family is whose report? "The Valley Voice reported" names a page: the Voice's own, where a page says that
// it is the Voice's. Where pages name no outlet, the one is the Voice's that tells in its own voice most of the words of the
// sentences in which the others cite the Voice, and that never says that the Voice reported it. An agency's report is in all
// pages of its customers: it is not told so. Its own pages are those of its outlet, which credit nobody.

import { addTo } from "../../kit/groups.js"
import { agencyNamed } from "../../text/newsrooms/agencies.js"
import { versionIn } from "../../text/newsrooms/versions.js"
import type { Witness } from "../../match/witness.js"
import { standingOf } from "../credits.js"
import type { Standing } from "../dispatches.js"
import { ownPage } from "../fitted.js"
import type { KinMap } from "../kin.js"
import { bySentence } from "./cited.js"
import type { Withdrawn } from "./withdrawn.js"

/** Whose own report a page of a family is. */
export interface OwnPages {
  /** Newsrooms that pages of the family cite, with the page that is each's own report. */
  readonly reports: ReadonlyMap<string, string>
  /** Pages of agencies: of those that the world knows, and of those whose words pages of the family say that they print. */
  readonly agencys: ReadonlySet<string>
  /** Pages that say that they have something from a newsroom, or an agency's words. */
  readonly sourced: ReadonlySet<string>
  /** The versions of dispatches that pages say they are. */
  readonly versions: ReadonlyMap<string, number>
  /** Pages that have what another's note of correction withdraws, by the one that bears the note. */
  readonly withdrawn: Withdrawn
  /** The outlets that print a page's text, by the page that stands for its printings. */
  readonly outlets: ReadonlyMap<string, ReadonlySet<string>>
}

/** Another page with the text of one of a family, by the id of the one that stands for both. */
export interface OtherPrinting {
  readonly of: string
  readonly says: Standing
}

const { fewestCiting, ahead, sameWords } = ownPage

/** The own pages among the witnesses of a family; what other printings of their texts say is theirs to say. */
export function ownPagesOf(
  witnesses: readonly Witness[],
  kin: KinMap,
  { printings, withdrawn }: Pick<OwnPages, "withdrawn"> & { readonly printings: readonly OtherPrinting[] },
): OwnPages {
  const citing = new Map<string, Witness[]>()
  for (const witness of witnesses) {
    for (const newsroom of reportedBy(witness)) addTo(citing, newsroom, witness)
  }
  const reports = [...citing].flatMap(([newsroom, citers]) => {
    const own = ownPageOf(newsroom, citers, witnesses, kin)
    return own === null ? [] : [[newsroom, own] as const]
  })
  const standings = witnesses.map(standingOf)
  return {
    reports: new Map(reports),
    agencys: agencysPages(standings, printings),
    sourced: new Set(
      witnesses.flatMap((page, i) => (reportedBy(page).size > 0 || standings[i]!.credit ? [page.id] : [])),
    ),
    versions: new Map(
      witnesses.flatMap(({ id, text: { report } }) => {
        const version = versionIn(report)?.number ?? null
        return version === null ? [] : [[id, version] as const]
      }),
    ),
    withdrawn,
    outlets: outletsOf(standings, printings),
  }
}

/** Who sells what it prints, an agency or a paper with customers, stands above them. */
function agencysPages(standings: readonly Standing[], printings: readonly OtherPrinting[]): Set<string> {
  const all = [...standings, ...printings.map(({ says }) => says)]
  const credited = new Set(all.flatMap(({ credit }) => (credit ? [credit.agency] : [])))
  const own = standings.filter(
    ({ outlet, own }) =>
      (outlet !== null && agencyNamed(outlet)?.kind === "agency") ||
      (own !== null && credited.has(own) && agencyNamed(own)?.kind !== "outlet"),
  )
  return new Set(own.map(({ id }) => id))
}

function outletsOf(standings: readonly Standing[], printings: readonly OtherPrinting[]): Map<string, Set<string>> {
  const outlets = new Map(standings.map(({ id, outlet }) => [id, new Set(outlet === null ? [] : [outlet])]))
  for (const { of, says } of printings) if (says.outlet !== null) outlets.get(of)?.add(says.outlet)
  return outlets
}

/** Whether some outlet prints the texts of both. */
export function haveOneOutlet(a: Witness, b: Witness, { outlets }: OwnPages): boolean {
  const ofB = outlets.get(b.id)
  return [...(outlets.get(a.id) ?? [])].some(outlet => ofB?.has(outlet))
}

/** The newsrooms that a page says reported what it tells; a page that names itself cites nobody. */
export function reportedBy({ text: { citations, report } }: Witness): Set<string> {
  return new Set(
    citations.flatMap(({ newsroom, manner }) =>
      manner === "reported" && newsroom !== report.outlet ? [newsroom] : [],
    ),
  )
}

function ownPageOf(
  newsroom: string,
  citers: readonly Witness[],
  witnesses: readonly Witness[],
  kin: KinMap,
): string | null {
  const ids = new Set(citers.map(({ id }) => id))
  const ranked = (of: readonly Witness[]) =>
    of
      .map(page => ({ page, words: wordsToldAs(newsroom, page, citers, kin) }))
      .filter(({ words }) => words > 0)
      .sort((x, y) => y.words - x.words)
  const others = witnesses.filter(({ id }) => !ids.has(id))
  const [named] = ranked(others.filter(({ text: { report } }) => report.outlet === newsroom))
  if (named) return named.page.id
  if (citers.length < fewestCiting || agencyNamed(newsroom)?.kind === "agency") return null
  const [best, ...behind] = ranked(others.filter(page => mayBeOf(newsroom, page)))
  const next = behind.find(({ page }) => best && !haveSameWords(best.page.id, page.id, kin))
  return best && (!next || best.words >= ahead * next.words) ? best.page.id : null
}

function mayBeOf(newsroom: string, { text: { report } }: Witness): boolean {
  return report.outlet === null && [null, newsroom].includes(report.newsroom)
}

/** Words of sentences that cite a newsroom which a page tells in its own voice, over all who cite it. */
function wordsToldAs(newsroom: string, page: Witness, citers: readonly Witness[], kin: KinMap): number {
  const cites = citedSentences(page, () => true)
  return citers.reduce((sum, citer) => {
    const pair = kin.get(citer.id)?.get(page.id)
    if (!pair) return sum
    const citing = citedSentences(citer, citation => citation === newsroom)
    const isA = pair.a.id === citer.id
    const told = pair.alignment.links.filter(({ a, b }) => {
      const [ofCiter, ofPage] = isA ? [a, b] : [b, a]
      return ofCiter.some(i => citing.has(i)) && ofPage.length > 0 && !ofPage.some(i => cites.has(i))
    })
    return sum + told.reduce((words, { tokens }) => words + tokens.length, 0)
  }, 0)
}

/** The sentences in which a page cites another newsroom than its own outlet. */
function citedSentences(page: Witness, of: (newsroom: string) => boolean): ReadonlySet<number> {
  const { citations, report } = page.text
  const cited = citations.filter(({ newsroom }) => newsroom !== report.outlet && of(newsroom))
  return new Set(bySentence(page, cited).keys())
}

function haveSameWords(x: string, y: string, kin: KinMap): boolean {
  const pair = kin.get(x)?.get(y)
  return pair !== undefined && Math.max(pair.wordsA / pair.a.words, pair.wordsB / pair.b.words) >= sameWords
}

/** Whether one of two kin is the report that the other cites. */
export function namedSource(a: Witness, b: Witness, own: OwnPages): { readonly ofA: boolean; readonly ofB: boolean } {
  const [byA, byB] = [reportedBy(a), reportedBy(b)]
  const isOf = (page: Witness, cited: ReadonlySet<string>) =>
    [...cited].some(newsroom => own.reports.get(newsroom) === page.id)
  return { ofA: isOf(a, byB), ofB: isOf(b, byA) }
}
