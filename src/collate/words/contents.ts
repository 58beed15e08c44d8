// What a passage holds that a reader would miss if it were gone: the other side's answer, criticism, doubt, a
// condition, how settled or how deserved a thing is, who holds an office.
//
// Patterns over norms, joined by spaces: the plain vocabulary of news, no phrase of any one page. Marks are left out,
// so that "brother-in-law" reads "brother in law", and clitics are written out ("not", never "n't"). No pattern matches
// without one of a few telling words; which words of a page are such is found once, and a pattern is tried where one stands.

import { remembering } from "../../kit/remembering.js"
import type { Token } from "../../model/token.js"
import type { TokenRange } from "../../text/places.js"

/** What a passage may hold. */
export type Content =
  | "denial"
  | "reply"
  | "refusal"
  | "criticism"
  | "caveat"
  | "doubt"
  | "judgement"
  | "condition"
  | "assent"
  | "office"
  | "stage"
  | "scope"
  | "anonymity"
  | "disavowal"
  | "statement"
  | "source"
  | "harm"

const charge =
  "(?:claims?|charges?|accusations?|allegations?|reports?|suggestions?|assertions?|criticisms?|concerns?|complaints?|remarks?|findings?|rumou?rs|notion|idea)"
const saying = "(?:sa(?:id|ys?|ying)|told|tells?|add(?:s|ed)|believes?|wrote|stated?|claim(?:s|ed)?)"
const opinion =
  "(?:says?|said|suggest(?:s|ed)|claim(?:s|ed)|alleg(?:es?|ed)|argue[sd]?|believes?|fear(?:s|ed)?|called|described|blam(?:es?|ed))"
const ofCounsel = "(?:lawyers?|attorneys?(?! general)|solicitors?|barristers?|legal team|defen[cs]e team)"
const deciding =
  "(?:agree|accept|approve|back|endorse|ratif|consent|vote|sign|confirm|object|refuse|reject|veto|permit|authori[sz]e)(?:s|d|es|ed|y|ies|ied)?"
const lawyer = `(?:(?:his|her|their|'s|s) (?:\\w+ )?${ofCounsel}|${ofCounsel} (?:for|of|representing))`

