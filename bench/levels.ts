// Levels of reuse in the terms of Clough and Stevenson (2011), told by how much of a text another has. The program itself
// tells kinds of derivation (`src/relate/kinds.ts`); these levels are their corpus's question alone.

/** How much of a text another has, of whatever kinship: what levels of reuse are told by. */
export interface SharedText {
  /** Share of the words that stand in runs of three and more of the other text. */
  readonly inRuns: number
  /** Share of the words of four letters and more that the other text has anywhere, by stem. */
  readonly ofWords: number
  /** Words of the longest common run. */
  readonly longestRun: number
}

/** From most to least taken over. */
export const levels = ["cut", "light", "heavy", "non"] as const

/** A level of reuse. */
export type Level = (typeof levels)[number]

/** Pasted: a run this long is a sentence or two taken over whole. */
const pasted = 38
/** Share of words in common runs above which a text was lightly revised, and above which it was revised at all. */
const revised = { lightly: 0.335, heavily: 0.12 }
/** Two texts on one subject share up to three in five of their longer words; more is the other's text told anew. */
const retold = 0.62

/** The level of reuse; thresholds read off the half of their corpus that the project has, so its other half counts. */
export function levelOf({ inRuns, ofWords, longestRun }: SharedText): Level {
  if (longestRun >= pasted) return "cut"
  if (inRuns >= revised.lightly) return "light"
  return inRuns >= revised.heavily || ofWords >= retold ? "heavy" : "non"
}
