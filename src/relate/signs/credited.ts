// The copy says where it has it from: "the Valley Voice reported", "according to MNA", "told the Tilse Post". Where that
// is the other page's outlet, no sign speaks plainer: a page does not cite those who take from it.
//
// Where each names the other, the two amounts stand against one another: that is a circle, and told as one.

import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { unmasked } from "../../text/text.js"
import { namesOf, outletNames } from "./outlet-names.js"
import type { Laid, Place, Sign } from "./sign.js"

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

/** The copy credits the exemplar's outlet. */
export const creditsOutlet: Sign = {
  name: "credits-outlet",
  kind: "credit",
  words: [
    "the copy says that it has it from the exemplar’s outlet",
    "times the copy says that it has it from the exemplar’s outlet",
  ],
  find: laid =>
    named(laid, namesOfOutlet(laid))
      .filter(place => isCredit(laid.copy, place))
      .map(span => at(laid, span)),
}

/** The copy credits the agency or outlet that reported what the exemplar prints. */
export const creditsNewsroom: Sign = {
  name: "credits-newsroom",
  kind: "credit",
  words: [
    "the copy says that it has it from the newsroom behind the exemplar",
    "times the copy says that it has it from the newsroom behind the exemplar",
  ],
  find: laid =>
    named(laid, namesOfNewsroom(laid))
      .filter(place => isCredit(laid.copy, place))
      .map(span => at(laid, span)),
}

/** The copy names the exemplar's outlet, in whatever way. */
export const namesOther: Sign = {
  name: "names-outlet",
  words: null,
  find: laid =>
    named(laid, namesOfOutlet(laid))
      .filter(place => !isCredit(laid.copy, place))
      .map(span => at(laid, span)),
}

function namesOfOutlet({ exemplar, copy }: Laid): readonly string[] {
  const own = new Set(ownNames(copy))
  return outletNames(exemplar.text.report).filter(name => !own.has(name))
}

function namesOfNewsroom({ exemplar, copy }: Laid): readonly string[] {
  const { newsroom } = exemplar.text.report
  if (newsroom === null) return []
  const own = new Set([...ownNames(copy), ...outletNames(exemplar.text.report)])
  return namesOf(newsroom).filter(name => !own.has(name))
}

/** What a page would call itself and its newsroom. */
function ownNames({ text: { report } }: Witness): readonly string[] {
  return [...outletNames(report), ...(report.newsroom === null ? [] : namesOf(report.newsroom))]
}

function named({ copy }: Laid, names: readonly string[]): Span[] {
  if (names.length === 0) return []
  const found = new RegExp(`(?<![\\p{L}\\d@#./])(?:${names.map(escaped).join("|")})(?![\\p{L}\\d])`, "gu")
  return [...unmasked(copy.text).matchAll(found)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

function isCredit({ text: { report } }: Witness, span: Span): boolean {
  return citedAt(report.text, span) !== null
}

/** Whether a page names a newsroom at a place as its source: somebody told it something, or it reported. */
export function citedAt(page: string, { start, end }: Span): "told" | "reported" | null {
  const [left, right] = [page.slice(Math.max(0, start - around), start), page.slice(end, end + around)]
  if (toldTo.test(left)) return "told"
  return before.test(left) || behind.test(right) ? "reported" : null
}

function at({ copy }: Laid, span: Span): Place {
  return { amount: 1, spans: [{ report: copy.id, ...span }] }
}

/** As a pattern; "The Sun" is also "the Sun". */
function escaped(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/^The /, "[Tt]he ")
    .replace(/\s+/g, "\\s+")
}
