// Texts of pictures that were left among the paragraphs when a page was flattened: told by the credit that stands before
// or behind them, or by the words of the button that opens the picture.

import { isPictureCredit } from "../calls.js"

const holder = "reuters|ap|afp|epa|dpa|getty(?: images)?|pa|bloomberg|xinhua|efe|ansa|tass|kyodo|yonhap"
const word =
  "(?:file )?(?:photo(?:graph)?|photo illustration|illustration|image|picture|foto(?:grafie)?|bild|grafik|video|credit|crédit(?: photo)?)s?"
const patterns: readonly RegExp[] = [
  // Buttons and labels of the page's own.
  /^(?:enlarge this image|toggle caption|(?:image|media) (?:copyright|caption|source)|hide caption|skip past|view (?:gallery|slideshow)|close \p{Lu})/iu,
  /^(?:facebook|twitter|pinterest|whatsapp|e-?mail)(?: (?:facebook|twitter|pinterest|whatsapp|e-?mail))+ /i,
  // A credit in brackets, behind a bar or a word, at the end.
  new RegExp(`[(\\[]${word}\\s*(?:by|via|courtesy|:|/|–|-)[^()\\[\\]]{1,120}[)\\]]\\.?$`, "iu"),
  new RegExp(`[(\\[](?:${holder})\\s?(?:photo\\s?)?[:/][^()\\[\\]]{1,80}[)\\]]\\.?$`, "iu"),
  /(?:^|\s)(?:REUTERS|AP Photo|AFP|EPA)\s?\/\s?\p{Lu}[^.!?]{2,60}$/u,
  // A few words at least: `asc/dpa` signs a text.
  new RegExp(`^(?:\\S+ ){4,}.*[^ /(]/(?:${holder}|anadolu|shutterstock|rex|alamy|the guardian)\\)?\\.?$`, "iu"),
  /[.!?]\s+(?:photograph|photo|foto|bild|crédit photo|photographe)\s*:\s*\p{Lu}[^.!?]{2,60}$/iu,
]

/** Longer lines are prose with a credit in it. */
const longest = 400

/** Whether a line is a picture's text. */
export function isCaption(line: string): boolean {
  return isPictureCredit(line) || (line.length <= longest && patterns.some(pattern => pattern.test(line)))
}
