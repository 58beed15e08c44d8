// The printings of a text, hung where they belong once one of them has its place: all from what that one hangs from,
// where a dispatch stands behind the text, else each from the one that stands for them, in no order that anybody knows
// but where both say the minute and nothing speaks against it. An outlet's later printing goes on from its own last one,
// and where its headline is another it is an update: of a headline a reader takes away more than of all below it.

import { groupBy } from "../kit/groups.js"
import { standingFirst } from "../kit/undecided.js"
import type { Annotated } from "../model/annotation.js"
import type { Derivation, Evidence, LostExemplar, Stemma } from "../model/derivation.js"
import type { Passage } from "../model/span.js"
import { earlierOf } from "../model/time.js"
import { creditEvidence, standingOf } from "./credits.js"
import { type Clocked, isInstant, lastPrinted } from "./last-printed.js"
import type { Printings } from "./printings.js"

/** What is drawn of a pile. */
type Drawn = Pick<Stemma, "derivations" | "lost" | "ledgers">

/** A printing as it is hung. */
interface Printing extends Clocked {
  readonly text: Annotated
}

/** A stemma with all printings of its texts, and who stands first in it. `texts` are all of the pile, in canonical order. */
export function withFollowers(
  { derivations: drawn, lost, ledgers }: Drawn,
  printed: readonly Printings[],
  texts: readonly Annotated[],
): Omit<Stemma, "sharedSources"> {
  const derivations = hang(drawn, lost, printed, texts)
  const reports = texts.map(({ report }) => report)
  return {
    derivations,
    lost,
    ledgers,
    texts: printed.map(({ id, reports }) => ({ id, reports })),
    ...standingFirst(reports, derivations, lost),
  }
}

function hang(
  derivations: readonly Derivation[],
  lost: readonly LostExemplar[],
  printed: readonly Printings[],
  texts: readonly Annotated[],
): Derivation[] {
  const byId = new Map(
    texts.map((text): [string, Printing] => {
      const { id, outlet, published } = text.report
      return [id, { id, outlet, published, text }]
    }),
  )
  const above = groupBy(derivations, ({ copy }) => copy)
  const isLost = new Set(lost.map(({ id }) => id))
  const alike = new Map<string, readonly Printing[]>()
  const hung = printed.flatMap(({ reports, representative }) => {
    const printings = reports.map(id => byId.get(id)!)
    const agencies = new Set(printings.flatMap(printing => standingOf(printing).credit?.agency ?? []))
    // A customer's newsroom is the agency too: the agency's own page credits nobody.
    const isAgencys = (id: string) => {
      const page = byId.get(id)
      const own = page === undefined || agencies.size === 0 ? null : standingOf(page).own
      return own !== null && agencies.has(own)
    }
    const isDispatch = ({ exemplar, direction }: Derivation) =>
      isLost.has(exemplar) || (direction === "decided" && isAgencys(exemplar))
    const over = above.get(representative) ?? []
    const first = byId.get(representative)!
    const followers = printings.filter(({ id }) => id !== representative)
    if (!isAgencys(representative)) alike.set(representative, printings)
    return over.some(isDispatch)
      ? followers.flatMap(one => over.map(d => fromAbove(d, first, one)))
      : ofFirst(first, followers, isAgencys(representative))
  })
  const place = new Map(texts.map(({ report }, i) => [report.id, i]))
  return [
    ...derivations.map(d => fromAnyOf(d, alike.get(d.exemplar) ?? [], byId.get(d.copy)!)),
    ...hung.sort((x, y) => place.get(x.copy)! - place.get(y.copy)!),
  ]
}

/**
 * What was taken from one of the printings of a text may have been taken from any, but for an agency's own page; an
 * outlet that had printed it goes on from its own printing.
 */
function fromAnyOf(d: Derivation, printings: readonly Printing[], copy: Printing): Derivation {
  const own = printings.find(printing => isOfOneOutlet(printing, copy) && earlier(printing, copy) !== null)
  if (own && own.id !== d.exemplar) {
    const note = `both pages are ${copy.text.report.outlet}’s`
    const evidence: Evidence[] = [...d.evidence, { kind: "same-outlet", note, spans: [] }, earlier(own, copy)!]
    const kind = d.kind === "carried" || d.kind === "rewrite" ? "update" : d.kind
    return { ...d, exemplar: own.id, kind, direction: "decided", evidence }
  }
  const open = printings.length > 0 && !own && d.direction === "decided"
  return open ? { ...d, through: "this-or-another-printing" } : d
}

