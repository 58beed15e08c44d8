// Why a block is furniture: what its containers call themselves, then what its wording says, then where it stands.

import { tellingReason, tellsMeta } from "../reasons.js"
import type { PageBlock } from "./blocks.js"
import { nearRole, type Role } from "./roles.js"

/** Roles that explain why a block is no part of the story, the most telling first, and how far their word reaches. */
const explaining: readonly (readonly [Role, string, number])[] = [
  ["consent", "cookie banner", 8],
  ["caption", "caption", 2],
  ["newsletter", "newsletter", 4],
  ["paywall", "subscription", 3],
  ["comments", "comments", 6],
  ["share", "share buttons", 2],
  ["biography", "biography", 3],
  ["navigation", "navigation", 6],
  ["related", "related links", 5],
  ["advert", "advert", 3],
  ["tags", "tags", 2],
  ["author", "meta line", 2],
  ["date", "meta line", 2],
  ["footer", "footer", 12],
  ["header", "navigation", 12],
  ["aside", "sidebar", 8],
  ["media", "caption", 3],
]

/** A short reason for people. */
export function reasonOf(block: PageBlock, betweenParagraphs: boolean): string {
  if (tellsMeta(block.text)) return "meta line"
  for (const [role, why, reach] of explaining) if (nearRole(block.place, role, reach)) return why
  const telling = tellingReason(block.text)
  if (telling !== null) return telling
  if (block.linked > 0.8) return "links"
  return betweenParagraphs ? "set apart from the text" : "outside the article"
}
