// Small words that decide what a clause says, by their norms: forms of “be”, modal verbs, and words that turn a yes into a
// no. One list each, for all who ask.

/** Forms of “be”, short ones among them: a clitic's norm is written out or kept as it is. */
export const formsOfBe: ReadonlySet<string> = new Set("am is are was were be been being 's 're 'm".split(" "))

/** Verbs that say how sure, free or bound somebody is. */
export const modals: ReadonlySet<string> = new Set("will would can could may might must should shall 'll 'd".split(" "))

/** Words that turn what is told into its opposite. */
export const noes: ReadonlySet<string> = new Set("no not never none nobody nothing without neither nor".split(" "))
