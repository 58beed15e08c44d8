// Whether a page cites what it names at a place: words of saying or reporting beside the name of a newsroom.

import type { Span } from "../model/span.js"

/** Words before an outlet's name that say that something is from there. */
const before =
  /(?:according to|reported (?:by|in|on)|(?:first|originally) (?:reported|published|appeared|aired) (?:by|in|on|at)|told|interview(?:ed)? (?:with|by|to|for)|sp(?:eaking|oke|oken) (?:to|with|on)|cit(?:ing|es|ed by)|quot(?:ed by|ed in|ing|es)|(?:obtained|seen|reviewed|published|viewed|posted|broadcast|conducted|released|translated) (?:by|in|on)|(?:report|article|story|interview|column|op-ed|video|piece|scoop|investigation|analysis) (?:from|by|in|on|for|with)|via|source:?|photo:|h\/t|hat tip(?: to)?:?|confirmed (?:to|by)|said (?:to|on|in)|statement to|writing in|wrote (?:in|for|on)|(?:shared|sent|provided|emailed) (?:with|to)|reports? (?:that )?in|per|read more (?:at|on))\s+(?:the\s+|an?\s+)?$/iu
/** Words before the name of a newsroom that somebody spoke to. */
const toldTo =
  /\b(?:told|interview(?:ed)? (?:with|by|to|for)|sp(?:eaking|oke|oken) (?:to|with|on)|confirmed to|said (?:to|on|in)|statement to)\s+(?:the\s+|an?\s+)?$/iu
/** Words behind it. */
const behind =
  /^(?:['’]s?)?,?\s+(?:(?:first|also|has|had|have|previously|exclusively|then|later|earlier|newspaper|magazine|which|who|itself|on \p{Lu}\p{Ll}+)\s+){0,3}(?:report(?:ed|s|ing|er|ers)?|says?|said|writ(?:es|ing)|wrote|not(?:es|ed)|reveal(?:s|ed)|describ(?:es|ed)|quot(?:es|ed)|claim(?:s|ed)|publish(?:es|ed)|add(?:s|ed)|learned|broke|explain(?:s|ed)|cit(?:es|ed)|stor(?:y|ies)|article|interview|investigation|exclusive|analysis|put it|points? out|pointed out|obtained)\b/iu
/** How far around a name its cue stands. */
const around = 60

/** Whether a page names a newsroom at a place as its source: somebody told it something, or it reported. */
export function citedAt(page: string, { start, end }: Span): "told" | "reported" | null {
  const [left, right] = [page.slice(Math.max(0, start - around), start), page.slice(end, end + around)]
  if (toldTo.test(left)) return "told"
  return before.test(left) || behind.test(right) ? "reported" : null
}
