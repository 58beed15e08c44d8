// Verbs of speech by what they make of it: "said" is neutral, "urged" presses, "claimed" keeps its distance. Changing
// one for another of its class is a matter of style; changing the class changes what is reported (Bell 1991, ch. 10).

import { baseStem } from "../../text/lexicon.js"
import { stem } from "../../text/tokens.js"

/** What a cue verb makes of what is said. */
export type CueClass =
  | "neutral"
  | "distance"
  | "concession"
  | "denial"
  | "pressing"
  | "asking"
  | "command"
  | "promise"
  | "warning"
  | "opinion"
  | "hope"
  | "praise"
  | "blame"

const verbs: Readonly<Record<CueClass, string>> = {
  neutral:
    "say tell add state note remark observe explain report comment speak describe announce declare mention reply respond answer continue recall write reveal disclose quote cite emphasize emphasise stress underscore highlight reiterate underline convey acknowledge inform brief point express",
  distance: "claim allege contend assert maintain argue insist purport",
  concession: "admit concede confess",
  denial: "deny reject refute dismiss dispute",
  pressing: "urge press appeal exhort implore encourage advise recommend",
  asking: "ask request inquire question",
  command: "order demand instruct command direct require",
  promise: "promise pledge vow swear commit agree guarantee",
  warning: "warn caution threaten alert",
  opinion: "think believe feel consider suppose reckon expect predict suspect suggest propose imply hint estimate",
  hope: "hope wish",
  praise: "praise laud hail applaud welcome thank commend",
  blame: "accuse blame criticize criticise condemn denounce slam blast fault rebuke",
}

const classes: ReadonlyMap<string, CueClass> = new Map(
  Object.entries(verbs).flatMap(([name, list]) => list.split(" ").map(verb => [stem(verb), name as CueClass] as const)),
)

/** The class of a cue verb in any of its forms; null for words that report no speech. */
export function cueClass(token: { readonly norm: string; readonly stem: string }): CueClass | null {
  return classes.get(baseStem(token.norm, token.stem)) ?? null
}

/**
 * Whether a word reports speech or thought: whether it has a class. (`text/cues.ts` tells speech in marks by a wider
 * list.)
 */
export function reportsSpeech(token: { readonly norm: string; readonly stem: string }): boolean {
  return cueClass(token) !== null
}
