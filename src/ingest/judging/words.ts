// Words of a block for comparing blocks with one another: lower case, letters and digits only, in any script.

/** Letters, digits, marks and underscores, of any script. */
const wordSign = /[\p{L}\p{N}\p{M}_]/u
/** Whether a UTF-16 unit stands in words: 1 it does, 2 it does not, 0 not asked yet. Pages use few of the 65,536. */
const inWords = new Uint8Array(0x10000)

/** The first `most` words of a text. */
export function wordsOf(text: string, most: number): string[] {
  const lower = text.toLowerCase()
  const words: string[] = []
  let start = -1
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    const length = isHigh(unit) ? signLength(lower, i) : 1
    if (length === 1 ? isWordUnit(unit) : wordSign.test(lower.slice(i, i + length))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(lower.slice(start, i))
      if (words.length >= most) return words
      start = -1
    }
    i += length - 1
  }
  if (start >= 0) words.push(lower.slice(start))
  return words
}

function isWordUnit(unit: number): boolean {
  inWords[unit] ||= wordSign.test(String.fromCharCode(unit)) ? 1 : 2
  return inWords[unit] === 1
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** Units of the sign that begins with a high surrogate: a lone one is a sign by itself. */
function signLength(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** Words a run holds; three tell a quotation of a text from chance, and short lines still have some. */
export const gram = 3

/** Runs of three words, joined; a shorter list is one run. */
export function ngrams(words: readonly string[]): string[] {
  if (words.length <= gram) return words.length === 0 ? [] : [words.join(" ")]
  const grams: string[] = []
  for (let i = 0; i + gram <= words.length; i++) grams.push(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  return grams
}
