// Shapes of one page: a few words or signs over and over, as no page should be and any may. What reads a page meets all of
// them; how long it takes may go with the page's length, never with its square.

import type { Random } from "../random.js"

/** A shape: its name, and a page of at least so many characters of it. */
export interface Shape {
  readonly name: string
  page(length: number): string
}

/** Something over and over. */
export function repeated(unit: string): Shape {
  return {
    name: JSON.stringify(unit).slice(1, -1),
    page: length => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  }
}

/** The same with another word in it each time: `unit` has a `#` where it stands. */
function counted(unit: string): Shape {
  return {
    name: `${JSON.stringify(unit).slice(1, -1)} with ever new words`,
    page(length) {
      const pieces: string[] = []
      for (let n = 0, size = 0; size < length; n++) {
        const piece = unit.replaceAll("#", wordOf(n))
        pieces.push(piece)
        size += piece.length
      }
      return pieces.join("").slice(0, length)
    },
  }
}

/** A word of three syllables or more for a number, its first letter a capital. */
function wordOf(number: number): string {
  const syllables: string[] = []
  for (let rest = number; rest > 0 || syllables.length < 3; rest = Math.floor(rest / 85))
    syllables.push("bdfghklmnprstvwxz"[rest % 17]! + "aeiou"[Math.floor(rest / 17) % 5]!)
  const word = syllables.reverse().join("")
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Words and signs that stand alone, and letters of any alphabet. */
const plain = [
  "a",
  "W",
  "the the the ",
  "a-b-c-",
  "a\tb\n",
  "A\n\n",
  "A b.\n\n",
  "- item\n",
  "\n",
  ", ",
  ". ",
  "— ",
  "( ",
  ") ",
  "[1] ",
  "“ ",
  "‘",
  "« ",
  "“a ",
  ".” ",
  "“word” ",
  '" " " ',
  "<div>",
  '{"a":1}',
  "https://a.example/x ",
  "@abc ",
  "#tag ",
  "漢字",
  "新聞社が発表した。",
  "ประเทศไทย",
  "é̂̃",
  "قال الوزير ",
  "שלום ",
  "\u202eabc\u202c ",
  "😀",
  "👩‍👩‍👧‍👦",
] as const

/** Names, figures, times, and what somebody says, denies or does. */
const told = [
  "Ann and ",
  "Ann Holt, 45, ",
  "A. B. ",
  "Mr. Holt ",
  "President Ann Holt of Norland ",
  "University of Oslo and ",
  "Ann Holt met Bo Holt. Holt and Holt ",
  "1 2 3 ",
  "1,000,",
  "$5m, ",
  "5% ",
  "5 people died. ",
  "more than ",
  "by 2060, ",
  "3 May 2031 ",
  "on Monday ",
  "he said ",
  "said that he said that ",
  "said Ann. ",
  "Ann said that Bo said that ",
  "The minister said. ",
  "The minister, Minister Ann Holt, said. ",
  "They said. ",
  "“He said ‘no’,” she said. ",
  "“We go,” said Ann Holt. ",
  "“We go.”\n\n",
  "In a letter to Ann he wrote. ",
  "an official said on condition of anonymity. ",
  "@abc said: ",
  "Q: Why?\n\nA: Because.\n\n",
  "ANN HOLT: Yes.\n\nBO LIND: No.\n\n",
  "not ",
  "could not have not ",
  "He denied that. ",
  "would have been ",
  "Ann will meet Bo. ",
  "The talks were called off. ",
  "Mr Holt met Ms Lind in Oslo on 3 May 2031. ",
  "Ann promised to go by 2060. ",
  "declined to comment. ",
  "Correction: It was Monday.\n\n",
  "AP reported. ",
  "Smith v. Jones ",
] as const

/** The same with ever new words. */
const varied = ["# ", "Ann # ", "Ann # said. ", "Minister Ann # met Bo in Oslo. # ", "“# goes,” # said. "] as const

/** The shapes that are looked at. */
export const shapes: readonly Shape[] = [...[...plain, ...told].map(repeated), ...varied.map(counted)]

/** What of shapes is put together, and what stands between. */
export const units: readonly string[] = [...plain, ...told]
/** What may stand between two of them. */
export const joints: readonly string[] = ["", " ", ". ", ", ", "\n", "\n\n", "” ", "“"]

/** Two to four of them together, by chance. */
export function anyShape(chance: Random): Shape {
  const parts = Array.from({ length: 2 + chance.below(3) }, () => chance.pick(units)! + chance.pick(joints)!)
  return repeated(parts.join(""))
}

/** What a page of a shape opens with, so that it is taken for one. */
export const opening =
  "The list of members who signed the letter on Monday in Port Lumen was read out, officials said.\n\n"
