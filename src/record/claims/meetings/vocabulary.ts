// The words of meeting: verbs behind which stands who was met, nouns that name a meeting, nouns for groups of people.
// English; the nouns and verbs are the common ones of news, put together by hand.

import { type Look, lookFor } from "../../../text/look.js"

/** Adverbs that stand between a verb of meeting and its "with". */
const adverb =
  "(?:\\s(?:virtually|privately|briefly|again|separately|together|face-to-face|in person|up|later|also|directly|secretly|quietly|informally|formally|twice|once|behind closed doors|one-on-one))*"
/** "met at the palace with". */
const aside = '(?:\\s(?:at|in|on)\\s[^,;:.“”"]{1,40}?)?'

/** Verbs that have whom they meet behind them; `with` or nothing stands between. */
export const transitive: RegExp = new RegExp(
  `\\b(?:` +
    [
      `(?:met|meets?|meeting)${adverb}${aside}\\swith`,
      `(?:met|meets?|meeting)(?:\\s(?:again|privately|briefly))?(?=\\s(?!no\\b|with\\b|for\\b|in\\b|at\\b|on\\b|to\\b|by\\b|and\\b))`,
      `(?:paid|pays?|paying)\\san?\\s(?:\\p{L}+\\s)?(?:call|visit)\\s(?:on|to)`,
      `(?:sat|sits?|sitting)\\sdown${adverb}\\swith`,
      `(?:huddled?|huddling|confer(?:s|red|ring)?|convened?|gather(?:ed|ing)?|lunched|dined|parleyed)${adverb}${aside}\\swith`,
      `negotiat(?:e|es|ed|ing)(?:\\s[^,;:.“”"]{1,50}?)?\\swith`,
      `(?:receiv(?:es?|ed|ing)|host(?:s|ed|ing)?|welcom(?:es?|ed|ing)|brief(?:s|ed|ing)?)`,
    ].join("|") +
    `)\\s`,
  "giu",
)

/** "A and B met", "the group gathered", "the committee convened". */
export const intransitive: RegExp = new RegExp(
  `\\b(?:met|meet|sat\\stogether|sat\\sdown|convened?)${adverb}(?=[\\s,.;]|$)(?!\\s(?:the|an?|his|her|its|their|with|up\\swith|any|all|some|such|every|by)\\b)`,
  "giu",
)

/** Verbs whose object must be people: one also hosts a contest, receives a letter and welcomes a decision. */
export const wide: RegExp = /^(?:receiv|host|welcom|brief|gather|conven)/i

/** Nouns that name a meeting. */
export const noun: RegExp =
  /\b(?:meetings?|talks|summits?|negotiations?|discussions|consultations|dialogues?|conferences?|hearings?|(?:phone|telephone|conference|video)\scalls?|calls?|sit-downs?|get-together|gatherings?|briefings?|sessions?|roundtables?|audiences?|receptions?)\b/giu

/** Bits of `lookForMeetings`: words of verbs of meeting, of its nouns, of visits. */
export const met = { verb: 1, noun: 2, visit: 4 } as const

/** Looks for the words without which a sentence tells of no meeting. */
export const lookForMeetings: Look = lookFor([
  /met|meet|paid|pay|sat|sit|huddl|confer|conven|gather|lunched|dined|parleyed|negotiat|receiv|host|welcom|brief/,
  /meeting|talks|summit|negotiation|discussions|consultations|dialogue|conference|hearing|calls?|sit|together|gathering|briefing|session|roundtable|audience|reception/,
  /visit|trip|journey/,
])

/** Nouns that name a meeting only where somebody holds, plans or calls it off, or where two meet in it. */
export const loose: RegExp =
  /^(?:conferences?|hearings?|.*calls?|gatherings?|briefings?|sessions?|roundtables?|audiences?|receptions?|dialogues?|discussions|consultations)$/i

