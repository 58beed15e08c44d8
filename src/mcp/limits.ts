// What an assistant may ask for at a time, and how much it is told: it has few tokens, and others wait. All of it stands in
// the descriptions of the tools, and is held.

import type { Wanted } from "../view/gravest.js"

/** UTF-16 units of one text: a very long page. */
export const longestText = 200_000
/** Texts, paths, addresses or ids in one call. */
export const mostGiven = 50
/** Pages of a feed or sitemap that is given as an address. */
export const mostOfFeed = 20
/** UTF-16 units of all texts of a call. */
export const mostText = 1_000_000
/** A store of more reports is not traced whole: what a question asks for is sought in it, and traced. */
export const mostWhole = 500
/** Reports that are traced for one question of such a store. */
export const mostSought = 100

/** Things in one answer, where nothing is said, and at the most. */
export const usualItems = 8
export const mostItems = 40
/** Lines of descent, and alterations, told of one story. */
export const linesTold = 12
export const alterationsTold: Wanted = { inAll: 5, ofOneArrow: 1, graveOfOneArrow: 2 }
/** Sentences of a checked text told, where nothing is said. */
export const sentencesTold = 20
/** Readings told of an entry. */
export const readingsTold = 3
/** UTF-16 units of an extract. */
export const longestExtract = 280
/** UTF-16 units of a report that is read at a time. */
export const mostRead = 40_000
/** Links to reports in one answer. */
export const mostLinks = 10

/** Milliseconds that one question may take: of a large pile the first one traces it. */
export const mostTime = 3_600_000
/** Questions that wait for others. */
export const mostWaiting = 16
/** Bytes of one message: beyond, nobody meant it. What a tool does not take it says in words, so that these are more than it takes. */
export const largestMessage: number = 32 * 2 ** 20
/** Milliseconds between two tidings of progress. */
export const progressEvery = 250
/** UTF-16 units of the reports that were given with questions, and are kept to be read again. */
export const mostRemembered = 20_000_000
