// What is asked of a store that is only read, and traces nothing whole: a text that an assistant gave, which is kept nowhere,
// and the versions of a page.

import { check } from "../check/check.js"
import type { Knowledge } from "../knowledge.js"
import type { Progress } from "../runner.js"
import { readStore } from "../store/reading.js"
import { readerVersion } from "../trace.js"
import { versionsOf } from "../desk/versions.js"
import type { Checked, VersionsCard } from "../view/shapes.js"
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

/** The versions of what stands at an address, or a path; null where the store knows neither. */
export function versionsIn(file: string, address: string, knowledge: Knowledge): VersionsCard | null {
  const store = readStore(file, readerVersion())
  try {
    return versionsOf(store, address, knowledge)
  } finally {
    store.close()
  }
}
