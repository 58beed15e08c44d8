// Words of a block for comparing blocks with one another: lower case, letters and digits only, in any script.

/** The first `most` words of a text. */
export function wordsOf(text: string, most: number): string[] {
  const words: string[] = []
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}_]+/gu)) {
    words.push(match[0])
    if (words.length >= most) break
  }
  return words
}

/** Words a run holds; three tell a quotation of a text from chance, and short lines still have some. */
const gram = 3

/** Runs of three words, joined; a shorter list is one run. */
export function ngrams(words: readonly string[]): string[] {
  if (words.length <= gram) return words.length === 0 ? [] : [words.join(" ")]
  const grams: string[] = []
  for (let i = 0; i + gram <= words.length; i++) grams.push(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  return grams
}
