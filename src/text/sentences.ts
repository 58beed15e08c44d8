// Sentences of a block: rules over full stops, in the manner of Mikheev (2002): a stop ends a sentence unless it
// belongs to an abbreviation, an initial or a number, and what follows can open one. Closing marks go with the
// sentence they close. Intl.Segmenter is not used: it splits after "Mr.".

import type { Span } from "../model/span.js"
import { isPlainLetter } from "./tokens.js"

// A German sentence closes with “ or «, which open one elsewhere: right behind a stop they close. French » stands apart.
// A run of stops is tried where it begins and nowhere within, as in any run a letter may follow.
const stop =
  /(?<![.!?…])[.!?…]+(?:["'”’“»«)\]]|[\u00a0\u202f ]»)*(?=\s|$)|[。！？]+[」』”’）]*|(?<![؟۔।])[؟۔।]+["”»)]*(?=\s|$)/gu
const opener = /^\s+["'“‘«»([„¿¡-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const titles = new Set(
  "mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm pres sr st rev hon supt det insp dep asst amb atty pvt cpl fr msgr no nos vs".split(
    " ",
  ),
)
const abbreviations = new Set(
  "jr sr inc corp co ltd llc dept univ est approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd rd etc ed vol fig al cf eg ie bros mt ft ga fla calif mass conn pa va md ill mich minn wis tenn ky ariz ore wash tex okla nev ala ark colo del ind kan la mo mont neb".split(
    " ",
  ),
)
/** Words that end in a stop within a sentence, in other languages; all of them in one set, as none ends sentences in another. */
const foreign = new Set(
  "bzw ca bspw evtl ggf inkl usw vgl mio mrd nr str abs art hr fr frl geb gest jh mme mlle mm me sra srta dra ee uu ud uds pág sig dott avv ing gg ecc exmo av г гг ул тыс млн млрд руб им др проц стр св чел долл напр см".split(
    " ",
  ),
)
/** Languages that write an ordinal number as a number with a stop: `am 3. März`. */
const dottedOrdinals = new Set("de da nb nn no fi is cs sk sl hr sr bs hu pl et lv lt tr".split(" "))
/** Words that open a sentence far more often than they follow "U.S." within one. */
const starters = new Set(
  "the a an he she it they we i but and in on at for this that these those as if when while after before since his her their its our there here what who however some many most no not also both such under with according to".split(
    " ",
  ),
)

/** Longest sentence, in UTF-16 units, ten times what newsrooms print; a longer run without a stop is cut at a space. */
const longestSentence = 4_000

/**
 * Sentence spans of `text` within `[start, end)`, trimmed of white space; together they hold every word. `language`
 * (BCP 47 primary) decides what a stop behind a number or a short word means.
 */
export function sentenceSpans(text: string, start: number, end: number, language = "en"): Span[] {
  const spans: Span[] = []
  const block = text.slice(start, end)
  let from = 0
  for (const match of block.matchAll(stop)) {
    const to = match.index + match[0].length
    if (to < block.length && !endsSentence(block, match.index, match[0], to, language)) continue
    push(spans, text, start + from, start + to)
    from = to
  }
  push(spans, text, start + from, end)
  return spans
}

function endsSentence(block: string, at: number, mark: string, to: number, language: string): boolean {
  const after = block.slice(to, to + 40)
  // Japanese goes on behind a closed quotation with a particle: 「…。」と述べた.
  if (/^[。！？]/u.test(mark)) return !(/[」』]$/u.test(mark) && /^[とっなのをがはにで]/u.test(after))
  if (!opener.test(after)) return false
  if (!mark.startsWith(".") || mark.startsWith("..")) return true
  const before = wordBefore(block, at)
  const word = before.toLowerCase()
  const next = (/[\p{L}\p{N}]+/u.exec(after)?.[0] ?? "").toLowerCase()
  if (mark.length > 1) return true
  if (titles.has(word)) return false
  if (language !== "en" && language !== "und" && foreign.has(word)) return false
  if (dottedOrdinals.has(language) && /^\d{1,2}$/.test(before)) return false
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(before)
  const initial = /^\p{Lu}$/u.test(before)
  if (initial) return false
  if (dotted || abbreviations.has(word)) return starters.has(next)
  return true
}

/** Letters, figures, stops and what joins them that stand right before a place: plain letters, nearly always. */
function wordBefore(block: string, at: number): string {
  let from = at
  while (from > 0 && isPlainLetter(block.charCodeAt(from - 1))) from--
  const code = from > 0 ? block.charCodeAt(from - 1) : space
  if (code === space && at - from <= longestWord) return block.slice(from, at)
  return /[\p{L}\p{N}.'’-]+$/u.exec(block.slice(Math.max(0, at - longestWord), at))?.[0] ?? ""
}

const space = 0x20
/** So much of a word is looked at. */
const longestWord = 30

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/u.test(text[start]!)) start++
  end = trimmedBack(text, start, end)
  while (end - start > longestSentence) {
    const to = cutOf(text, start)
    spans.push({ start, end: trimmedBack(text, start, to) })
    start = to
    while (start < end && /\s/u.test(text[start]!)) start++
  }
  if (start < end) spans.push({ start, end })
}

/** Where a run is cut that is too long: behind its last space in reach, else between two characters. */
function cutOf(text: string, start: number): number {
  const most = start + longestSentence
  for (let at = most; at > start; at--) if (/\s/u.test(text[at - 1]!)) return at
  return /[\udc00-\udfff]/.test(text[most]!) ? most - 1 : most
}

function trimmedBack(text: string, start: number, end: number): number {
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return end
}
