// Verbs that report what someone said, by stem. A closed list of the commonest: enough to tell speech in quotation
// marks from marks put there for another reason. Who said what is `attributions.ts`'s, which learned its cues. And
// words that take back what is said, or that make of their subject somebody spoken of.

import type { Span } from "../model/span.js"
import { stem } from "./tokens.js"

const reportingVerbs = `say said tell told add ask state note argue claim warn announce explain insist declare describe
  call write wrote written tweet post reply respond answer admit acknowledge deny predict suggest urge vow pledge
  promise testify recall reiterate stress emphasize emphasise remark comment conclude contend assert maintain complain
  observe boast joke quip mock read shout chant cry exclaim whisper mutter quote cite believe think thought express
  characterize praise criticize criticise accuse condemn slam blast refer caution agree confirm continue reveal report
  propose hope laud denounce label brand dub dismiss lament speak spoke spoken`
const stems: ReadonlySet<string> = new Set(reportingVerbs.split(/\s+/).map(stem))

/**
 * Whether a token, by its stem, is one of the commonest verbs that report speech. `collate/words/cues.ts` has a list of
 * its own: every verb there has a class, which verbs that only stand by speech ("shout", "read", "slam") have not.
 */
export function reportsSpeech(token: { readonly stem: string }): boolean {
  return stems.has(token.stem)
}

const patient =
  /\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:(?:not|also|already|now|once|first|even|still|later|since|\p{L}+ly)\s)*(?:asked|told|urged|ordered|warned|informed|reminded|instructed|advised|accused|suspected|charged|cited|called|named|nicknamed|dubbed|labell?ed|branded|described|portrayed|depicted|introduced|identified|criticized|criticised|condemned|slammed|praised|hailed|blamed|credited|questioned|greeted|invited|said|reported|rumou?red|claimed|alleged|believed|thought|understood|estimated|feared|presumed|supposed|assumed|deemed|known|revealed|confirmed|announced|disclosed|noted|mentioned|listed|shown|seen|viewed|considered|regarded|expected|required|allowed|denied|refused|rejected)\b/iu
const quotedAs = /\b(?:quoted|cited|reported) as\b/iu

/**
 * Whether a cue tells of somebody what others say of him or to him: "was accused of", "is believed". Its subject has said
 * nothing; but who "was quoted as saying" has.
 */
export function isOfPatient(cue: string): boolean {
  return patient.test(cue) && !quotedAs.test(cue)
}

/** "A man accused of …": he is told of, and accuses nobody. */
export function isAccused(cue: string): boolean {
  return /^(?:accused|suspected|convicted|charged)\s(?:of|with|by)\b/i.test(cue)
}

/** Whether a source is the agent of a passive: "was revealed by the mayor". */
export function isAgent(text: string, cue: Span, source: Span): boolean {
  return source.start >= cue.end && /\bby\s(?:\p{Ll}+\s){0,2}$/u.test(text.slice(cue.start, source.start))
}

const takingBack =
  /\b(?:no|not|never|neither|nor|nothing|cannot|without|hardly)\b|n['’]t\b|\b(?:den(?:y|ies|ied|ying|ial)\b|(?:reject|dismiss|disput|refut|rebut|repudiat|disavow|contradict|doubt|declin|refus|ridicul|scoff)\p{L}*|contest(?:s|ed|ing)\b|question(?:s|ed|ing)\b|(?:fail|avoid)(?:s|ed|ing)?\b|stop(?:s|ped|ping)?\sshort\b|(?:rul|laugh|brush|shrug|wav)(?:e|es|s|ed|ing)\s(?:\p{L}+\s)?(?:out|off|aside)\b)/iu

/**
 * Whether words before what is said take it back: by a no ("did not say"), a denial ("denied", "dismissed reports"), a
 * doubt or a refusal ("declined to say"). Nobody may be told to have said what stands behind them.
 */
export function takesBack(words: string): boolean {
  return takingBack.test(words)
}

/** The same of what stands last before a verb: an earlier clause may take back what it likes. */
export function takesBackNext(words: string): boolean {
  return takesBack(words.split(/,|\band\b|\bbut\b/u).at(-1)!)
}