/** Each kind of content with the words that show it. */
const patterns: Readonly<Record<Content, readonly string[]>> = {
  denial: [
    "(?:deny|denies|denied|denying|denials?)\\b(?! (?:(?:a|the|them|him|her|any|his|their) )?(?:access|bail|visas?|permits?|entry|permission|parole|asylum|benefits|treatment|service|opportunity|chance|requests?))",
    `(?:reject|dismiss|disput|refut|rebut)\\w*\\b.{0,40}\\b${charge}|(?:disput|rebut)(?:es|ed|s|ted) (?:that|this|it)`,
    "(?:insist|maintain|contend|assert|stress|reiterat)\\w*\\b.{0,60}\\b(?:not|no|never|nothing|neither|none)",
    "not guilty|innocen(?:t|ce)(?! (?:men|man|women|woman|people|persons?|civilians?|children|victims?|lives|bystanders?|hostages?))|no wrongdoing|nothing wrong|groundless|baseless|unfounded|untrue|fabricated",
    "nothing to do with|(?:do|does|did) not agree with",
  ],
  reply: [
    `${lawyer}\\b.{0,40}\\b${saying}|${saying}\\b.{0,20}\\b${lawyer}`,
    "insist(?:s|ed|ing)?|countered|in (?:response|reply|rebuttal)(?! to (?:(?:a|an|the) )?(?:quer(?:y|ies)|questions?|requests?))|defended (?:the|his|her|its|their)|stood by",
  ],
  refusal: [
    "(?:declin|refus)(?:es?|ed|ing) to (?:say|comment|discuss|answer|elaborate|speak|give details)",
    "(?:do|does|did|had|have|has) not (?:immediately )?(?:respond(?:ed)?|return(?:ed)?|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?)",
    "could not (?:immediately )?be reached|no (?:immediate )?comment|(?:no|without) (?:immediate )?(?:response|reply)",
  ],
  criticism: [
    // Critics who agree or approve voice no criticism.
    "critics?(?! (?:\\w+ ){0,6}(?:agree|welcom|prais|approv|back|support|applaud)(?:e?[sd]|ing)?)",
    `(?<!\\b(?:that|which|who|whom) (?:\\w+ ){0,3})critici[sz](?:es?|ed|ing)|criticisms?|detractors|opponents (?:\\w+ ){0,2}${saying}`,
    // "Attacks that Washington blamed on Tehran" names attacks, and blames nobody here.
    "(?<!\\b(?:that|which|who|whom) (?:\\w+ ){0,3})(?:condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|decri(?:es|ed)|lament(?:s|ed)?|rebuk(?:es?|ed)|blam(?:es?|ed|ing)|accus(?:es?|ing)|accused (?:\\w+ ){1,6}of|faulted|object(?:s|ed) to)",
    "outrage(?:d|ous)?|disgraceful|misleading|reckless",
  ],
  caveat: [
    "un(?:clear|verified|known)|(?:no|not) (?:immediately |yet )?(?:clear|known|certain|peer reviewed)|remains to be seen",
    "no (?:evidence|proof|indication|sign)|not (?:independently |immediately |yet )?(?:be )?(?:independently |immediately )?(?:verified|verify|confirmed|confirm|determined|proven|proved)",
    "caution(?:ed|s) (?:that|against)|s[kc]eptic(?:s|al|ism)?|doubtful|inconclusive|noncommittal|uncertain(?:ty)?|correlation|further (?:study|studies|research|tests)",
  ],
  doubt: ["alleged(?:ly)?|apparent(?:ly)?|purported(?:ly)?|reportedly|unconfirmed|suspected|supposed(?:ly)?|presumed"],
  judgement: [
    "wrongful(?:ly)?|wrongly|falsely|mistakenly|unlawfully|illegally|unfairly|improperly|accidental(?:ly)?|inadvertent(?:ly)?|unintentional(?:ly)?|voluntarily|unarmed|unprovoked",
  ],
  condition: [
    "(?<=^ )(?:(?:and|but|only) )?(?:if|unless|provided that|should)|only if|unless|on (?:the )?condition that|subject to",
  ],
  // A condition that leaves it to somebody to decide: "if the members agree", "unless a court objects".
  assent: [
    `(?<=^ )(?:(?:and|but|only) )?(?:if|unless|provided that|once|as long as) (?:\\S+ ){1,8}${deciding}`,
    `(?:only if|unless|on (?:the )?condition that|provided that) (?:\\S+ ){1,8}${deciding}`,
    `(?:subject to|pending) (?:\\S+ ){0,5}(?:approval|consent|ratification|agreement|assent|vote|votes|ballot|referendum|permission|confirmation)`,
  ],
  office: [
    "acting|former|formerly|ex|deputy|interim|caretaker|outgoing|retired|disgraced",
    "(?:mother|father|sister|brother|son|daughter) in law|(?<=^ )in law(?= $)|step(?:mother|father|sister|brother|son|daughter)",
    "(?:president|governor|mayor|minister|chancellor|chief) elect",
  ],
  stage: [
    "preliminary|provisional|tentative(?:ly)?|unofficial|early stage|unpublished",
    "in (?:lab(?:oratory)? )?(?:mice|rats|monkeys|animals|(?:the|a) lab(?:oratory)?|test tubes?)|in a small (?:study|trial|sample|group)",
  ],
  // How much of what is told holds, by words that stand alone: a deed tried, a part of those meant, a thing not for good.
  scope: [
    "(?<=^ (?:(?:a|an|the) )?)(?:almost|nearly|virtually|part(?:ly|ially)|mostly|largely|temporar(?:y|ily)|attempted|self (?:styled|proclaimed|described)|draft)(?= $)",
    "(?<=^ )(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|half|a (?:few|third|quarter|majority|minority)) of(?: the)?(?= $)",
  ],
  anonymity: [
    "(?:ask|request|declin)(?:s|ed|ing) (?:not )?to (?:not )?be (?:named|identified|quoted)|(?:condition of |for )?anonym(?:ity|ous(?:ly)?)|not authori[sz]ed to (?:speak|comment|discuss|talk)",
  ],
  disavowal: [
    // "Don't say that" tells others what to say.
    "(?:never|(?<!^ do )not|nobody|no one) (?:\\w+ ){0,2}(?:said|say|saying|claim|claimed|suggest|suggested|suggesting|meant|mean|think|thought|believe|believed|promised)(?! (?:when|what|who|how|where|why|whether|if|which|more|anything))",
    "(?:wrong|false|untrue|absurd|nonsense|misleading|incorrect) to (?:say|suggest|claim|think|believe)",
    "(?:a|the) (?:lie|myth|rumou?r) that|(?:false|untrue|not true|not the case) that",
  ],
  statement: [`(?:which|who|whom|what|that|as|because) (?:\\w+ ){1,5}${opinion}`],
  harm: [
    "(?<!not )(?:threats?|violen(?:ce|t|tly)|deaths?|dead|died|kill(?:s|ed|ings?)|murder(?:s|ed)?|injur(?:y|ies|ed)|wounded|wounds|beaten|beatings?|raped?|tortured?|abus(?:e|ed)|assault(?:s|ed)?|harass(?:ed|ment))(?! (?:case|trial|charge|suit|penalty))",
  ],
  source: ["according to|says?|said|suggest(?:s|ed)|claim(?:s|ed)|alleges?|argue[sd]?|believes?"],
}

