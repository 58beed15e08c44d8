// What sort of page it is, so that nobody takes a live blog, a gallery, a stub behind a wall or a list for an article.

import type { Report } from "../../model/report.js"
import type { ExtractedBlock } from "../extracted.js"
import type { Hints } from "./hints.js"
import type { Judged } from "./kinds.js"
import { nearRole } from "./roles.js"

/** Clock times at the head of this many blocks make a live blog. */
const ENTRIES_OF_LIVE_BLOG = 5
/** A stub: less text than this, on a page that says it is not free or asks to subscribe. */
const LONGEST_STUB = 1_200
/** Slides or pictures with captions that make a gallery where prose is short. */
const CAPTIONS_OF_GALLERY = 8
/** Linked lines that make a listing where prose is next to nothing. */
const LINKS_OF_LISTING = 20
const SHORTEST_ARTICLE = 300

/** Name the sort of page. */
export function pageKind(blocks: readonly Judged[], story: readonly ExtractedBlock[], hints: Hints): Report["page"] {
  const body = story.filter(block => block.kind !== "headline").reduce((sum, block) => sum + block.text.length, 0)
  const clocks = blocks.filter(
    block => CLOCK.test(block.text) && block.text.length < 60 && !nearRole(block.place, "related", 6),
  )
  if (
    hints.types.has("LiveBlogPosting") ||
    (LIVE_TITLE.test(hints.titles[0] ?? "") && clocks.length >= ENTRIES_OF_LIVE_BLOG)
  )
    return "live-blog"
  const captions = blocks.filter(block => nearRole(block.place, "caption", 2)).length
  const wall = hints.paid || blocks.some(block => WALL.test(block.text) && block.text.length < 200)
  if (body < LONGEST_STUB && wall) return "paywalled"
  if (hints.types.has("ImageGallery") || (captions >= CAPTIONS_OF_GALLERY && body < LONGEST_STUB)) return "gallery"
  const links = blocks.filter(block => block.linked > 0.8 && block.text.length > 25).length
  if (body < SHORTEST_ARTICLE && links >= LINKS_OF_LISTING) return "listing"
  return "article"
}

const CLOCK = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?::\d\d)? ?[ap]\.?m\b)|\b(?:minutes?|hours?) ago$/i
const LIVE_TITLE = /\blive\b|\bliveblog\b|\bliveticker\b|\ben direct\b|\ben vivo\b|\bdiretta\b|\bao vivo\b/i
const WALL =
  /\bsubscribe (?:now |today )?to (?:continue|read|keep|unlock)|\bsubscribers? only\b|\bexclusive (?:to|for) subscribers\b|\bcontinue reading with\b|\balready a subscriber\b|\bjetzt weiterlesen\b|\babonnés?\b.*\blire\b|\bréservé aux abonnés\b|\bsolo para suscriptores\b|\bweiterlesen mit\b/i
