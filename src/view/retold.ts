// A pile, or a story, in a sentence or two that were computed: how many of its pages retell another, and what became of it
// in most of them. Nothing is said that the tree and the pairs do not show.

import type { Alteration } from "../model/alteration.js"
import type { Family } from "../model/catalogue.js"
import type { Derivation } from "../model/derivation.js"
import { counted, countsOf, tallies } from "./counts.js"
import { keptWith } from "../kit/kept.js"
import { quotationsLost } from "./alterations.js"
import { isDoubted } from "./marked.js"
import { isOneText } from "./origins.js"
import { alterationsBetween } from "./pairs.js"
import type { Told } from "./shapes.js"
import { pairKey, type Survey } from "./survey.js"
import { capital, numberText } from "./words.js"

/** From this share on it is nearly every quotation that lost its marks. */
const nearlyAll = 0.75
/** Fewer quotations are told one by one, not as a habit of the page. */
const leastQuotations = 3

/** "Five reports, three origins"; of several stories how many. */
export function titleLine(reports: number, stories: number, origins: number): string {
  const parts = [
    counting(reports, "report"),
    stories > 1 ? counting(stories, "story", "stories") : null,
    counting(origins, "origin"),
  ]
  return capital(parts.filter(Boolean).join(", "))
}

/** "five reports". */
export function counting(count: number, one: string, many: string = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`
}

/** How reports hang on others. */
export interface Retold {
  /** They take their words from another report here. */
  readonly retold: readonly string[]
  /** They go back to a report that is not here, and to none that is. */
  readonly lost: readonly string[]
  /** They print words that others print too; which came first is not known. */
  readonly undecided: readonly string[]
}

/** How these reports hang on others of the pile: each once. */
export function retoldOf(view: Survey, reports: readonly string[]): Retold {
  const above = (id: string) => view.above.get(id) ?? []
  const retold = reports.filter(id => above(id).some(one => isRetelling(view, one)))
  const rest = reports.filter(id => !above(id).some(one => isRetelling(view, one)))
  const lost = rest.filter(id => above(id).some(({ exemplar }) => view.lost.has(exemplar)))
  const isOpen = (id: string) =>
    [...above(id), ...(view.below.get(id) ?? [])].some(({ direction }) => direction === "undecided")
  return { retold, lost, undecided: rest.filter(id => isOpen(id) && !lost.includes(id)) }
}

function isRetelling(view: Survey, line: Derivation): boolean {
  return line.direction === "decided" && view.reports.has(line.exemplar) && !isDoubted(view.trace, line)
}

/** The sentences. */
export function toldOf(view: Survey, reports: readonly string[]): Told[] {
  const how = retoldOf(view, reports)
  const became = becameOf(view, how.retold)
  return [{ text: hanging(view, how, reports.length), pair: null }, ...(became ? [became] : [])]
}

/** "Two of the five retell another report; one goes back to a report that is not here." */
function hanging(view: Survey, { retold, lost, undecided }: Retold, all: number): string {
  const parts: string[] = []
  const add = (ids: readonly string[], one: string, many: string) => {
    if (ids.length > 0) parts.push(`${ofAll(ids.length, all, parts.length === 0)} ${ids.length === 1 ? one : many}`)
  }
  const gone = lostBehind(view, lost)
  add(retold, "retells another report", "retell another report")
  add(lost, `goes back to ${gone}`, `go back to ${gone}`)
  const shared = isOneText(view.trace, undecided) ? "print one text" : "share a text"
  add(undecided, "shares its text with another", `${shared}, and which came first is not known`)
  if (parts.length > 0) return `${capital(parts.join("; "))}.`
  return all === 1 ? "It stands alone." : "None was found to take its words from another."
}

/** "both", "all 120", "two of the five", "three". */
function ofAll(count: number, all: number, first: boolean): string {
  if (count === all && all > 1) return all === 2 ? "both" : `all ${numberText(all)}`
  return `${numberText(count)}${first && all > 2 ? ` of the ${numberText(all)}` : ""}`
}

/** "MNA’s dispatch, which is not here"; "reports that are not here". */
function lostBehind(view: Survey, ids: readonly string[]): string {
  const behind = new Set(
    ids.flatMap(id => (view.above.get(id) ?? []).map(({ exemplar }) => exemplar)).filter(id => view.lost.has(id)),
  )
  const [only] = behind
  const label = behind.size === 1 ? view.lost.get(only!)!.label : null
  if (label !== null && /dispatch$/u.test(label)) return `${label}, which is not here`
  return behind.size === 1 ? "a report that is not here" : "reports that are not here"
}

/** What happened along a line to something that a reader is told otherwise. */
interface Change {
  readonly text: string
  readonly pairs: readonly Derivation[]
}

/** "In both, nearly every quotation became the page's own words; in one, a figure, a time or a name changed." */
function becameOf(view: Survey, retold: readonly string[]): Told | null {
  const lines = retold.flatMap(id => (view.above.get(id) ?? []).filter(one => isRetelling(view, one)))
  const changes = changesAlong(view, lines)
  const [first, second] = changes
  if (!first) return null
  const [gravest] = gravestFirst(view, first.pairs)
  const [inFirst, inSecond] = [copiesOf(first), second ? copiesOf(second) : 0]
  const begun = `${inText(inFirst, retold.length)}, ${first.text}`
  const alike = inFirst === retold.length && inSecond === retold.length
  const more = second && (alike ? `, and ${second.text}` : `; in ${numberText(inSecond)}, ${second.text}`)
  return {
    text: `${capital(begun)}${more ?? ""}.`,
    pair: gravest ? { exemplar: gravest.exemplar, copy: gravest.copy } : null,
  }
}

/** Pages along whose lines it happened: one that draws on two reports is one retelling. */
function copiesOf({ pairs }: Change): number {
  return new Set(pairs.map(({ copy }) => copy)).size
}

/** What became of it, what is so of most lines first: before all, where half of them do it, that others' words became the page's own. */
function changesAlong(view: Survey, lines: readonly Derivation[]): Change[] {
  const lost = lines.filter(line => {
    const marks = quotationsLost(view, line.exemplar, between(view, line))
    return marks.all >= leastQuotations && marks.lost >= nearlyAll * marks.all
  })
  const families = new Map(lines.map(line => [line, new Set(graveFamilies(view, line))]))
  const having = (family: Family, text: string): Change => ({
    text,
    pairs: lines.filter(line => families.get(line)!.has(family)),
  })
  const others = [
    having("turned", "what is meant, or how certain it is, changed"),
    having("fact", "a figure, a time or a name changed"),
    having("said", "words changed their speaker"),
  ]
  const own = { text: "nearly every quotation became the page’s own words", pairs: lost }
  const all = [own, ...others].filter(({ pairs }) => pairs.length > 0).sort((a, b) => copiesOf(b) - copiesOf(a))
  return lost.length > 0 && 2 * lost.length >= lines.length ? [own, ...all.filter(one => one !== own)] : all
}

function graveFamilies(view: Survey, line: Derivation): Family[] {
  return tallies(view, between(view, line)).flatMap(({ family, grave }) => (grave > 0 ? [family] : []))
}

function between(view: Survey, { exemplar, copy }: Derivation): readonly Alteration[] {
  const known = countedBetween(view)
  const made = known.get(pairKey(exemplar, copy)) ?? counted(view, alterationsBetween(view, exemplar, copy))
  known.set(pairKey(exemplar, copy), made)
  return made
}

/** What is counted along lines: each is asked for several times. */
const countedBetween = keptWith((_: Survey) => new Map<string, readonly Alteration[]>())

function gravestFirst(view: Survey, lines: readonly Derivation[]): Derivation[] {
  const grave = new Map(lines.map(line => [line, countsOf(view, between(view, line)).grave]))
  return lines.toSorted((a, b) => grave.get(b)! - grave.get(a)!)
}

/** "in both", "in all four", "in three of the six retellings", "in it". */
function inText(count: number, all: number): string {
  if (count < all) return `in ${numberText(count)} of the ${numberText(all)} retellings`
  return all === 1 ? "in it" : all === 2 ? "in both" : `in all ${numberText(all)}`
}
