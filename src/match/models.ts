// What has been learned of pairs of reports: how likely two that show such signs go back to one text, and which of two is the
// exemplar. Odds stay inside the program: people are shown evidence and words.

import type { Judgement } from "../kit/judgement.js"
import type { Linear } from "../kit/linear.js"

/** What has been learned of pairs. */
export interface PairModels {
  /** Whether a pair is worth a look, by sets of features (`glanceNames`). */
  readonly glance: Linear
  /** Whether two go back to one text (`signalNames`). */
  readonly kin: Judgement
  /** Of exemplar and copy, whether the first is the exemplar (`turningNames`). */
  readonly direction: Linear
}