/** For each kind of content a shape that some one word has wherever its patterns match. */
const signs: Readonly<Record<Content, RegExp>> = {
  denial:
    /^(?:den(?:y|ie|ial)|reject|dismiss|disput|refut|rebut|insist|maintain|contend|assert|stress|reiterat|guilty|innocen|wrongdoing|wrong$|groundless|baseless|unfounded|untrue|fabricated|nothing$|agree)/u,
  reply:
    /lawyer|attorney|solicitor|barrister|legal|defen[cs]e|insist|countered|response|reply|rebuttal|defended|stood/u,
  refusal: /^(?:declin|refus|respon|return|repl|comment|answer|reached)/u,
  criticism:
    /^(?:critic|detractors|opponents|condemn|denounc|decri|lament|rebuk|blam|accus|faulted|object|outrage|disgraceful|misleading|reckless)/u,
  caveat:
    /^(?:un(?:clear|verified|known|certain)|clear|known|certain|peer|remains|evidence|proof|indication|sign$|verif|confirm|determined|prove|caution|s[kc]eptic|doubtful|inconclusive|noncommittal|correlation|further)/u,
  doubt: /^(?:alleged|apparent|purported|reportedly|unconfirmed|suspected|supposed|presumed)/u,
  judgement:
    /^(?:wrong|falsely|mistakenly|unlawfully|illegally|unfairly|improperly|accidental|inadvertent|unintentional|voluntarily|unarmed|unprovoked)/u,
  condition: /^(?:if|unless|provided|should|condition|subject)$/u,
  assent: /^(?:if|unless|provided|once|long|condition|subject|pending)$/u,
  office: /^(?:acting|former|formerly|ex|deputy|interim|caretaker|outgoing|retired|disgraced|law|step.+|elect)$/u,
  stage:
    /^(?:preliminary|provisional|tentative|unofficial|early|unpublished|mice|rats|monkeys|animals|lab|tube|small)/u,
  scope:
    /^(?:almost|nearly|virtually|part(?:ly|ially)|mostly|largely|temporar(?:y|ily)|attempted|self|draft|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|half|few|third|quarter|majority|minority)$/u,
  anonymity: /^(?:named|identified|quoted|anonym|authori[sz]ed)/u,
  disavowal: /^(?:never|not|nobody|one|wrong|false|untrue|absurd|nonsense|misleading|incorrect|lie|myth|rumou?r)$/u,
  statement: /^(?:say|said|suggest|claim|alleg|argue|believe|fear|called|described|blam)/u,
  harm: /^(?:threat|violen|death|dead|died|kill|murder|injur|wound|beat|rape|torture|abus|assault|harass)/u,
  source: /^(?:according|say|said|suggest|claim|allege|argue|believe)/u,
}

const shapes = Object.entries(patterns).map(
  ([content, list], n) => [content as Content, new RegExp(` (?:${list.join("|")}) `, "u"), 1 << n] as const,
)

/** Words of a language are few: what each is a sign of, a bit for each kind of content. */
const signsOf = remembering((norm: string): number => {
  let bits = 0
  for (const [content, , bit] of shapes) if (signs[content].test(norm)) bits |= bit
  return bits
}, 20_000)

/** What each word of a page is a sign of. A page is asked for sentence by sentence, and stretch by stretch. */
const signsIn = remembering(
  (tokens: readonly Token[]): Uint32Array =>
    Uint32Array.from(tokens, ({ kind, norm }) => (kind === "mark" ? 0 : signsOf(norm))),
)

/** What a stretch of tokens holds, in no order of weight. */
export function contentsOf(tokens: readonly Token[], range: TokenRange): Content[] {
  const all = signsIn(tokens)
  let bits = 0
  for (let at = range.from; at < range.to; at++) bits |= all[at]!
  return bits === 0 ? [] : matching(tokens, range, bits)
}

/** What a stretch holds, by the patterns alone: what `contentsOf` finds sooner. */
export function contentsByPattern(tokens: readonly Token[], range: TokenRange): Content[] {
  return matching(tokens, range, -1)
}

function matching(tokens: readonly Token[], { from, to }: TokenRange, bits: number): Content[] {
  let plain = " "
  for (let at = from; at < to; at++) if (tokens[at]!.kind !== "mark") plain += `${tokens[at]!.norm} `
  return shapes.flatMap(([content, shape, bit]) => ((bits & bit) !== 0 && shape.test(plain) ? [content] : []))
}
