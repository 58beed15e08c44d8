// Authors as a page prints them: elements that their names mark as bylines, lines with a label, signatures, and the
// handles and pen names of blogs where the markup itself says that they are the author's. Everything that only its
// place marks must read as a name, so that no author is made out of a menu.

import { trimming } from "../../kit/trimming.js"
import { agencyNamed } from "../../text/newsrooms/agencies.js"
import { findDate } from "./dates.js"
import { opensWithNoun, unlabelled } from "./labels.js"
import type { MarkedByline, Markup } from "./markup.js"
import { notInHandles } from "./name-words.js"
import { bylineParts, eastAsianOther, isName, isNewsroomName, isPersonName, splitNames } from "./names.js"

type Test = (name: string) => boolean

/**
 * What elements marked as bylines print, from the headline on: the longest list among the first of each kind that read
 * as names, since a site may mark each name and their line too.
 */
export function inElements(markup: Markup, isOwn: Test): string[] {
  const reads = (name: string): boolean => (isPersonName(name) || agencyNamed(name)?.kind === "agency") && !isOwn(name)
  const lists = (["vocabulary", "class", "link"] as const).flatMap(by => {
    const first = markedBy(markup, by)
      .map(({ text, headingsBefore }) => ({ names: namesIn(text, reads), headingsBefore }))
      .find(({ names }) => names.length > 0)
    return first ? [first] : []
  })
  // Below a second heading of first rank other stories may begin.
  const nearest = Math.min(...lists.map(({ headingsBefore }) => headingsBefore || Number.POSITIVE_INFINITY))
  const near = lists.filter(({ headingsBefore }) => headingsBefore <= nearest).map(({ names }) => names)
  const [first = [], ...others] = near
  return others.reduce((best, list) => (list.length > best.length && list.includes(best[0]!) ? list : best), first)
}

/** The names in an element's text; where its parts are none, those of the text without the bars between them. */
function namesIn(text: string, reads: Test): string[] {
  const names = splitNames(text).filter(reads)
  return names.length > 0 ? names : splitNames(text.replace(/ \| /g, " ")).filter(reads)
}

/** Marked bylines of a kind: those below the headline, then those above it. */
function markedBy(markup: Markup, by: MarkedByline["by"]): readonly MarkedByline[] {
  const marked = markup.bylines.filter(byline => byline.by === by)
  const below = marked.filter(byline => byline.headingsBefore > 0)
  return [...below, ...marked.filter(byline => byline.headingsBefore === 0)]
}

/** Persons that the first marked byline with a label ("By …") names: what a reader sees under the headline. */
export function inLabelledElement(markup: Markup, isOwn: Test): string[] {
  for (const by of ["class", "vocabulary"] as const)
    for (const [i, { text }] of markedBy(markup, by).entries()) {
      const before = markedBy(markup, by)[i - 1]?.text ?? ""
      const names = unlabelled(text).labelled || isLabelAlone(before) ? splitNames(text) : []
      if (names.some(name => isPersonName(name) && !isOwn(name))) return names
    }
  return []
}

/** The one name that is no person's by its look, where the markup says that it is the author: `Bo2man`, `der Michel`. */
export function handleIn(markup: Markup, isOwn: Test): string[] {
  const marked = (["vocabulary", "class", "link"] as const).flatMap(by => markedBy(markup, by)).filter(m => !m.inFoot)
  const withLabel = marked.filter(({ text }) => unlabelled(text).labelled)
  return handleAmong(withLabel, isOwn) ?? handleAmong(marked, isOwn) ?? []
}

function handleAmong(marked: readonly MarkedByline[], isOwn: Test): string[] | null {
  for (const { text, by } of marked) {
    const { labelled } = unlabelled(text)
    const [{ text: name } = { text: "" }, ...others] = bylineParts(text)
    const words = name.split(" ").length
    const whole = others.every(part => part.text === "" || findDate(part.text) !== null)
    if (words > (by === "vocabulary" || labelled ? mostWordsOfHandle : 1) || !(whole || labelled)) continue
    // On a blog the site is often called by its author's handle; names of houses have more words, or are given up.
    if (isHandle(name) && (words === 1 || !isOwn(name))) return [name]
  }
  return null
}

const mostWordsOfHandle = 3
const handle = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pd} ._'’]{0,28}[\p{L}\p{M}\p{N}]$/u

