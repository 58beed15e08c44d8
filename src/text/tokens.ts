// Words, numbers and marks of a text, with offsets and two normal forms.
//
// Clitics are split as the Penn Treebank does ("don't" → do + n't, "we're" → we + 're) and their norms written out
// ("not", "are"), so that a contraction and its long form compare equal. Hyphens are marks of their own: "one-off"
// and "one off" differ by a mark only. Stems are Porter's (1980; Porter2), through wink-porter2-stemmer, for English;
// in other languages words compare by their norms. Scripts that leave no spaces are cut into words by the dictionary
// that comes with the language's runtime (Intl.Segmenter).

import { table } from "../kit/table.js"
import stemmer from "wink-porter2-stemmer"
import type { Token, TokenKind } from "../model/token.js"

const pattern =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|[\p{L}\p{M}]+(?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*|\.{2,}|[^\s]/uy
const clitic = /^(.*?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const written = table<string>({
  "n't": "not",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'m": "am",
  ca: "can",
  wo: "will",
  sha: "shall",
})

/** Scripts written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether letters of such a script stand in a text. */
export function looksUnspaced(text: string): boolean {
  return unspaced.test(text)
}

/** A token without its place. */
interface Form extends Pick<Token, "kind" | "norm" | "stem"> {
  readonly length: number
}

/**
 * The tokens of `text` from `start` to `end` (half-open UTF-16), in order. `language` (BCP 47 primary) decides whether
 * words are stemmed. Never throws.
 */
export function tokenize(text: string, start = 0, end: number = text.length, language = "en"): Token[] {
  const tokens: Token[] = []
  const slice = text.slice(start, end)
  const english = language === "en" || language === "und"
  const known = english ? englishForms : otherForms
  for (let from = wordFrom(slice, 0); from < slice.length; ) {
    const to = endOf(slice, from)
    const surface = slice.slice(from, to)
    const forms = known.get(surface) ?? remember(known, surface, english)
    let at = start + from
    for (let i = 0; i < forms.length; i++) {
      const { length, kind, norm, stem } = forms[i]!
      tokens.push({ start: at, end: at + length, kind, norm, stem })
      at += length
    }
    from = wordFrom(slice, to)
  }
  return tokens
}

/** Past white space. */
function wordFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(String.fromCharCode(code))
}

/** Where what begins at `from` ends. Most words are plain letters up to a space, comma or stop, and need no pattern. */
function endOf(text: string, from: number): number {
  let at = from
  while (isPlainLetter(text.charCodeAt(at))) at++
  const next = text.charCodeAt(at)
  if (at > from + 1 && (next === 0x20 || next === 0x2c || next === 0x2e)) return at
  pattern.lastIndex = from
  pattern.test(text)
  return pattern.lastIndex
}

/** Whether a code unit is a letter of English. */
export function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

// What runs of characters were read as: caches, not state, for the value hangs on the key alone.
const englishForms = new Map<string, readonly Form[]>()
const otherForms = new Map<string, readonly Form[]>()
/** Bounds of the caches, for piles of random letters. */
const mostForms = 200_000
const longestForm = 40

function remember(known: Map<string, readonly Form[]>, surface: string, english: boolean): readonly Form[] {
  if (surface.length > longestForm) return formsOf(surface, english)
  // A copy letter by letter: a slice would hold on to the whole page it was cut from.
  const copy = surface.split("").join("")
  const forms = formsOf(copy, english)
  if (known.size >= mostForms) known.clear()
  known.set(copy, forms)
  return forms
}

/** Most words of an English page: nothing in them to split or to make plain. */
const asciiWord = /^[A-Za-z]+$/

function formsOf(surface: string, english: boolean): Form[] {
  if (english && asciiWord.test(surface)) {
    const norm = surface.toLowerCase()
    return [{ length: surface.length, kind: "word", norm, stem: stem(norm) }]
  }
  if (unspaced.test(surface)) return unspacedForms(surface)
  if (!english) return [form(surface, false, false)]
  const parts = clitic.exec(surface)
  if (!parts?.[1] || !parts[2]) return [form(surface, false, true)]
  return [form(parts[1], parts[2].length === 3, true), form(parts[2], false, true)]
}

function form(surface: string, beforeNot: boolean, english: boolean): Form {
  const kind = kindOf(surface)
  const norm = normalize(surface, beforeNot)
  return { length: surface.length, kind, norm, stem: kind === "word" && english ? stem(norm) : norm }
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" })
/** The segmenter's time grows with the run; a run of letters longer than this is cut anyway. */
const longestRun = 2_000

function unspacedForms(run: string): Form[] {
  const forms: Form[] = []
  for (let from = 0; from < run.length; from += longestRun) {
    for (const { segment } of segmenter.segment(run.slice(from, from + longestRun)))
      forms.push(form(segment, false, false))
  }
  return forms
}

function kindOf(surface: string): TokenKind {
  if (/^\p{N}/u.test(surface)) return "number"
  return /[\p{L}\p{N}]/u.test(surface) ? "word" : "mark"
}

/** What one letter of a script is written as in several ways: Arabic alefs and vowel signs, Russian ё, wide Latin. */
function unified(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[\u0640\u064b-\u0652\u0670]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ё/g, "е")
}

/** Lower case, plain apostrophes and marks, no dots in abbreviations; clitics written out. */
export function normalize(surface: string, beforeNot = false): string {
  const plain = surface
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»「」『』＂]/g, '"')
    .replace(/[–—−‐‑]/g, "-")
  if (/^(?:\p{L}\.)+$/u.test(plain)) return plain.replaceAll(".", "")
  const long = written[plain]
  if (long !== undefined && (beforeNot || plain.includes("'"))) return long
  return /^[\x20-\x7e]*$/.test(plain) || !/[\p{L}\p{N}]/u.test(plain) ? plain : unified(plain)
}

/** Letters of a word that is stemmed: no dictionary has a longer one, and the stemmer's time grows with the square. */
const longestStemmed = 64

/** Porter2 stem of a norm; words of other alphabets, and runs of letters that are no word, come back unchanged. */
export function stem(norm: string): string {
  return norm.length <= longestStemmed && /^[a-z]+$/.test(norm) ? stemmer(norm) : norm
}
