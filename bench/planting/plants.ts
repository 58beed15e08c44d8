// Alterations planted in one sentence, each kind by a pattern of its own on the words as printed; the program's own
// annotations are used for nothing but the places of names, titles and attributions.

import type { Random } from "../random.js"
import type { Change, PlantedKind } from "./change.js"
import type { Ground, Planters } from "./ground.js"
import { inNames } from "./in-names.js"
import { inSpeech } from "./in-speech.js"
import { inWords } from "./in-words.js"

const planters: Planters = { ...inWords, ...inNames, ...inSpeech }

/** What was planted: a change, and where it stands in the old sentence. */
export interface Planting {
  readonly kind: PlantedKind
  readonly changes: readonly Change[]
}

/** Plant one alteration of a kind in a sentence; null where the sentence offers no place for it. */
export function plant(kind: PlantedKind, ground: Ground, random: Random): Planting | null {
  const changes = planters[kind]?.(ground, random)
  return changes?.length ? { kind, changes } : null
}
