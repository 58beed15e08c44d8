// Names of the copy that are run together or respelt, token by token.

import { ruled } from "../../gravity.js"
import { addTo } from "../../../kit/groups.js"
import { greatest, least } from "../../../kit/extremes.js"
import { oneName } from "../../../text/aliases.js"
import { isDemonym, placeOfDemonym } from "../../../text/demonyms.js"
import { baseStem, kinship } from "../../../text/lexicon.js"
import { areRespelt } from "../../../text/likeness.js"
import { type Correspondence, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import { areInitials } from "./same.js"
import type { Script } from "../../pair/edits.js"

/** Names of the copy that are run together with one another or with the word beside them, or respelt. */
export function brokenWords(pair: Correspondence, script: Script): Draft[] {
  const parts = new Map<number, number[]>()
  for (const link of script.link.tokens) {
    if (link.how === "like") addTo(parts, link.b, link.a)
  }
  const drafts: Draft[] = []
  for (const [b, from] of parts) {
    const token = pair.b.tokens[b]!
    const whole = spanOf(pair.a.tokens, { from: least(from), to: greatest(from) + 1 })!
    const capital = /^\p{Lu}/u.test(pair.a.text.slice(whole.start, whole.end))
    if (!capital) continue
    const [was, is] = [excerpt(pair.a.text, whole), pair.b.text.slice(token.start, token.end)]
    if (from.length > 1) {
      if (was.includes("-") || is.length < 4) continue
      const wordToo = from.some(at => !/^\p{Lu}/u.test(pair.a.text.slice(pair.a.tokens[at]!.start)))
      drafts.push({
        ...ruled(wordToo ? "name.run-together-word" : "name.run-together"),
        exemplar: whole,
        copy: token,
        note: `“${was}” is run together: “${is}”`,
        alike: "names run together",
      })
    } else if (isName(pair.a, whole.start) && isRespelt(pair, from[0]!, b)) {
      drafts.push({
        // Another house's way to write a name of another alphabet is no other name.
        ...ruled(oneName(pair.a.tokens[from[0]!]!.norm, token.norm) ? "name.transliterated" : "name.respelt"),
        exemplar: whole,
        copy: token,
        note: `“${was}” is spelt “${is}”`,
      })
    }
  }
  return drafts
}

function isName(side: Side, at: number): boolean {
  return side.report.names.some(name => name.start <= at && at < name.end)
}

/** Whether a word is another only by a few of its letters. Most that were linked as alike are so by their sense: "Danes", "people". */
function isRespelt(pair: Correspondence, a: number, b: number): boolean {
  const [x, y] = [pair.a.tokens[a]!, pair.b.tokens[b]!]
  if (
    !areRespelt(x.norm, y.norm) ||
    areInitials([x.norm], [y.norm]) ||
    x.stem === y.stem ||
    isDemonym(x.norm, y.norm) ||
    placeOfDemonym(x.norm) === y.norm ||
    placeOfDemonym(y.norm) === x.norm
  )
    return false
  return kinship(pair.lexicon, baseStem(x.norm, x.stem), baseStem(y.norm, y.stem)) === null
}
