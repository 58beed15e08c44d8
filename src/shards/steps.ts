// All steps, in the order of the plan.

import { ofMore } from "./pairs.js"
import { ofReports } from "./reports.js"
import { choosing, sharing } from "./shares.js"
import type { Step } from "./step.js"

/** All steps. */
export const steps: readonly Step[] = [...ofReports, sharing, choosing, ...ofMore]
