// Who does what to whom, as far as word order, prepositions, possessives and pronouns tell.

import type { Correspondence } from "../pair/correspondence.js"
import type { Draft } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { ownership } from "./relations/ownership.js"
import { preposition } from "./relations/prepositions.js"
import { pronoun } from "./relations/pronouns.js"
import { turnedRoles } from "./relations/roles.js"
import { movedSubjects } from "./relations/subjects.js"
import { swaps } from "./relations/swaps.js"

/** Alterations of roles in one script. */
export function compareRelations(pair: Correspondence, script: Script): Draft[] {
  return [
    ...script.edits.flatMap(edit => [...preposition(pair, edit), ...pronoun(pair, edit)]),
    ...ownership(pair, script),
    ...swaps(pair, script),
    ...turnedRoles(pair, script),
    ...movedSubjects(pair, script),
  ]
}
