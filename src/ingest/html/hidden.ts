// Bodies that a page holds but does not set: for machines (`articleBody` in JSON-LD), for browsers without scripts
// (`noscript`), or in the data of its scripts. They are taken only where the page itself prints next to nothing of them.

import type { ExtractedBlock } from "../extracted.js"
import { blocksOf } from "./blocks.js"
import type { Hints } from "./hints.js"
import { wideScript } from "../judging/signs.js"
import { wordsOf } from "../judging/words.js"
import { scriptedBodies } from "./scripted.js"
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
  if (printed > longestTeaser) return null
  const marked = [linesOf(hints.articleBody ?? ""), ...elements(tree.root, e => e.tag === "noscript").map(prose)]
  const best = longest(marked)
  const body =
    total(best) < shortestBody ? longest(scriptedBodies(tree).filter(lines => isPromised(lines, hints))) : best
  if (total(body) < shortestBody || printed >= total(body) * muchShorter) return null
  const head = story.filter(block => block.kind === "headline" || block.kind === "deck")
  return [...head, ...body.map(text => ({ kind: "body" as const, text }))]
}

/** Share of a title's or a description's words that a body has which they promise. */
const promised = 0.4

/** Whether a body is what the page's head promises: scripts hold other stories' texts, and their own messages. */
function isPromised(lines: readonly string[], { titles, description }: Hints): boolean {
  const text = lines.join(" ").toLowerCase()
  return [...titles, description ?? ""].some(promise => {
    const words = wordsOf(promise, 60).filter(word => word.length > 3 || wideScript.test(word))
    return words.length > 2 && words.filter(word => text.includes(word)).length / words.length >= promised
  })
}

function longest(bodies: readonly (readonly string[])[]): readonly string[] {
  return bodies.reduce((a, b) => (total(b) > total(a) ? b : a), [])
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
