// How much of one page is read: enough for any article, and little enough that no page holds up a pile.

/** Longest page that is read, in UTF-16 units: 16 million hold any article with its scripts; beyond lies data. */
export const longestPage = 16_000_000
/** Most blocks or lines of one page that are judged: the longest live blogs have a few thousand. */
export const mostBlocks = 20_000

/** What is said where a page is longer than `longestPage`. */
export const tooLong: string = `the page is longer than ${longestPage / 1e6} million characters; the rest was not read`
/** What is said where a page has more than `mostBlocks` blocks. */
export const tooMany: string = `the page has more than ${mostBlocks} lines of text; the rest was not read`
