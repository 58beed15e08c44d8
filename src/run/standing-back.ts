// Long work beside work that somebody waits for: the thread of the long one stands back where both want the processor.

import { setPriority } from "node:os"

/** How far: a third of the share of one that does not, where both want all of a processor; where nobody does, nothing. */
const behind = 5

/**
 * Let this thread, and those it starts, stand back. Linux gives each thread a priority of its own, and takes 0 for the
 * calling one; elsewhere it would be the whole process that stands back, and nothing is done.
 */
export function standBack(): void {
  if (process.platform !== "linux") return
  try {
    setPriority(0, behind)
  } catch {
    // A machine that refuses this works as before.
  }
}
