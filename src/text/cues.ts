// Verbs that report what someone said, by stem. A closed list of the commonest: enough to tell speech in quotation
// marks from marks put there for another reason. Who said what is `attributions.ts`'s, which learned its cues.

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
