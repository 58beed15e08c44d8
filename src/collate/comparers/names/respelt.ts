// Whether words put for others are names in another way to write them.

import { oneName } from "../../../text/aliases.js"
import type { TokenRange } from "../../../text/places.js"
import type { Correspondence, Side } from "../../pair/correspondence.js"

/** Articles of Arabic names, which houses print as they like. */
const nameParticles: ReadonlySet<string> = new Set("al el ul ad as ar".split(" "))

/** Whether an edit puts one way to write a name for another: "Serhiy", "Sergei"; "Yusuf al-", "Youssef El ". */
export function namesRespelt({ a, b }: Correspondence, left: TokenRange, right: TokenRange): boolean {
  const words = ({ tokens, text }: Side, { from, to }: TokenRange) =>
    tokens
      .slice(from, to)
      .filter(({ kind }) => kind !== "mark")
      .map(word => [word.norm, text.slice(word.start, word.end)] as const)
  const [was, is] = [words(a, left), words(b, right)]
  const isName = ([norm, printed]: readonly [string, string]) => nameParticles.has(norm) || /^\p{Lu}/u.test(printed)
  const areOne = (x: string, y: string) => oneName(x, y) || (nameParticles.has(x) && nameParticles.has(y))
  return (
    was.length > 0 &&
    was.length === is.length &&
    [...was, ...is].every(isName) &&
    was.every(([x], n) => areOne(x, is[n]![0]))
  )
}
