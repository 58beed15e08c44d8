// The numbers of this room that were fitted, each with what it was fitted on. What a fifth more or less does:
// `npm run bench -- sensitivity`.

/** Log odds from which one of two kin is said to come from the other; below, both come from a third. */
export const leastDescent = 0.7
/** Log odds from which a direction is decided. */
export const leastDecided = 1
/**
 * Log odds of what pages say of their descent: of 60 real pairs of kin in which one says that it has it from the other, or
 * that are one outlet's, 56 are exemplar and copy.
 */
export const saidOdds = 4
