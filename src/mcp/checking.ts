// A text that an assistant gave, checked against a store that is only read, or against a trace. It is kept nowhere.

import { check } from "../check/check.js"
import type { Knowledge } from "../knowledge.js"
import type { Progress } from "../runner.js"
import { readStore } from "../store/reading.js"
import { readerVersion } from "../trace.js"
import type { Checked } from "../view/shapes.js"
import type { ToCheck } from "./tasks.js"

/** Check a text: against the trace where there is one, else against the store. */
export async function checkFor(
  { text, store: file, trace, outlets, memory }: ToCheck,
  progress: Progress,
  knowledge: Knowledge,
): Promise<Checked> {
  const how = { outlets, memory, progress, knowledge }
  if (trace !== null) return await check(text, { trace }, how)
  const store = readStore(file!, readerVersion())
  try {
    return await check(text, { store }, { ...how, amendments: store.review().amendments })
  } finally {
    store.close()
  }
}
