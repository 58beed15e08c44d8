// What was pasted → what it is, and what the pile has of it: an address, a word, a passage of one sentence at most, or a text,
// which is checked in a thread.

import { askedText } from "../check/asked/answer.js"
import { longestChecked } from "../check/check.js"
import { isAddress } from "../kit/address.js"
import { readText } from "../text/text.js"
import { withoutMarks } from "../view/carried.js"
import { passageWords } from "../view/reading.js"
import { said } from "../view/said.js"
import { atAddress } from "../view/said/address.js"
import type { Asked, Checked } from "../view/shapes.js"
import type { Survey } from "../view/survey.js"
import type { Engine } from "./engine.js"
import { Refusal } from "./problem.js"

/** What can be asked by words. */
export interface Asking {
  /** What the pile has of what was pasted, whatever it is. */
  ask(pasted: string): Promise<Asked>
  /** Where each sentence of a text comes from. */
  check(text: string): Promise<Checked>
}

/** Ask the trace that `standing` gives. */
export function asking(engine: Engine, standing: () => Survey): Asking {
  const check = async (text: string): Promise<Checked> => {
    if (text.trim() === "")
      throw new Refusal(400, "There are no words to check. Paste a sentence, an article or an answer.")
    if (text.length > longestChecked) {
      const [has, most] = [text.length, longestChecked].map(count => count.toLocaleString("en-GB"))
      throw new Refusal(413, `This text has ${has} characters, and ${most} are checked at once. Check it in parts.`)
    }
    return engine.check(text, standing().trace)
  }
  return {
    check,
    async ask(pasted) {
      const view = standing()
      const given = pasted.trim()
      if (isAddress(given)) return atAddress(view, given)
      const words = passageWords(given).length
      if (words === 0) throw new Refusal(400, "There are no words in this. Paste a sentence, an article or an answer.")
      if (words > 1 && isText(given)) return { kind: "text", checked: await check(pasted) }
      const { passage } = withoutMarks(given)
      return { kind: words === 1 ? "word" : "passage", said: said(view, passage, words === 1) }
    },
  }
}

/** Whether it is more than a sentence, or cites. */
function isText(given: string): boolean {
  const { report, references } = askedText(given, "the text")
  return references.length > 0 || readText(report).sentences.length > 1
}