/** What is left of `von am 20.06.2031`, where nobody is named. */
const joining = /^(?:am|an|at|in|on|um|vom|von|by|le|el|il|en|den)$/i

function isHandle(name: string): boolean {
  if (/^\p{Lo}{7,}$/u.test(name) || joining.test(name) || eastAsianOther.test(name)) return false
  return handle.test(name) && isName(name.replace(/\d+$/, "")) && !notInHandles.test(name)
}

/** A line that says it is a byline, or a name beside a bar or a dash and a date. */
export function labelled(line: string): string[] {
  const parts = line.split(/\s*[|•·]\s*|\s+[–—-]{1,2}\s+/)
  if (isPersonName(parts[0]!) && itsPage.test(parts[1] ?? "")) return [parts[0]!]
  if (line.length > longestByline) return []
  if (/[:：]\s*$/.test(line)) return []
  const label = parts.findIndex(part => unlabelled(`${part} `).labelled)
  if (label >= 0) {
    const names = splitNames(parts.slice(label).join(" | ")).filter(isCredible)
    if (names.length > 0 || !unlabelled(`${parts[label]} `).dated) return names
    // Behind a day and "by" nothing but a name stands.
    return splitNames(parts[label]!).filter(isHandle).slice(0, 1)
  }
  const [first = "", ...others] = parts
  if (others.length === 0) return []
  const signs = isPersonName(first) || agencyNamed(first)?.kind === "agency"
  // Scripts without capitals do not tell a name from any other short words: nothing but the date may stand beside it.
  const rest = /\p{Lu}/u.test(first) ? others.join(" ") : others.length === 1 ? others[0]! : ""
  if (signs && findDate(rest)) return [first]
  const { names, dated } = unlabelled(line)
  return dated && isPersonName(names.trim()) ? [names.trim()] : []
}

/** What a link to everything by an author says. */
const itsPage =
  /^(?:(?:alle|weitere|mehr|all|more|view|other|see|todos|tous|toutes)\b.{0,20}\b(?:artikel|beiträge|texte|articles?|posts?|stories|artículos|notas)\b.*|follow|folgen|seguir|suivre)$/iu

/** After a label a house's or an author's short sign will do too, but no other words. */
function isCredible(name: string): boolean {
  return isPersonName(name) || isNewsroomName(name) || sign.test(name)
}

/** An author's sign, as houses print it: `LN`, `SDA/RE`. */
export const sign: RegExp = /^\p{Lu}{2,6}(?:[/-]\p{Lu}{2,6})?$/u

/** A printed byline is one line of names; longer lines are prose that begins alike. */
const longestByline = 120

/** German regional papers sign in brackets behind the last full stop. */
const endInBrackets = /[.!?“”"»]\s+\(([^()]{5,60})\)[\s+]*$/u

const withoutSigns = trimming(String.raw`\s(–—-`, String.raw`\s)+`)

/** A line of the body that is nothing but names, with a label or without. */
export function signature(line: string): string[] {
  const bare = withoutSigns(line)
  const inBrackets = endInBrackets.exec(line)?.[1]
  if (inBrackets && bylineParts(inBrackets).every(({ text }) => isPersonName(text))) return splitNames(inBrackets)
  if (bare.length > longestByline) return []
  if (unlabelled(bare).labelled) {
    const parts = bylineParts(bare).map(({ text }) => text)
    return parts.every(isPersonName) ? splitNames(bare) : []
  }
  // Scripts without capitals do not tell a name from any other short line.
  return /\p{Lu}/u.test(bare) && isPersonName(bare) ? [bare] : []
}

/** Whether a line opens with a label. */
export function isLabelled(line: string): boolean {
  return unlabelled(line).labelled
}

/** Whether a line is a label whose names stand on the next. */
export function isLabelAlone(line: string): boolean {
  const { names, labelled } = unlabelled(`${line} `)
  return labelled && names.trim() === ""
}

/** The persons of a line outside the story with a label that can mean nothing else: `Text: Ann Example`, `Autor Bo Muster`. */
export function plainlyLabelled(line: string): string[] {
  if (opensWithNoun(line) && bylineParts(line).every(({ text }) => isPersonName(text))) return splitNames(line)
  const label = /^[\p{L} &/]{2,24}[:：]/u.exec(line)?.[0]
  return label && isLabelAlone(label) ? labelled(line).filter(isPersonName) : []
}
