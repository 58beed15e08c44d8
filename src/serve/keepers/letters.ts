// The letters of a served pile: kept in its marks file when they are about to be shown, so that they stay.

import type { Lettered, Review } from "../../model/review.js"
import type { TracedReport } from "../../model/trace.js"
import { withLetters } from "../../review/letters.js"
import type { ReviewKeeper } from "./review.js"

/** The letters, and how others come to them. */
export interface LetterKeeper {
  /** What reports are to be shown under. */
  current(): readonly Lettered[]
  /** Reports are about to be shown. Never rejects: letters that cannot be written down are remembered. */
  show(reports: readonly TracedReport[]): Promise<void>
}

/** Keep letters in a review; in memory, for as long as the server stands, where the review cannot be written. */
export function keepLetters({ current, change }: Pick<ReviewKeeper, "current" | "change">): LetterKeeper {
  let shown: readonly Lettered[] | undefined
  const known = () => current().letters ?? shown
  return {
    current: () => known() ?? [],
    async show(reports) {
      const before = known()
      shown = withLetters(before, reports)
      if (shown !== before) await change(newest => kept(newest, reports)).catch(leave)
    },
  }
}

/** Made of what stands in the file: another server may have shown the pile meanwhile. */
function kept(newest: Review, reports: readonly TracedReport[]): Review {
  const letters = withLetters(newest.letters, reports)
  return letters === undefined || letters === newest.letters ? newest : { ...newest, letters }
}

function leave(): void {}
