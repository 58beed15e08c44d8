// Who did it to whom: a verb that both have, with whoever acts and whoever it is done to, in the active and the passive. Told
// where the two have changed places ("Reddick insulted her", "she insulted Reddick"; "stopped Vale", "was stopped by
// Vale"), never where one of them cannot be made out. Heads as `text/roles.ts` finds them.

import { ruled } from "../../gravity.js"
import type { TokenLink } from "../../../model/alignment.js"
import { type Correspondence, type Side, spanOf } from "../../pair/correspondence.js"
import { type Draft, excerpt } from "../../pair/draft.js"
import type { Script } from "../../pair/edits.js"
import { isOnePronoun, type Roles, rolesAt } from "../../../text/roles.js"

/** Verbs whose agent and patient have changed places. */
export function turnedRoles(pair: Correspondence, { link }: Script): Draft[] {
  return link.tokens.flatMap(token => {
    const was = rolesAt(pair.a, token.a)
    const is = was && rolesAt(pair.b, token.b)
    return was && is && areTurned(pair, token, was, is) ? [told(pair, was, is)] : []
  })
}

function areTurned(pair: Correspondence, { how }: TokenLink, was: Roles, is: Roles): boolean {
  if (how === "like") return false
  const isSame = (x: number, y: number) => isOneActor(pair, x, y)
  const kept = isSame(was.agent, is.agent) || isSame(was.patient, is.patient)
  return !kept && isSame(was.agent, is.patient) && isSame(was.patient, is.agent)
}

function told(pair: Correspondence, was: Roles, is: Roles): Draft {
  const [exemplar, copy] = [placeOf(pair.a, was), placeOf(pair.b, is)]
  return {
    ...ruled("meaning.roles"),
    exemplar,
    copy,
    note: `who and whom have changed places: “${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”`,
  }
}

function placeOf(side: Side, { verb, agent, patient }: Roles) {
  return spanOf(side.tokens, { from: Math.min(verb, agent, patient), to: Math.max(verb, agent, patient) + 1 })!
}

/** Whether two heads are one who acts: linked, of one stem, or forms of one pronoun. */
export function isOneActor({ a, b }: Correspondence, x: number, y: number): boolean {
  const [own, other] = [a.tokens[x]!, b.tokens[y]!]
  return a.answer[x] === y || own.stem === other.stem || isOnePronoun(own, other)
}
