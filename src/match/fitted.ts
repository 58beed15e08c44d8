// The numbers of this room that were fitted, each with what it was fitted on. What a fifth more or less does:
// `npm run bench -- sensitivity`.

/**
 * Log odds at a first glance from which a pair is aligned: 3 in 100 of the pairs with a common text, of sources that the model
 * had not seen, lie below.
 */
export const leastAtGlance = -4
/**
 * Log odds from which two pages go back to one text: of a wire's pairs at 1, one in six is a form (`bench -- reuters`).
 * Chosen of 1, 1.3, 1.6 and 2 with real piles left out in view, where 1.6 joins as many of one text as 1, and fewer others.
 */
export const leastKin = 1.6
/** Texts that have a run of words from which it may be a form's (`forms.ts`): by reason, not fitted; three or four may quote one another. */
export const fewestOfForm = 6
/**
 * A run is a form's where two texts that have it agree in less than this share of what they fill in, on average: set with
 * a wire's notices of bonds in view.
 */
export const leastAlike = 0.5
/** Words of their own that two pages of one text share at least: by reason, not fitted; what is less is a phrase. */
export const leastOwnProse = 12
/** Words of its own that an outlet which is named lends to another page: by reason, not fitted; a sentence and more. */
export const leastExcerpt = 25
/**
 * What two pages of one outlet may share by right (`by-right.ts`): by reason, not fitted. Words on end: a sentence and more, as
 * for an excerpt; and a share of the shorter, as of two versions of one report (`relate/kinds.ts`). Of the 193 pairs of kin
 * among 3,205 reports of a wire they part 58, of which, as read, 55 are new reports.
 */
export const mostByRight = { onEnd: 25, ofShorter: 0.4 }
