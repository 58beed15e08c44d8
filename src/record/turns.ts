// The turns that a matter takes, by the words that tell them: talks are broken off and resumed, a visit is called off, a
// date is moved, a promise is kept, missed or said again. A turn is a verb of turning with a noun of what can be turned
// so, told as done: what somebody would, could or refuses to do is none, and neither is what did not happen.

import type { StepKind } from "../model/catalogue.js"
import type { Span } from "../model/span.js"
import { functionWords } from "../text/function-words.js"
import { type Look, lookFor } from "../text/look.js"

/** Kinds of step that words tell by themselves. */
export type TurnKind = Exclude<StepKind, "possible" | "planned" | "held" | "pledged" | "said" | "denied" | "corrected">

/** A turn in a stretch of words. */
export interface Turn extends Span {
  readonly step: TurnKind
  /** What takes the turn, as its noun and as the phrase it closes: "contacts", "high-level contacts"; empty where it is not told. */
  readonly noun: string
  readonly phrase: string
}

const exchange =
  "contacts?|talks|negotiations?|dialogues?|ties|relations|co-?operation|exchanges?|consultations?|discussions|communications?"
const service =
  "inspections?|flights?|services?|deliver(?:y|ies)|shipments?|payments?|aid|operations?|production|patrols?|search(?:es)?|exports?|imports?|trade|visits|membership|participation|ceasefire|cease-fire|truce"
const gathering =
  "meetings?|summits?|talks|visits?|trips?|tours?|conferences?|sessions?|hearings?|votes?|elections?|referendums?|debates?|rounds?|negotiations"
/** Things to come that are named by what is done in them. */
const doing =
  "strikes?|walkouts?|stoppages?|boycotts?|blockades?|march(?:es)?|protests?|rall(?:y|ies)|demonstrations?|parades?|ballots?|launch(?:es)?|lift-?offs?|inspections?|trials?|executions?|match(?:es)?|games?|fixtures?|races?|tournaments?|concerts?|shows?|performances?|premieres?|festivals?|ceremon(?:y|ies)|weddings?|auctions?|exercises?|drills?|manoeuvres?|maneuvers?|evacuations?|speech(?:es)?|appearances?"
const promise = "targets?|goals?|pledges?|promises?|commitments?|aims?|vows?|undertakings?|deadlines?"
const date = "deadlines?|dates?|targets?|goals?|pledges?|starts?|openings?|launch(?:es)?|closures?"

/** How a turn is told. Its sign, a verb, is looked for first: few stretches of words have any. */
interface Form {
  readonly sign: string
  readonly whole: RegExp
}

const form = (sign: string, whole: string): Form => ({ sign, whole: new RegExp(whole, "giu") })
/** A word of a phrase that stands between verb and noun; none of these begins another clause. */
const word = "(?!(?:as|after|before|while|when|because|but|which|who|that)\\s)[\\p{L}\\p{N}’'.,-]+\\s"
/** "broke off some high-level contacts". */
const active = (verbs: string, nouns: string): Form =>
  form(verbs, `\\b(?:${verbs})\\s(?<phrase>(?:${word}){0,6}?(?<noun>${nouns}))\\b`)
/** "met all of its targets"; who "met the mayor at the target range" kept no promise, nor is what "a ship during trials" was given up. */
const kept = (verbs: string, nouns: string): Form =>
  form(
    verbs,
    `\\b(?:${verbs})\\s(?<phrase>(?:(?!(?:at|with|in|on|for|and|to|by|from|during|over|under|against|about|between)\\s)${word}){0,4}?(?<noun>${nouns}))\\b`,
  )
/** Between noun and verb stands no other clause: "the strike went on and the meeting was called off". */
const between =
  "(?:(?!\\s(?:and|but|while|when|because|since|until|after|before|as)\\s(?:the|an?|its|his|her|their)\\s)[^;:]){0,90}?"
const behindNoun =
  (helping: string) =>
  (verbs: string, nouns: string): Form =>
    form(verbs, `\\b(?<noun>${nouns})\\b${between}\\s(?:${helping})\\s(?:\\p{L}+\\s){0,3}?(?:${verbs})\\b`)
