// Words that hold a sentence together and say little alone: articles, prepositions, pronouns, auxiliaries, conjunctions.

import type { Token } from "../model/token.js"

/** English function words, as norms. Negations and modals among them: collation looks at those by themselves. */
export const functionWords: ReadonlySet<string> = new Set(
  "a an the this that these those of in on at by for from to with into onto over under between among within without about against across through during after before until since as than or and but nor so yet if while when where who whom whose which what why how be am is are was were been being have has had having do does did done will would shall should can could may might must ought not no it its he him his she her hers they them their theirs we us our ours you your yours i me my mine there here also too very just only such both each either neither any some all more most much many other another same own then thus up down out off again ever 's".split(
    " ",
  ),
)

/** Whether a token says something by itself: neither a mark nor a function word. */
export function isOfMeaning({ kind, norm }: Pick<Token, "kind" | "norm">): boolean {
  return kind !== "mark" && !functionWords.has(norm)
}
