// Readings in which who and whom of one verb have changed places: "Reddick had insulted her", "she had insulted Reddick".
// Roles by word order and parts of speech, in the active and the passive.

import { keptWith } from "../../kit/kept.js"
import type { Annotated } from "../../model/annotation.js"
import type { Difference } from "../../model/record.js"
import type { Token } from "../../model/token.js"
import { tokensWithin } from "../../text/places.js"
import { isOnePronoun, namedTokens, type Roles, rolesAt } from "../../text/roles.js"
import type { Claim } from "../claim.js"

/** A verb of a reading: its stem, and the tokens of who does it and to whom. */
interface Deed {
  readonly verb: string
  readonly agent: Token
  readonly patient: Token
  /** The words from the first of the three to the last. */
  readonly words: string
}

/** A verb's two sides, each in words and with its readings; empty where who and whom stand in all as in the first that has both. */
export function turnedRoles(claims: readonly Claim[], texts: ReadonlyMap<string, Annotated>): Difference[] {
  const deeds = claims.map(claim => deedsIn(claim, texts.get(claim.report)!))
  // The same deed told again in the same words turns nothing that it did not turn before.
  const met = new Set<string>()
  for (const [i, own] of deeds.entries()) {
    for (const deed of own) {
      const told = [deed.verb, ...[deed.agent, deed.patient].flatMap(({ stem, norm }) => [stem, norm])].join(" ")
      if (met.has(told)) continue
      met.add(told)
      const turned = deeds.map(others => others.find(other => isTurned(deed, other)))
      const at = turned.findIndex(other => other !== undefined)
      if (at <= i) continue
      const kept = deeds.flatMap((others, n) => (others.some(other => isKept(deed, other)) ? [n] : []))
      return [
        { what: deed.words, readings: kept },
        { what: turned[at]!.words, readings: turned.flatMap((other, n) => (other ? [n] : [])) },
      ]
    }
  }
  return []
}

function isKept(a: Deed, b: Deed): boolean {
  return a.verb === b.verb && isOne(a.agent, b.agent) && isOne(a.patient, b.patient)
}

function isTurned(a: Deed, b: Deed): boolean {
  return a.verb === b.verb && !isKept(a, b) && isOne(a.agent, b.patient) && isOne(a.patient, b.agent)
}

function isOne(a: Token, b: Token): boolean {
  return a.stem === b.stem || isOnePronoun(a, b)
}

/** Of each report which of its tokens are named: its readings stand in many entries. */
const namedIn: (report: Annotated) => Uint8Array = keptWith(namedTokens)

function deedsIn(claim: Claim, annotated: Annotated): Deed[] {
  const { tokens, report, partsOfSpeech } = annotated
  const { from, to } = tokensWithin(tokens, claim)
  const deeds: Deed[] = []
  for (let verb = from; verb < to; verb++) {
    if (partsOfSpeech[verb] !== "VERB") continue
    const named = namedIn(annotated)
    const roles = rolesAt({ tokens, report: annotated, named }, verb)
    if (roles === null || !isInside(roles, from, to)) continue
    const least = Math.min(roles.verb, roles.agent, roles.patient)
    const last = Math.max(roles.verb, roles.agent, roles.patient)
    let first = least
    while (first > from && named[first] === 1 && named[first - 1] === 1) first--
    const words = report.text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, " ")
    deeds.push({ verb: tokens[verb]!.stem, agent: tokens[roles.agent]!, patient: tokens[roles.patient]!, words })
  }
  return deeds
}

function isInside({ agent, patient }: Roles, from: number, to: number): boolean {
  return [agent, patient].every(at => at >= from && at < to)
}
