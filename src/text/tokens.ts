// Words, numbers and marks of a text, with offsets and two normal forms.
//
// Clitics are split as the Penn Treebank does ("don't" → do + n't, "we're" → we + 're) and their norms written out
// ("not", "are"), so that a contraction and its long form compare equal. Hyphens are marks of their own: "one-off"
// and "one off" differ by a mark only. Stems are Porter's (1980; Porter2), through wink-porter2-stemmer, for English;
// in other languages words compare by their norms. Scripts that leave no spaces are cut into words by the dictionary
// that comes with the language's runtime (Intl.Segmenter).

import stemmer from "wink-porter2-stemmer"
import type { Token, TokenKind } from "../model/token.js"

const pattern =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?|[\p{L}\p{M}]+(?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*|\.{2,}|[^\s]/gu
const clitic = /^(.*?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const written: Readonly<Record<string, string>> = {
  "n't": "not",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'m": "am",
  ca: "can",
  wo: "will",
  sha: "shall",
}

/** Scripts written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Most words of an English page: nothing in them to split or to make plain. */
const asciiWord = /^[A-Za-z]+$/

/**
 * The tokens of `text` from `start` to `end` (half-open UTF-16), in order. `language` (BCP 47 primary) decides whether
 * words are stemmed. Never throws.
 */
export function tokenize(text: string, start = 0, end: number = text.length, language = "en"): Token[] {
  const tokens: Token[] = []
  const slice = text.slice(start, end)
  const english = language === "en" || language === "und"
  for (const match of slice.matchAll(pattern)) {
    const at = start + match.index
    const surface = match[0]
    if (english && asciiWord.test(surface)) {
      const norm = surface.toLowerCase()
      tokens.push({ start: at, end: at + surface.length, kind: "word", norm, stem: stem(norm) })
      continue
    }
    if (unspaced.test(surface)) {
      tokens.push(...unspacedWords(surface, at))
      continue
    }
    if (!english) {
      tokens.push(token(surface, at, false, false))
      continue
    }
    const parts = clitic.exec(surface)
    if (parts?.[1] && parts[2]) {
      const negated = parts[2].length === 3
      tokens.push(token(parts[1], at, negated, true))
      tokens.push(token(parts[2], at + parts[1].length, false, true))
    } else {
      tokens.push(token(surface, at, false, true))
    }
  }
  return tokens
}

function token(surface: string, start: number, beforeNot: boolean, english: boolean): Token {
  const kind = kindOf(surface)
  const norm = normalize(surface, beforeNot)
  return { start, end: start + surface.length, kind, norm, stem: kind === "word" && english ? stem(norm) : norm }
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" })
/** The segmenter's time grows with the run; a run of letters longer than this is cut anyway. */
const longestRun = 2_000

function unspacedWords(run: string, start: number): Token[] {
  const words: Token[] = []
  for (let from = 0; from < run.length; from += longestRun) {
    const piece = run.slice(from, from + longestRun)
    for (const { segment, index } of segmenter.segment(piece)) {
      if (segment.trim() !== "") words.push(token(segment, start + from + index, false, false))
    }
  }
  return words
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

const stems = new Map<string, string>()

/** Porter2 stem of a norm; words of other alphabets come back unchanged. */
export function stem(norm: string): string {
  const known = stems.get(norm)
  if (known !== undefined) return known
  const made: string = /^[a-z]+$/.test(norm) ? stemmer(norm) : norm
  // A cache, not state: the value hangs on the key alone. Bounded, for piles of random letters.
  if (stems.size > 200_000) stems.clear()
  stems.set(norm, made)
  return made
}
