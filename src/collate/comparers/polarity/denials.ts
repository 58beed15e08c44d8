// What says a no without a no: declined for "did not", ruled out, unclear for "not clear", and "isnt" for "isn't".

import { baseStem, isKnown } from "../../../text/lexicon.js"
import { stem } from "../../../text/tokens.js"
import type { Token } from "../../../model/token.js"
import type { Correspondence } from "../../pair/correspondence.js"
import type { Script } from "../../pair/edits.js"

/**
 * Words, by stem, that can say a no in their own way: declined for "did not", only for "no other", the first since for
 * "not since".
 */
export const denials: ReadonlySet<string> = new Set(
  "declin dismiss rebuff spurn rebut refut shun renounc ban bar block stop reject oppos halt curb remov onli differ less few fewer least lost lose miss exclud except prevent prohibit forbid avoid fail failur refus deni lack unabl protect sparse scarc hard first".split(
    " ",
  ),
)

/** Whether the changed words of a side deny in another way than by a no: ruled out, declined, unclear for "not clear". */
export function deniedOtherwise(pair: Correspondence, { edits }: Script, which: "a" | "b"): boolean {
  const { tokens, report } = pair[which]
  return edits.some(edit =>
    tokens
      .slice(edit[which].from, edit[which].to)
      .some(
        (token, n) =>
          (denials.has(token.stem) ||
            unmarked.test(token.norm) ||
            isDenyingPhrase(token, tokens[edit[which].from + n + 1]) ||
            hasNegatingPrefix(pair, token)) &&
          !report.negations.some(no => no.start === token.start),
      ),
  )
}

/** A contracted no without its apostrophe: "isnt". */
const unmarked = /^(?:is|are|was|were|do|does|did|has|have|had|ca|could|would|should|wo)nt$/u

/** "Ruled out", "turned down". */
function isDenyingPhrase({ stem }: Token, next: Token | undefined): boolean {
  return (stem === "rule" && next?.norm === "out") || (stem === "turn" && next?.norm === "down")
}

/** The two prefixes that do nothing but deny; a word that is left when they are taken off is known. */
function hasNegatingPrefix({ lexicon }: Correspondence, { norm }: Token): boolean {
  const rest = /^(?:un|non)-?(\p{L}{4,})$/u.exec(norm)?.[1]
  return rest !== undefined && isKnown(lexicon, baseStem(rest, stem(rest)))
}
