// Pairs of pages as rows to learn from: of all pairs, what their texts show; of kin, what their families show.

import { maskedBy, outletPages, recurringIn } from "../../src/ingest/recurring/recurring.js"
import { annotate } from "../../src/annotate/annotate.js"
import { shipped } from "../../src/knowledge.js"
import { align } from "../../src/match/align.js"
import { sharedFeatures } from "../../src/match/features.js"
import { compare } from "../../src/match/kinship.js"
import type { PairModels } from "../../src/match/models.js"
import { sharedRuns } from "../../src/match/runs.js"
import { glanceNames, glanceOf, signalsOf } from "../../src/match/signals/signals.js"
import { type Witness, witnessesAmong } from "../../src/match/witness.js"
import { canonical } from "../../src/model/canonical.js"
import { direct } from "../../src/relate/between.js"
import { ownPagesOf } from "../../src/relate/descent/own-pages.js"
import { withdrawnAmong } from "../../src/relate/descent/withdrawn.js"
import { testimonyOf } from "../../src/relate/descent/testimony.js"
import { wordsShowDescent } from "../../src/relate/descent/words.js"
import { kinAmong, kinMap } from "../../src/relate/kin.js"
import { readingOf } from "../../src/relate/reading.js"
import { directionFeatures } from "../../src/relate/signs/vector.js"
import { readText } from "../../src/text/text.js"
import type { LessonPile, Standing } from "./piles.js"

/** A pair as a row. */
export interface PairRow {
  readonly source: string
  readonly pile: LessonPile
  readonly a: string
  readonly b: string
  readonly standing: Exclude<Standing, null>
  readonly values: readonly number[]
}

/** The pages of a pile, ready to be compared. */
export interface ReadyPile {
  readonly pile: LessonPile
  readonly witnesses: readonly Witness[]
}

/** In piles larger than this, of pairs that share nothing to speak of one in so many is learned from. */
const thinned = { above: 60, oneIn: 10 }

/** Read the pages of a pile. */
export function ready(pile: LessonPile): ReadyPile {
  const reports = canonical(pile.reports)
  const masked = maskedBy(reports, outletPages(reports).map(recurringIn))
  const texts = masked.map(one => annotate(readText(one.report, one), shipped))
  return { pile, witnesses: witnessesAmong(texts, shipped.frequencies) }
}

/** What the texts of all pairs of a pile show: at a glance, and laid side by side. */
export function kinRows({ pile, witnesses }: ReadyPile): { glance: PairRow[]; kin: PairRow[] } {
  const glance: PairRow[] = []
  const kin: PairRow[] = []
  for (const [i, a] of witnesses.entries()) {
    for (const [j, b] of witnesses.slice(i + 1).entries()) {
      const standing = pile.standing(a.id, b.id)
      if (standing === null) continue
      const few = sharedFeatures(a.ownFives, b.ownFives) < 3
      const skipped = witnesses.length > thinned.above && few && standing === "apart"
      if (skipped && (i * 31 + j) % thinned.oneIn !== 0) continue
      const row = { source: pile.source, pile, a: a.id, b: b.id, standing }
      const seen = glanceOf(a, b)
      glance.push({ ...row, values: glanceNames.map(name => seen[name]) })
      if (seen.fives === 0 && seen.namedThrees < Math.log(3) && seen.pairs < Math.log(3)) continue
      const { lexicon } = shipped
      const signals = signalsOf(a, b, align(a, b, lexicon), sharedRuns(a, b))
      kin.push({ ...row, values: [...signals] })
    }
  }
  return { glance, kin }
}

/** What the families of a pile show, by who is kin there: of kin that no third stands between. */
export interface FamilyRows {
  /** Exemplar and copy. */
  readonly direction: readonly PairRow[]
  /** Pairs of which one is said to come from the other, by what the pages say of it, or by their words alone. */
  readonly saying: readonly PairRow[]
  readonly words: readonly PairRow[]
}

/** Read the families of a pile. */
export function familyRows({ pile, witnesses }: ReadyPile, pairs: Pick<PairModels, "kin" | "glance">): FamilyRows {
  const knowledge = { lexicon: shipped.lexicon, pairs: pairs as PairModels }
  const found = witnesses.flatMap((a, i) => witnesses.slice(i + 1).flatMap(b => compare(a, b, knowledge)?.kin ?? []))
  const ordered = kinAmong(witnesses, found)
  const kin = kinMap(ordered)
  const withdrawn = withdrawnAmong(ordered)
  const own = ownPagesOf(witnesses, kin, { printings: [], withdrawn })
  const rows = { direction: [] as PairRow[], saying: [] as PairRow[], words: [] as PairRow[] }
  for (const pair of direct(ordered, kin, withdrawn)) {
    const standing = pile.standing(pair.a.id, pair.b.id)
    if (standing === null) continue
    const reading = readingOf(pair, kin, shipped.lexicon)
    const values = [...directionFeatures(reading)]
    const row = { source: pile.source, pile, a: pair.a.id, b: pair.b.id, standing, values }
    if (testimonyOf(reading, own) !== null) rows.saying.push(row)
    else if (wordsShowDescent(reading, kin, own)) rows.words.push(row)
    if (standing === "down" || standing === "up") rows.direction.push(row)
  }
  return rows
}
