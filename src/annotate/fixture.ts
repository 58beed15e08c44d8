// Texts for the tests of this folder, made from a few paragraphs.

import { reportOf } from "../../test/reports.js"
import type { Text } from "../model/token.js"
import { readText } from "../text/text.js"

/** A report that prints these blocks as its body, read into sentences and tokens. */
export function textOf(...blocks: string[]): Text {
  return readText(reportOf(blocks))
}