/** "contacts have slowly been restored", "the meeting planned for Monday was called off". */
const passive = behindNoun("has|have|had|was|were|is|are")
/** The same of what does things itself: "the stoppage has delayed exports". */
const suffered = behindNoun("(?:has|have|had)\\s(?:\\p{L}+\\s){0,2}?been|was|were|is|are")
/** "talks collapsed", "talks had resumed". */
const alone = (verbs: string, nouns: string): Form =>
  form(verbs, `\\b(?<noun>${nouns})\\s(?:\\p{L}+\\s){0,3}?(?:${verbs})\\b`)
const both = (verbs: string, nouns: string): Form[] => [active(verbs, nouns), passive(verbs, nouns)]
const strictly = (verbs: string, nouns: string): Form[] => [kept(verbs, nouns), suffered(verbs, nouns)]

const breaking = "broken? off|cut off|severed|suspended|halted|froze|frozen|paused|interrupted|discontinued|put on hold"
const resuming = "resumed|restored|restarted|reopened|revived|re-?established|taken up again|took up again"
/** Past forms of the verbs of calling off. */
export const calling = "called off|cancell?ed|scrapped|aborted|abandoned|axed|shelved|scuttled|nixed"
const missing =
  "missed|failed to (?:meet|reach|keep|achieve|fulfil|fulfill|honou?r)|fell short of|(?:did|has|have|had) not (?:meet|met|reach|reached|keep|kept|fulfill?(?:ed)?)|broken?|breached|reneged on"
const keeping = "met|reached|achieved|fulfilled|kept|honou?red"
/** A day or an hour to which a thing is moved: what goes to another hall or town has its day still. */
const hour =
  "(?:(?:an?|the|this|next|last|early|late|mid|earlier|later|following|on)[\\s-]){0,3}(?:\\d+|noon|midnight|dates?|mornings?|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\\b"
/** "moved the match in Hollin to Sunday", "the meeting has been moved from two to six", "brought the trial forward". */
const shifting = (nouns: string): Form[] => {
  const [verbs, goal] = ["moved|shifted|switched", `(?:to|until)\\s${hour}`]
  const [done, went] = [kept(verbs, nouns), suffered(verbs, nouns)].map(({ whole }) => whole.source)
  return [
    form(verbs, `${done}[^;:]{0,40}?\\s${goal}`),
    form(verbs, `${went}\\s(?:(?:back|forward|up)\\s)?(?:from\\s[^,;:]{1,30}\\s)?${goal}`),
    form("brought|put|pushed|moved", `${kept("brought|put|pushed|moved", nouns).whole.source}\\s(?:forward|back)\\b`),
    form("brought|moved", `${suffered("brought|moved", nouns).whole.source}\\sforward\\b`),
  ]
}
const puttingOff = "postponed|put off|pushed back|deferred|brought forward|rescheduled"
const moving = `${puttingOff}|delayed`

/** Forms by the step they tell; of several that fit, the one that stands first here. */
const forms: readonly (readonly [TurnKind, readonly Form[]])[] = [
  [
    "not-planned",
    [
      form(
        "no (?:\\w+ )?plans?",
        `\\bno\\s(?:\\p{L}+\\s)?plans?\\s(?:\\p{L}+\\s){0,3}?for\\s(?<phrase>(?:${word}){0,5}?(?<noun>${gathering}))\\b`,
      ),
      form(
        "announced|planned|scheduled|set|arranged",
        `\\bno\\s(?<phrase>(?:\\p{L}+\\s){0,3}?(?<noun>${gathering}))\\s(?:has|have|had|is|was|were|are)\\s(?:yet\\s)?(?:been\\s)?(?:yet\\s)?(?:announced|planned|scheduled|set|arranged)\\b`,
      ),
    ],
  ],
  [
    "called-off",
    [
      ...both(calling, `${gathering}|plans?|${promise}`),
      ...strictly(calling, doing),
      active("boycotted", "meetings?|summits?|talks|conferences?|sessions?"),
      alone("(?:will|would) not (?:now )?(?:take place|go ahead|be held)", gathering),
    ],
  ],
  [
    "moved",
    [
      ...both(moving, `${gathering}|${date}`),
      ...strictly(puttingOff, doing),
      ...shifting(`${gathering}|${doing}`),
      ...both("moved|shifted|extended|pushed", date),
      form(
        "than (?:first )?planned",
        "(?<noun>)\\ban?\\s(?:day|week|month|year)\\s(?:later|earlier)\\sthan\\s(?:first\\s)?planned\\b",
      ),
    ],
  ],
  ["missed", both(missing, promise)],
  ["met", [kept(keeping, promise), passive(keeping, promise)]],
  ["restated", [active("reaffirmed|restated|repeated|reiterated|renewed|stood by|confirmed", promise)]],
  [
    "broken-off",
    [
      ...both(breaking, `${exchange}|${service}`),
      alone("collapsed|broke down|fell apart|broke up", exchange),
      active("walked out of|walked away from|pulled out of|withdrew from", exchange),
    ],
  ],
  [
    "resumed",
    [
      ...both(resuming, `${exchange}|${service}`),
      alone("resumed|restarted|reopened", `${exchange}|${service}`),
      ...strictly("reinstated|revived|resumed|restarted", doing),
      form("again", `${kept("called", `${gathering}|${doing}`).whole.source}\\sagain\\b`),
      form(
        "on",
        `\\b(?<noun>${gathering}|${doing})\\s(?:is|was|are|were)\\s(?:(?:now|once more)\\s)?(?:back on|on again)\\b`,
      ),
      form(
        "hiatus|interruption|standstill|suspension",
        `\\b(?<noun>${exchange})\\b[^;]{0,90}?\\bafter\\s(?:${word}){1,4}?(?:hiatus|interruption|standstill|suspension)\\b`,
      ),
    ],
  ],
]

