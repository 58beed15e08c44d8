// Who can bind himself: whoever has a name, and bodies and people who go without one.

import type { Page, Party } from "../../claim.js"
import { isPeople } from "../meetings/vocabulary.js"

/** Bodies and people who go without a name; storms and prices threaten and promise too, and bind nobody. */
const people =
  /\b(?:sides?|part(?:y|ies)|governments?|countr(?:y|ies)|nations?|states?|administration|ministry|ministers?|president|presidency|officials?|leaders?|leadership|authorities|authority|lawmakers?|senators?|members?|democrats|republicans|conservatives|liberals|opposition|coalition|delegation|delegates|negotiators|diplomats|compan(?:y|ies)|firms?|group|groups|unions?|workers|employees|protesters|activists|militants|rebels|insurgents|fighters|police|army|military|forces|court|council|commission|committee|board|bank|team|club|families|parents|mayor|governor|chancellor|king|queen|prince|bishops?|church|chief|head|director|executives?|man|woman|men|women|people|residents|voters|donors|lenders|investors|farmers|students|teachers|doctors|agency|office|department|parliament|cabinet|white house|kremlin|regime|suspect|prosecutors?)\b/i

/** Whether a party can undertake something. */
export function canAct({ partyOf }: Page, party: Party): boolean {
  const { kind, label } = party
  return (
    kind !== "other" ||
    partyOf(party.key) !== undefined ||
    people.test(label) ||
    label.split(/\s/).some(word => isPeople(word.toLowerCase()))
  )
}
