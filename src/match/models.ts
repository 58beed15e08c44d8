// What has been learned of pairs of reports: how likely two that show such signs go back to one text, one comes from the
// other, and which from which. Odds stay inside the program: people are shown evidence and words.

import type { Judgement } from "../kit/judgement.js"
import type { Linear } from "../kit/linear.js"

/** What has been learned of pairs. */
export interface PairModels {
  /** Whether a pair is worth a look, by sets of features (`glanceNames`). */
  readonly glance: Linear
  /** Whether two go back to one text (`signalNames`). */
  readonly kin: Judgement
  /** Of kin that say nothing of their descent, whether one comes from the other, and not both from a third (`descentNames`). */
  readonly descent: Judgement
  /** Of exemplar and copy, whether the first is the exemplar (`turningNames`). */
  readonly direction: Linear
}
