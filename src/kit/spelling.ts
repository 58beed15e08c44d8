// One word in several spellings: what is left of a word when capitals, signs or a country's habits are taken off, and
// how many letters lie between two. Whether two spellings are one word hangs on what is asked, so each asker has a rule
// of its own made of these: `match` asks whether two words may answer to one another (respelt: three letters in four
// alike), `relate` whether a word is a slip for another (one letter away, and no `looseForm` in common), `collate`
// whether a change is the house's style and no more (one `houseForm`).

import { table } from "./table.js"

/** Letters and digits alone, in lower case: `Kim Yo Jong` and `KimYoJong` are one. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
}

/** Letters without their signs: `Sánchez` → `Sanchez`. */
export function unaccented(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "")
}

/** Forms that stand for one another wherever they occur. */
const written = table<string>({
  advisor: "adviser",
  advisors: "advisers",
  toward: "towards",
  program: "programme",
  programs: "programmes",
  ok: "okay",
  grey: "gray",
  defense: "defence",
  offense: "offence",
  license: "licence",
  catalog: "catalogue",
  dialog: "dialogue",
  among: "amongst",
  while: "whilst",
})

/**
 * The form that British and American houses agree on: colour → color, advisor → adviser. Sure to be the same word; and it
 * begins with the same letter.
 */
export function houseForm(norm: string): string {
  const known = written[norm]
  if (known !== undefined) return known
  return norm
    .replace(/(?<=\p{L}{2})our(?=s?$|ed$|ing$|ite|able|ful)/u, "or")
    .replace(/(?<=\p{L}{2})is(?=e[ds]?$|ing$|ation)/u, "iz")
    .replace(/(?<=\p{L}{2})tre(?=s?$)/u, "ter")
    .replace(/(?<=\p{L}{2})ll(?=ed$|ing$)/u, "l")
}

/**
 * A form in which any two ways to write one word meet, and some words that are none: for ruling out, not for joining.
 */
export function looseForm(norm: string): string {
  return unaccented(norm)
    .replace(/re(?=s?$|d$)/, "er")
    .replace(/ll(?=ed$|ing$|ers?$)/, "l")
    .replaceAll("z", "s")
    .replaceAll("ou", "o")
    .replaceAll("ae", "e")
}

/** Letters to be changed, put in or left out to make one word of the other (Levenshtein 1966). */
export function editDistance(x: string, y: string): number {
  let row = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const change = row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[y.length]!
}

/**
 * Whether one letter changed, put in or left out, or two neighbours turned round, make one word of the other (Damerau
 * 1964).
 */
export function oneLetterAway(x: string, y: string): boolean {
  if (x === y || Math.abs(x.length - y.length) > 1) return false
  let start = 0
  while (start < x.length && x[start] === y[start]) start++
  let end = 0
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++
  const [restX, restY] = [x.slice(start, x.length - end), y.slice(start, y.length - end)]
  if (restX.length <= 1 && restY.length <= 1) return true
  return restX.length === 2 && restY === `${restX[1]}${restX[0]}`
}
