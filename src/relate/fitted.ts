// The numbers of this room that were fitted, each with what it was fitted on. What a fifth more or less does:
// `npm run bench -- sensitivity`.

/** Log odds from which one of two kin is said to come from the other; below, both come from a third. */
export const leastDescent = 0.3
/** Log odds from which a direction is decided. */
export const leastDecided = 1
