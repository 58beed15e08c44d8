// Who does what to whom, as far as word order, prepositions, possessives and pronouns tell.

import { overlap } from "../../model/span.js"
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
  const turned = turnedRoles(pair, script)
  const isTold = ({ exemplar, copy }: Draft) =>
    turned.some(other => overlap(other.exemplar!, exemplar!) > 0 && overlap(other.copy!, copy!) > 0)
  return [
    ...script.edits.flatMap(edit => [...preposition(pair, edit), ...pronoun(pair, edit)]),
    ...ownership(pair, script),
    // Two ways to see that who and whom have changed places, and one change.
    ...swaps(pair, script).filter(draft => !isTold(draft)),
    ...turned,
    ...movedSubjects(pair, script),
  ]
}
