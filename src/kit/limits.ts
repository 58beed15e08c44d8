// What is taken from people at the most: said by the form that asks, kept by the server that is asked and by the file.

/** Longest note on a finding or a correction, in UTF-16 units: a paragraph or three, not a place to keep documents. */
export const longestNote = 2000
/** Longest initials of who judges a finding, in UTF-16 units. */
export const longestInitials = 12
/** Longest name of an outlet, in UTF-16 units. */
export const longestOutlet = 200
/** Most bytes uploaded at a time: a folder of saved pages with room to spare. */
export const largestUpload: number = 64 * 1024 * 1024
/** Longest passage looked for, in UTF-16 units: a long paragraph; from the app it travels in an address. */
export const longestPassage = 4000
/** Fewer words than this are kept, but too few to tell by whose they are. */
export const shortestTraced = 20
/** Pages of one address that a person gives in the app: of a feed or a sitemap the newest. */
export const mostOfAddress = 20
