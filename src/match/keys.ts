// What hangs on a text, and on its weights: keys for the results of stages. Many pairs, families and stories hold one text as
// one object, so that its key is told once. Keys stand for what was read and counted, not for what stages found in it.

import { keptWith } from "../kit/kept.js"
import { keyOf } from "../kit/keys.js"
import type { Masks } from "../model/masks.js"
import type { Weighed } from "../model/rarity.js"
import type { Report } from "../model/report.js"
import type { Witness } from "./witness.js"

/** What was read of a page, but for where it stood and what was left out. */
const keyOfReport = keptWith(({ id: _id, path: _path, furniture: _furniture, problems: _problems, ...read }: Report) =>
  keyOf(read),
)

/** All that the reading of a report hangs on. */
export const keyOfText: (text: Masks & { readonly report: Report }) => string = keptWith(
  ({ report, masked, background }) => keyOf(keyOfReport(report), masked, background),
)

/** All that a text's part in a pair hangs on; by its weights, whether it could be read and counted at all. */
export const keyOfWeighed: (text: Weighed) => string = keptWith(({ text, idf }) =>
  keyOf(text.report.id, keyOfText(text), idf),
)

/** The same of a witness, with what is told of it beside its pile. */
export const keyOfWitness: (witness: Witness) => string = keptWith(witness =>
  keyOf(keyOfWeighed(witness), witness.rarity, witness.forms),
)