/** Without the flag for letters of all alphabets, which makes looking slow: the signs have none but ours. */
const signOf = (sign: string): RegExp => new RegExp(`\\b(?:${sign})\\b`, "i")
const anySign = signOf(forms.flatMap(([, list]) => list.map(({ sign }) => sign)).join("|"))
const signs: ReadonlyMap<Form, RegExp> = new Map(
  forms.flatMap(([, list]) => list.map(one => [one, signOf(one.sign)] as const)),
)

/** Looks for the nouns of which every turn has one, or a plan. */
export const lookForTurns: Look = lookFor([
  new RegExp(`(?:${[exchange, service, gathering, doing, promise, date, "plans?|planned|fire"].join("|")})(?![a-z])`),
])

/** What stands shortly before a verb and takes the doing out of it. */
const undone =
  /\b(?:will|would|could|may|might|should|must|can|cannot|not|never|no|nor|if|unless|whether|without|almost|nearly|den(?:y|ied|ies))\b|n['’]t\b|\bto\s(?:have\s)?$/iu
/** "Has not been called off". */
const spared = new RegExp(`\\b(?:not|never|nearly|almost)\\s(?:yet\\s)?(?:been\\s)?(?:${calling})$`, "iu")
/** Letters before a verb in which that is looked for. */
const lead = 20

/** The turn that a stretch of words tells as done, with its place in them; null where it tells none. */
export function turnIn(words: string): Turn | null {
  const plain = words.replace(/\s/g, " ")
  if (!anySign.test(plain)) return null
  for (const [step, list] of forms) {
    for (const one of list) {
      if (!signs.get(one)!.test(plain)) continue
      for (const match of plain.matchAll(one.whole)) {
        if (match.groups?.noun === "March") continue
        if (step === "not-planned" || !isUndone(step, plain, match)) return turn(step, plain, match)
      }
    }
  }
  return null
}

function turn(step: TurnKind, words: string, match: RegExpExecArray): Turn {
  const { noun = "", phrase } = match.groups!
  const start = match.index
  const before =
    noun === ""
      ? []
      : words
          .slice(Math.max(0, start - furthest), start)
          .split(" ")
          .slice(0, -1)
  // "Talks on herring", but "fishery talks": of what stands before the noun, what is of meaning and next to it.
  const own = before.slice(before.findLastIndex(one => !/^[\p{L}\p{N}-]+$/u.test(one) || functionWords.has(one)) + 1)
  return {
    step,
    noun: noun.toLowerCase(),
    phrase: (phrase ?? [...own.slice(-mostOfPhrase), noun].join(" ")).replace(article, ""),
    start,
    end: start + match[0].length,
  }
}

/** Letters and words before a noun that may be of its phrase. */
const furthest = 60
const mostOfPhrase = 3

const article = /^(?:some|the|an?|all|its|his|her|their|of|that|this)\s/iu

/** Whether what stands before the verb, or between noun and verb, takes the doing out of it. */
function isUndone(step: TurnKind, words: string, match: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, match.index - lead), match.index)
  if (undone.test(before)) return true
  if (spared.test(match[0])) return true
  // A miss and a meeting that will not take place are told by a no of their own.
  return step !== "missed" && step !== "called-off" && undone.test(match[0].replace(/\bto\s$/u, ""))
}
