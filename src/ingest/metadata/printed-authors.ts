// Authors as a page prints them: elements that their names mark as bylines, lines with a label, signatures, and the
// handles and pen names of blogs where the markup itself says that they are the author's. Everything that only its
// place marks must read as a name, so that no author is made out of a menu.

import { agencyNamed } from "./agencies.js"
import { findDate } from "./dates.js"
import { unlabelled } from "./labels.js"
import type { MarkedByline, Markup } from "./markup.js"
import { notInNames } from "./name-words.js"
import { bylineParts, isName, isNewsroomName, isPersonName, splitNames } from "./names.js"

type Test = (name: string) => boolean

/**
 * What elements marked as bylines print, from the headline on: the longest list among the first of each kind that read
 * as names, since a site may mark each name and their line too.
 */
export function inElements(markup: Markup, isOwn: Test): string[] {
  const reads = (name: string): boolean => (isPersonName(name) || agencyNamed(name)?.kind === "agency") && !isOwn(name)
  const lists = (["vocabulary", "class", "link"] as const).flatMap(by => {
    const first = markedBy(markup, by)
      .map(({ text }) => splitNames(text).filter(reads))
      .find(names => names.length > 0)
    return first ? [first] : []
  })
  const [first = [], ...others] = lists
  return others.reduce((best, list) => (list.length > best.length && list.includes(best[0]!) ? list : best), first)
}

/** Marked bylines of a kind: those below the headline, else those above it. */
function markedBy(markup: Markup, by: MarkedByline["by"]): readonly MarkedByline[] {
  const marked = markup.bylines.filter(byline => byline.by === by)
  const below = marked.filter(byline => byline.headingsBefore > 0)
  return below.length > 0 ? below : marked
}

/** Persons that the first marked byline with a label ("By …") names: what a reader sees under the headline. */
export function inLabelledElement(markup: Markup, isOwn: Test): string[] {
  for (const by of ["class", "vocabulary"] as const)
    for (const { text } of markedBy(markup, by)) {
      const names = unlabelled(text).labelled ? splitNames(text) : []
      if (names.some(name => isPersonName(name) && !isOwn(name))) return names
    }
  return []
}

/** The one name that is no person's by its look, where the markup says that it is the author: `Bo2man`, `der Michel`. */
export function handleIn(markup: Markup, isOwn: Test): string[] {
  for (const by of ["vocabulary", "class", "link"] as const)
    for (const { text } of markedBy(markup, by)) {
      const { labelled } = unlabelled(text)
      const [{ text: name } = { text: "" }, ...others] = bylineParts(text)
      const words = name.split(" ").length
      const whole = others.every(part => part.text === "" || findDate(part.text) !== null)
      if (words > (by === "vocabulary" || labelled ? mostWordsOfHandle : 1) || !(whole || labelled)) continue
      if (handle.test(name) && isName(name) && !notInNames.test(name) && !isOwn(name)) return [name]
    }
  return []
}

const mostWordsOfHandle = 3
const handle = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pd} ._'’]{1,29}$/u

/** A line that says it is a byline, or a name beside a bar or a dash and a date. */
export function labelled(line: string): string[] {
  if (line.length > longestByline) return []
  const parts = line.split(/\s*[|•·]\s*|\s+[–—-]{1,2}\s+/)
  const label = parts.findIndex(part => unlabelled(`${part} `).labelled)
  if (label >= 0) return splitNames(parts.slice(label).join(" | ")).filter(isCredible)
  const [first = "", ...others] = parts
  if (others.length === 0) return []
  if (isPersonName(first) && findDate(others.join(" "))) return [first]
  const { names, dated } = unlabelled(line)
  return dated && isPersonName(names.trim()) ? [names.trim()] : []
}

/** After a label a house's or an author's short sign will do too, but no other words. */
function isCredible(name: string): boolean {
  return isPersonName(name) || isNewsroomName(name) || sign.test(name)
}

/** An author's sign, as houses print it: `LN`, `SDA/RE`. */
export const sign: RegExp = /^\p{Lu}{2,6}(?:[/-]\p{Lu}{2,6})?$/u

/** A printed byline is one line of names; longer lines are prose that begins alike. */
const longestByline = 120

/** A line of the body that is nothing but names, with a label or without. */
export function signature(line: string): string[] {
  const bare = line.replace(/^[\s(–—-]+|[\s)+]+$/g, "")
  // Scripts without capitals do not tell a name from any other short line.
  if (!/\p{Lu}/u.test(bare) || bare.length > longestByline) return []
  if (unlabelled(bare).labelled) {
    const parts = bylineParts(bare).map(({ text }) => text)
    return parts.every(isPersonName) ? splitNames(bare) : []
  }
  return isPersonName(bare) ? [bare] : []
}
