// The signs of descent, as a list: what decays on the way from exemplar to copy. A new sign is a file here and a line below.
//
// Nothing here looks at length: updates grow, excerpts shrink. Their order is that in which the evidence names them.

import { attributionLost, citesMedia, citesMediaHere, toldMedia } from "./attributions.js"
import { creditsNewsroom, creditsOutlet, namesOther } from "./credited.js"
import { cutAtEnd } from "./extents.js"
import { grown, roundedOff, writtenOut } from "./figures.js"
import { hearsay, hedgeLost } from "./hedges.js"
import { noIntroduction } from "./introductions.js"
import { noLongerToCome, saysUpdate } from "./later.js"
import { bareMarks, lostMarks, quotesProse } from "./marks.js"
import { misspellings } from "./misspelt.js"
import { oddWords } from "./odd-words.js"
import { noDateline, slips, typed, wrapped } from "./pages.js"
import { runTogether } from "./run-together.js"
import type { Sign } from "./sign.js"

/** All signs that stand in places of the text. */
export const signs: readonly Sign[] = [
  oddWords,
  lostMarks,
  runTogether,
  hedgeLost,
  noIntroduction,
  noDateline,
  misspellings,
  slips,
  typed,
  wrapped,
  creditsOutlet,
  creditsNewsroom,
  namesOther,
  citesMedia,
  citesMediaHere,
  toldMedia,
  bareMarks,
  quotesProse,
  hearsay,
  attributionLost,
  writtenOut,
  roundedOff,
  grown,
  saysUpdate,
  noLongerToCome,
  cutAtEnd,
]
