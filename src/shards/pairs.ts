// Steps over pairs, families and single tellings: see `step.ts`. What they make is laid down.

import { copiesOf } from "../collate/copies.js"
import { unorderedOf } from "../collate/unordered.js"
import type { Line } from "../kit/undecided.js"
import { besideOneAnother } from "../match/candidates.js"
import type { Sharing } from "../match/kinship.js"
import type { Witness } from "../match/witness.js"
import type { Alignment } from "../model/alignment.js"
import { siglum } from "../model/canonical.js"
import type { Derivation, LostExemplar } from "../model/derivation.js"
import type { Weighed } from "../model/rarity.js"
import { askedOf } from "../record/alike/asked.js"
import { partiesOf, type Speaker } from "../record/parties.js"
import { bearerKey } from "../record/persons.js"
import { pairsToAlign } from "../relate/stemma.js"
import type { Stage } from "../runner.js"
import * as stages from "../stages.js"
import { at } from "./laid.js"
import { type Ground, outOf, type Step } from "./step.js"

/** Stages over pairs, by name. */
const ofPairs = [stages.comparing, stages.accounting, stages.aligning] as const

/** Witnesses, once each, and pairs of them by place → the stage's output for each pair. */
const pairs: Step = {
  name: "pairs",
  version: ofPairs.map(({ version }) => version).join("."),
  takes: "{stage, texts, pairs}: `compare`, `ledger` or `align`, witnesses, and pairs of their places",
  gives: "of each pair null or places: of what they share, and of kin all of it and their alignment",
  run(
    block: { stage: string; texts: readonly Witness[]; pairs: readonly (readonly [number, number])[] },
    ground: Ground,
  ) {
    const stage = ofPairs.find(({ name }) => name === block.stage) as Stage<unknown, unknown> | undefined
    if (!stage) throw new TypeError(`${block.stage} is no stage over pairs`)
    const ids = block.pairs.map(([a, b]) => ({ a: block.texts[a]!.id, b: block.texts[b]!.id, shared: 0 }))
    return besideOneAnother(block.texts, ids).map(pair => {
      const out = outOf(stage, pair, ground)
      if (out === null) return null
      return stage.name === stages.comparing.name ? laidSharing(out as Sharing, ground) : { shared: ground.lay(out) }
    })
  },
}

/** What two share, with the alignment of kin by itself: later stages ask for that alone. */
function laidSharing(sharing: Sharing, { lay }: Ground): { shared: string; kin?: string; laid?: string } {
  if (sharing.kin === null) return { shared: lay(sharing) }
  const { a, b, ledger, alignment } = sharing.kin
  const laid = lay(alignment)
  return {
    shared: lay({ kin: { a, b, ledger }, apart: null }),
    kin: lay({ ...sharing.kin, alignment: at(laid) }),
    laid,
  }
}

const beside: Step = {
  name: "beside",
  version: "1",
  takes:
    "{derivations, reports, kin, followers}: the stemma, ids in canonical order, pairs of kin, and who follows whom",
  gives: "the pairs of ids that are to be aligned yet",
  run(
    given: {
      derivations: readonly Line[]
      reports: readonly string[]
      kin: readonly (readonly [string, string])[]
      followers: readonly (readonly [string, string])[]
    },
    _: Ground,
  ) {
    const reports = given.reports.map(id => ({ id }))
    const kin = given.kin.map(([a, b]) => ({ a, b }))
    return pairsToAlign(given, reports, kin, new Map(given.followers)).map(({ a, b }) => [a.id, b.id])
  },
}

/** A family of the stemma; `places` are those of its texts in the pile, `nth` those of its derivations. */
interface StemmaFamily {
  readonly derivations: readonly Derivation[]
  readonly nth: readonly number[]
  readonly lost: readonly LostExemplar[]
  readonly texts: readonly Weighed[]
  readonly places: readonly number[]
  readonly alignments: readonly Alignment[]
}

/** A family of the stemma → what was altered in its copies, and between those without an order. */
const copies: Step = {
  name: "copies",
  version: stages.collating.version,
  takes:
    "{derivations, nth, lost, texts, places, alignments}: a family of the stemma, and where its parts stand in the pile",
  gives: "the alterations, copy by copy, each list behind the numbers that put it into its order",
  run({ derivations, nth, lost, texts, places, alignments }: StemmaFamily, ground: Ground) {
    const place = new Map(texts.map(({ text }, i) => [text.report.id, places[i]!]))
    const sigla = new Map([...place].map(([id, n]) => [id, siglum(n)]))
    const isHere = (id: string) => place.has(id)
    const first = (copy: string) =>
      nth[derivations.findIndex(d => d.copy === copy && d.direction === "decided" && isHere(d.exemplar))]!
    const decided = copiesOf({ derivations, lost }, texts, alignments).map(one => ({
      order: [0, first(one.copy.text.report.id), 0],
      one,
    }))
    const unordered = unorderedOf({ derivations, lost }, texts, alignments, sigla).map(one => ({
      order: [1, place.get(one.exemplars[0]!.text.text.report.id)!, place.get(one.copy.text.report.id)!],
      one,
    }))
    return [...decided, ...unordered].map(({ order, one }) => [order, outOf(stages.collating, one, ground)])
  },
}

/** A text and the persons behind its names → its claims. */
const telling: Step = {
  name: "telling",
  version: `${stages.claiming.version}.1`,
  takes: "{witness, behind}: a witness, and who the bearers of its text are",
  gives: "places: of what it says, thing by thing, and of what scopes ask of its text",
  run(
    { witness, behind }: { witness: Weighed; behind: readonly (readonly [bearer: number, speaker: Speaker])[] },
    ground: Ground,
  ) {
    const { text } = witness
    const speakers = new Map(behind.map(([bearer, speaker]) => [bearerKey(text.report.id, bearer), speaker]))
    const said = outOf(stages.claiming, { text, parties: partiesOf(text, speakers) }, ground)
    return { claims: ground.lay(said), asked: ground.lay(askedOf(witness, said.claims)) }
  },
}

/** Over pairs, families and tellings. */
export const ofMore: readonly Step[] = [pairs, beside, copies, telling]
