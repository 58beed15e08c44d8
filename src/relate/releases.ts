// The release as a lost exemplar: pages of different outlets whose own prose is mostly one text that an organisation gave
// out. None of them copied another; all stand under the release, which is one origin. By the text: what a newsroom never
// writes of itself ("announced today", "is a leading maker of", whom to call), what pages say of it ("Press release"), a
// release wire's name. A release that is only quoted, or stretches of it inside own reporting, joins nobody (`sources.ts`).

import { common, count } from "../kit/bits.js"
import { keptWith } from "../kit/kept.js"
import type { Witness } from "../match/witness.js"
import type { Evidence } from "../model/derivation.js"
import type { Passage, Span } from "../model/span.js"
import { tokensWithin, wordsIn } from "../text/places.js"
import type { Leaning } from "./direction.js"
import { coveredOf, type Kin } from "./kin.js"
import { sameOutlet } from "./kinds.js"
import type { LostParent } from "./lost.js"
import type { Sorted } from "./siblings.js"

/** Of both pages' own prose, names and numbers left out, this share is the release's: with less, a page reports and uses the release. */
const mostlyShared = 0.5
/** A stretch belongs to what two pages share where this share of its words does. */
const inShared = 0.5

/** What a page says of its own text, wherever on it that stands. */
const labels: readonly RegExp[] = [
  /(?:^|\n)[^\p{L}\n]*(?:source:? |by )?(?:press|news|media) release\b[^\n]{0,40}(?:\n|$)/iu,
  /\b(?:this is a|the following is a|from a|reprinted from a) (?:press|news|media) release\b/iu,
  /\b(?:PRNewswire|PR Newswire|Business ?Wire|GLOBE ?NEWSWIRE|GlobeNewswire|Marketwired?|Newsfile Corp|ACCESSWIRE|PRWeb)\b/u,
]
/**
 * What only the one who gave a text out writes; a group holds the name of an issuer. Each with words without which it cannot
 * match: those that begin with any capital cost most.
 */
const given: ReadonlyMap<RegExp, string> = new Map(
  (
    [
      ["today announced", /(?<issuer>NAMES)(?:,[^.,\n]{3,80},)? today announced\b/u],
      ["announced today", /(?<issuer>NAMES)(?:,[^.,\n]{3,80},)? announced today\b/u],
      [
        "leading ",
        /(?<issuer>NAMES)(?:,| is) (?:an?|the) (?:world(?:’s|'s|wide)? |global |national |regional |\p{L}+(?:’s|'s) )?leading (?:\p{Ll}+ ){0,3}(?:maker|provider|supplier|manufacturer|producer|developer|operator|distributor|retailer|publisher|charity|firm|company|group)\b/u,
      ],
      ["About ", /(?:^|\n)About (?<issuer>NAMES)\s*(?:\n|$)/u],
      [
        "",
        /\b(?:for (?:more|further) information|media (?:contacts?|enquiries|inquiries)|press (?:contacts?|office))\b[^\n]{0,40}(?:contact|visit|call|:|@)/iu,
      ],
      [
        "",
        /\b[Ww]e are (?:very |so |truly )?(?:pleased|proud|delighted|excited|thrilled|honou?red) to (?:announce|present|welcome|launch|open|offer|share|introduce)\b/u,
      ],
    ] as const
  ).map(([needs, { source, flags }]) => [
    new RegExp(
      source.replace("NAMES", "\\p{Lu}[\\p{L}\\d&’'-]+(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\d&’'-]+){0,4}"),
      flags,
    ),
    needs,
  ]),
)

/** What reporters too write of an organisation: it tells only beside one of the signs above. */
const spokenFor =
  /\b(?:the (?:company|firm|group|council|charity|university|ministry|agency|union|board|maker|club) (?:said|says|announced)|(?:said|says) [^.\n]{0,40}\b(?:chief executive|CEO|chairman|chairwoman|president|spokes(?:man|woman|person)|director)|(?:chief executive|CEO|chairman|chairwoman|president|director)\b[^.\n]{0,40}\bsaid)\b/u

/** That what two pages share was given out: by whom, if the text says, and the words that show it. */
interface Release {
  readonly issuer: string | null
  readonly sign: Passage
  readonly words: string
  readonly by: RegExp
}

/** Lines between pages that print one release, sorted anew: neither of the two is the other's exemplar. */
export function fromReleases({ copies, siblings }: Sorted): Sorted {
  const printed = copies.filter(line => line.said === null && releaseOf(line.pair) !== null)
  const lines = printed.map(({ pair }) => ({ pair, inA: [], inB: [] }))
  return { copies: copies.filter((line: Leaning) => !printed.includes(line)), siblings: [...siblings, ...lines] }
}

/** A lost parent as the release that it was, where its copies show one. */
export function asRelease(parent: LostParent): LostParent {
  const releases = parent.lines.flatMap(({ pair }) => releaseOf(pair) ?? [])
  const first = releases.find(({ issuer }) => issuer !== null) ?? releases[0]
  if (!first) return parent
  const evidence: Evidence = {
    kind: "third-witness",
    note: `what they share reads as a release: “${first.words}”`,
    spans: [first.sign],
  }
  const told = ({ spans }: Evidence) => spans.length > 0
  const label = first.issuer === null ? "a release, not in this pile" : `a release by ${first.issuer}, not in this pile`
  return {
    ...parent,
    lost: { ...parent.lost, kind: "release", label, evidence: [evidence] },
    derivations: parent.derivations.map(d => ({ ...d, evidence: [evidence, ...d.evidence.filter(told)] })),
  }
}

/** The release that two pages print; null where they do not. */
function releaseOf(pair: Kin): Release | null {
  const { a, b } = pair
  if (sameOutlet(a, b)) return null
  const sides = [a, b].map(w => ({ w, covered: coveredOf(pair, w.id) }))
  if (sides.some(({ w, covered }) => common(w.plain, covered) < mostlyShared * count(w.plain))) return null
  const found = sides.flatMap(({ w, covered }) => signsIn(w, covered))
  const named = found.find(({ issuer }) => issuer !== null) ?? found[0]
  if (!named || sides.some(({ w }) => isIssuers(w, named.issuer))) return null
  const kinds = new Set(found.map(({ by }) => by))
  return kinds.size > 1 || labels.includes(named.by) || sides.some(({ w }) => spokenFor.test(w.text.report.text))
    ? named
    : null
}

function signsIn(w: Witness, covered: Uint8Array): Release[] {
  return releaseSigns(w).filter(({ by, sign }) => !given.has(by) || isShared(w, covered, sign))
}

/** Every sign of a page, whether another page shares it or not. */
const releaseSigns: (of: Witness) => readonly Release[] = keptWith(({ id, text: { report } }: Witness) =>
  [...given.keys(), ...labels].flatMap(by => {
    const match = report.text.includes(given.get(by) ?? "") ? by.exec(report.text) : null
    if (!match) return []
    const words = match[0].trim()
    const start = match.index + match[0].indexOf(words)
    const sign = { report: id, start, end: start + words.length }
    return [{ issuer: match.groups?.issuer ?? null, sign, words: words.replace(/\s+/gu, " "), by }]
  }),
)

function isShared({ text }: Witness, covered: Uint8Array, place: Span): boolean {
  const words = wordsIn(text, tokensWithin(text.tokens, place))
  return words.filter(t => covered[t]).length > inShared * words.length
}

/** The issuer's own page is in the pile: it is the exemplar, and no lost one is needed. */
function isIssuers({ text: { report } }: Witness, issuer: string | null): boolean {
  return issuer !== null && (report.outlet?.includes(issuer) ?? false)
}
