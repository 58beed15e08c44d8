// What sort of page it is, so that nobody takes a live blog, a gallery, a stub behind a wall or a list for an article.

import type { Report } from "../../model/report.js"
import type { ExtractedBlock } from "../extracted.js"
import type { PageBlock } from "./blocks.js"
import type { Hints } from "./hints.js"
import type { Judged } from "./likely.js"
import { nearRole } from "./roles.js"

/** Clock times at the head of this many blocks make a live blog. */
const entriesOfLiveBlog = 5
/** A stub: less text than this, on a page that says it is not free or asks to subscribe. */
const longestStub = 1_200
/** Slides or pictures with captions that make a gallery where prose is short. */
const captionsOfGallery = 8
/** Linked lines that make a listing where prose is next to nothing. */
const linksOfListing = 20
const shortestArticle = 300

/** Name the sort of page. */
export function pageKind(blocks: readonly Judged[], story: readonly ExtractedBlock[], hints: Hints): Report["page"] {
  const body = story.filter(block => block.kind !== "headline").reduce((sum, block) => sum + block.text.length, 0)
  const clocks = blocks.filter(headsEntry)
  if (
    hints.types.has("LiveBlogPosting") ||
    (liveTitle.test(hints.titles[0] ?? "") && clocks.length >= entriesOfLiveBlog)
  )
    return "live-blog"
  const captions = blocks.filter(block => nearRole(block.place, "caption", 2)).length
  const isWalled = () => hints.paid || blocks.some(({ text }) => text.length < 200 && wallWords.test(text))
  if (body < longestStub && isWalled()) return "paywalled"
  if (hints.types.has("ImageGallery") || (captions >= captionsOfGallery && body < longestStub)) return "gallery"
  const links = blocks.filter(block => block.linked > 0.8 && block.text.length > 25).length
  if (body < shortestArticle && links >= linksOfListing) return "listing"
  return "article"
}

/** Whether a block is the clock time above an entry of a live blog. */
export function headsEntry(block: PageBlock): boolean {
  return clock.test(block.text) && block.text.length < 60 && !nearRole(block.place, "related", 6)
}

const clock = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?::\d\d)? ?[ap]\.?m\b)|\b(?:minutes?|hours?) ago$/i
const liveTitle = /\blive\b|\bliveblog\b|\bliveticker\b|\ben direct\b|\ben vivo\b|\bdiretta\b|\bao vivo\b/i
const wallWords =
  /\bsubscribe (?:now |today )?to (?:continue|read|keep|unlock)|\bsubscribers? only\b|\bexclusive (?:to|for) subscribers\b|\bcontinue reading with\b|\balready a subscriber\b|\bjetzt weiterlesen\b|\babonnés?\b.*\blire\b|\bréservé aux abonnés\b|\bsolo para suscriptores\b|\bweiterlesen mit\b/i