/** Verbs that bring a meeting about or attend it, before its noun. */
export const holding: RegExp =
  /\b(?:h[eo]ld(?:s|ing)?|host(?:s|ed|ing)?|(?:have|has|had|having)(?=\s(?:an?|several|many|more|further|two|three|direct|private|high-level|separate|productive)\b|\s$)|attend(?:s|ed|ing)?|join(?:s|ed|ing)?|conven(?:e|es|ed|ing)|chair(?:s|ed|ing)?|arrang(?:e|es|ed|ing)|organi[sz](?:e|es|ed|ing)|schedul(?:e|es|ed|ing)|plan(?:s|ned|ning)?|set\sup|open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|resum(?:e|es|ed|ing)|restart(?:s|ed|ing)?|enter(?:s|ed|ing)?(?:\sinto)?|engag(?:e|es|ed|ing)\sin|conduct(?:s|ed|ing)?|broker(?:s|ed|ing)?|mediat(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|(?:call|pull|back|walk)(?:s|ed|ing)?\s(?:off|out\sof|away\sfrom)|cancel(?:s|l?ed|l?ing)?|scrap(?:s|ped|ping)?|postpon(?:es?|ed|ing)|propos(?:e|es|ed|ing))\s(?:what\swould\sbe\s|\p{L}+\sof\s)?(?:(?!and\b|that\b|to\b|with\b|in\b|on\b|said\b)[\p{L}\p{N}.’'-]+\s){0,2}$/iu

/** Words for people and for bodies that sit down with one another; of others only forms in -ers, -ors and -ists. */
const people =
  /^(?:officials?|(?:co-?)?leaders?|leadership|(?:prime-)?ministers?|presidents?|premiers?|chancellors?|heads?|chiefs?|delegat(?:es?|ions?)|envoys?|diplomats?|(?:congress|states|business|alder|council|spokes|chair)?(?:men|women|people|persons?)|congress(?:man|woman)|representatives?|reps?|counterparts?|advis[eo]rs?|aides?|ally|allies|attorneys?|judges?|justices?|generals?|general|troops|veterans|police|famil(?:y|ies)|relatives|parents?|mothers?|fathers?|wi(?:fe|dow|dows)|husband|sons?|daughters?|children|kids|girls?|boys?|students?|teams?|groups?|sides?|part(?:y|ies)|governments?|administration|cabinet|council|committees?|commission|parliament|board|coalition|unions?|bloc|caucus|executives?|ceos?|ceo|staff|media|press|residents?|citizens?|activists?|dissidents?|survivors?|victims?|responders|enforcement|countries|states|nations|powers|authorities|clergy|bishops?|pope|cardinals?|kings?|queens?|princes?|royals|democrats?|republicans?|conservatives?|liberals?|moderates?|militants?|factions?|militias?|arm(?:y|ies)|forces|experts?|patients?|governors?|mayors?|senators?|secretar(?:y|ies)|ambassadors?|director|chair(?:man|woman)?|speaker|monks?|elders?|chiefs|agents|participants|opponents?|critics|supporters|founders?|owner|leader|speaker|sheriff|lawyers?|prosecutor|players?|coach(?:es)?|migrants?|immigrants?|refugees?|hostages?|captives?|crew|astronauts?|veteran|officer|member|staffers?|crowds?|community|communities|firms|companies|company|bank|banks|chiefs|widower|nominee|candidates?|candidate|commander|troop)$/i
const agents =
  /^(?!(?:numbers|others|orders|offers|papers|matters|powers|computers|letters|answers|borders|headquarters|quarters|factors|sectors|doors|monitors|errors|floors|colors|flavors|rumors|waters|winters|summers|corners|chapters|centers|theaters|towers|rivers|shelters|disasters|posters|newspapers|meters|liters|lists|fists|mists|covers|barriers|bunkers|tankers|fighters|shooters|routers|drivers)$)\p{L}{2,}(?:ers|ors|ists|ees)$/iu

/** Whether a noun names people. */
export function isPeople(norm: string): boolean {
  return people.test(norm) || agents.test(norm)
}

/** Links run into the text end on this word. */
export const linked: RegExp = /[\p{L}’)] MORE\b/u

/** Lines that show a picture or lead to another page: what they name, the page does not tell. */
export const furniture: RegExp =
  /^(?:more|read more|read also|related|see also|watch|video|photos?|gallery|slideshow|story highlights|in pictures|live|listen|also)\s?:|hide caption|\bphotos?:|\bfile photo\b|\bfile\s[—–-]\s|\(photo\b|\bphoto (?:by|credit)\b|\bpictured\b|\bget(?:ty)? images\b/i