/** A printing from what another printing of its text comes from: they are one, and have their dispatch and all else from above. */
function fromAbove(derivation: Derivation, first: Printing, other: Printing): Derivation {
  const { id } = other
  const own = ownCredit(other)
  const credit = own.length ? own : derivation.evidence.filter(({ kind }) => kind === "credit")
  const same = sameText(first, other)
  return {
    ...derivation,
    copy: id,
    evidence: [{ ...same, note: `${same.note}, as another printing has it` }, ...credit],
  }
}

/** Printings from the first: the agency's own page by their credits, any other by its date; versions of one outlet one from another. */
function ofFirst(first: Printing, followers: readonly Printing[], credited: boolean): Derivation[] {
  const lastBefore = lastPrinted([first, ...followers])
  return followers.map(one => {
    const last = credited ? null : lastBefore(one)
    const from = last ?? first
    const timed = credited ? [] : time(from, one)
    const words = proseWords(one.text)
    return {
      exemplar: from.id,
      copy: one.id,
      kind: last && headlineOf(last) !== headlineOf(one) ? "update" : "identical",
      direction: credited || timed.length > 0 ? "decided" : "undecided",
      through: null,
      shared: { words, ofCopy: 1 },
      evidence: [sameText(from, one), ...timed, ...(credited ? ownCredit(one) : [])],
      ledger: [{ reason: "own-prose", words, spans: [bodyOf(from), bodyOf(one)] }],
    }
  })
}

/** The words of a printing's headline, whatever the capitals. */
function headlineOf({ text: { report, blocks } }: Printing): string {
  return blocks
    .filter(({ kind }) => kind === "headline")
    .map(({ start, end }) => report.text.slice(start, end).toLowerCase())
    .join("\n")
}

function ownCredit(printing: Printing): Evidence[] {
  const { credit } = standingOf(printing)
  return credit ? [creditEvidence(printing.id, credit)] : []
}

function sameText(first: Printing, other: Printing): Evidence {
  return {
    kind: "shared-passage",
    note: `the same text: ${proseWords(other.text)} words`,
    spans: [bodyOf(first), bodyOf(other)],
  }
}

function proseWords({ sentences, tokens, blocks }: Annotated): number {
  return sentences
    .filter(({ block }) => blocks[block]!.kind === "body")
    .reduce((sum, { firstToken, lastToken }) => {
      for (let t = firstToken; t < lastToken; t++) if (tokens[t]!.kind !== "mark") sum++
      return sum
    }, 0)
}

function bodyOf({ id, text: { blocks } }: Printing): Passage {
  const body = blocks.filter(({ kind }) => kind === "body")
  return { report: id, start: body[0]!.start, end: body.at(-1)!.end }
}

/** That the first was printed before another, where both say when to the minute and it does not credit the other's outlet. */
function time(first: Printing, other: Printing): Evidence[] {
  const ofOneOutlet = isOfOneOutlet(first, other)
  if (![first, other].every(({ text }) => isInstant(text.report.published, ofOneOutlet))) return []
  const { outlet, newsroom } = other.text.report
  if (!ofOneOutlet && first.text.report.credits.some(({ agency }) => agency === outlet || agency === newsroom))
    return []
  const found = earlier(first, other)
  return found ? [found] : []
}

/** Whether the pages name the same outlet. */
function isOfOneOutlet({ text: x }: Printing, { text: y }: Printing): boolean {
  return x.report.outlet !== null && x.report.outlet === y.report.outlet
}

/** That a page was printed before another, where nothing is in doubt; null where nobody can tell. */
function earlier(first: Printing, other: Printing): Evidence | null {
  const [one, then] = [first.text.report.published, other.text.report.published]
  if (!one || !then || one.doubt || then.doubt) return null
  if (earlierOf(one.value, then.value, isOfOneOutlet(first, other)) !== -1) return null
  const note = `published ${one.value} (${one.basis}), the copy ${then.value} (${then.basis})`
  return { kind: "time", note, spans: [] }
}
