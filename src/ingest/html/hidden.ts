// Bodies that a page holds but does not set: for scripts (`articleBody` in JSON-LD) or for browsers without scripts
// (`noscript`). They are taken only where the page itself prints next to nothing of them.

import type { ExtractedBlock } from "../extracted.js"
import { blocksOf } from "./blocks.js"
import type { Hints } from "./hints.js"
import { elements, type PageElement, type PageTree } from "./tree.js"

/** A hidden body replaces the printed one where the printed one is shorter than this share of it. */
const muchShorter = 0.35
/** A page that prints more than this prints its article, whatever its data holds besides. */
const longestTeaser = 1_000
/** A body has at least this many characters; less is a description. */
const shortestBody = 400

/** The story with its body taken from where the page hides it; null where what is printed is the body. */
export function hiddenBody(story: readonly ExtractedBlock[], hints: Hints, tree: PageTree): ExtractedBlock[] | null {
  const printed = story.reduce((sum, block) => sum + (block.kind === "headline" ? 0 : block.text.length), 0)
  const bodies = [linesOf(hints.articleBody ?? ""), ...elements(tree.root, e => e.tag === "noscript").map(prose)]
  const best = bodies.reduce((a, b) => (total(b) > total(a) ? b : a), [])
  if (printed > longestTeaser || total(best) < shortestBody || printed >= total(best) * muchShorter) return null
  const head = story.filter(block => block.kind === "headline" || block.kind === "deck")
  return [...head, ...best.map(text => ({ kind: "body" as const, text }))]
}

function total(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}

function linesOf(body: string): string[] {
  return body
    .split("\n")
    .map(line => line.replace(/\s+/g, " ").trim())
    .filter(line => line !== "")
}

function prose(noscript: PageElement): string[] {
  return blocksOf({ ...noscript, tag: "div" })
    .blocks.filter(block => block.linked < 0.5 && block.text.length > 60)
    .map(block => block.text)
}
