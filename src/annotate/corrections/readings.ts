// What a note of correction says was wrong and what is right: words that it prints, never ones that it implies. Forms are
// tried in order, first those that give both ("12, not 21"; "to lead from zinc"), then the wrong words ("misstated the
// year as X", "incorrectly said that X") and, in the sentence after, the right ones ("It is Y.").

import { cutBehind, opposedIn, type Opposed, type Place } from "./counterpart.js"

/** A sentence of the note, with its place in the page. */
export interface Told {
  readonly start: number
  readonly text: string
}

const corrects =
  /\b(?:correct(?:s|ed|ing)?|chang(?:ed|es|ing)|amend(?:ed|s|ing)|fix(?:ed|es|ing)?|clarif(?:y|ies|ied))\b/iu

/** Forms that give both, or one of both, in one sentence: `from` and `to` are named groups. */
const forms: readonly { readonly pattern: RegExp; readonly where?: RegExp }[] = [
  { pattern: /\bfrom\s(?<from>[^;()]{1,60}?)\sto\s(?<to>[^;()]{1,60})$/du, where: corrects },
  { pattern: /\b(?:to|as)\s(?<to>[^;()]{1,50}?)(?:,)?\sfrom\s(?<from>[^;()]{1,50})$/du, where: corrects },
  { pattern: /\bto\s(?<to>[$£€]?\d[^;()]{0,40})$/du, where: /^[–—\s([-]*corrects\b/iu },
  { pattern: /\bcorrects? from (?<from>["“][^"”]+["”])/diu },
  {
    pattern:
      /\bsaid (?<from>[^;()]{1,80}?) (?:when|while) (?:it|they|he|she|this|that|in fact)\b[^;]{0,20}?\b(?:is|are|was|were|should have (?:said|read|been)|it is|it was)\s(?<to>[^;()]+)$/du,
  },
  { pattern: /\bshould (?:have )?(?:read|said|been|stated|be|say)(?: that)?:?\s(?<to>.+)$/du },
]

const wrongly = "(?:incorrectly|erroneously|mistakenly|wrongly|inaccurately|originally|initially|previously|first|also)"
const named =
  "(?:identified|described|referred to|listed|named|gave|put|characteri[sz]ed|spelled|spelt|rendered|dated|placed|cited|quoted|reported|stated|labell?ed|attributed)"
const misnamed =
  "(?:misidentified|misdescribed|misstated|misspelled|misspelt|misattributed|misreported|misquoted|mischaracteri[sz]ed|misrepresented|gave the wrong)"

/** Forms that give the wrong words: behind "as", or what was said. */
const errors: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${misnamed}|(?:${wrongly}\\s)?${named}(?:\\s${wrongly})?)\\b[^;]*?\\sas\\s(?!(?:reported|stated|quoted|told|well|part|soon|if)\\b)(?<from>.+)$`,
    "du",
  ),
  new RegExp(
    `\\b(?:${wrongly}\\s(?:said|stated|reported|claimed|suggested|implied|indicated|wrote|noted|read)|(?:said|stated|reported|claimed|suggested|implied|indicated|read)(?:\\s${wrongly})?)(?:,? in error,?)?\\s(?!by\\b|to\\b|in\\b|as\\b)(?:that\\s)?(?<from>.+)$`,
    "du",
  ),
  /\bmisstated the [^;]*?\sat\s(?<from>[$£€\d].*)$/du,
]

/** What a page's earlier state is called: whose saying was wrong, and not somebody's in the news. */
const speaksOfPage =
  /\b(?:versions?|article|story|report|post|piece|column|headline|caption|graphic|dispatch|item|editing error|Associated Press|AP|Reuters|we)\b|^It (?:originally|initially|previously|incorrectly|wrongly|mistakenly|erroneously)\b/u

/** Forms that give the right words wherever they stand in the note. */
const remedies: readonly RegExp[] = [
  /^[\s(]*(?:In fact, )?the (?:correct|right|actual)\b[^,;]{0,50}?\s(?:is|are|was|were)\s(?<to>.+)$/diu,
  /\bto (?:reflect|show|say|state|indicate|clarify|make clear)\s(?:the fact )?that\s(?<to>.+)$/du,
  /\bto show\s(?<to>.+)$/du,
]
/** Forms that give them right behind a sentence that gives the wrong ones. */
const sequels: readonly RegExp[] = [
  /^[\s(]*(?:In fact, )?(?:it|he|she|they|that|there|(?:the|his|her|its|their)\s(?:[\p{L}’'-]+\s){1,3}?)\s?(?:is|are|was|were|should have been|should be)(?: in fact| actually| spelled|, in fact,)?\s(?<to>.+)$/diu,
  /^[\s(]*(?:In fact|Actually|In reality),? (?<to>.+)$/du,
]

/** What a note's sentences say was wrong and what is right, as places in the page; null what they do not say. */
export function readingsIn(sentences: readonly Told[]): Opposed {
  const both = firstOf(sentences, text => opposedIn(text) ?? inForm(text))
  if (both?.from && both.to) return both
  for (const [n, { start, text }] of sentences.entries()) {
    const from = speaksOfPage.test(text) ? groupIn(errors, text, "from") : null
    if (!from) continue
    const wrong = moved(start, withoutRemedy(text, from))
    const to =
      both?.to ?? remedyIn(sentences.slice(n + 1, n + 2), sequels) ?? remedyIn(sentences.slice(n + 1), remedies)
    return { from: wrong, to: to ?? remedyWithin(start, text, from) }
  }
  return both ?? { from: null, to: remedyIn(sentences, remedies) }
}

function firstOf(sentences: readonly Told[], find: (text: string) => Opposed | null): Opposed | null {
  let half: Opposed | null = null
  for (const { start, text } of sentences) {
    const found = find(text)
    if (!found) continue
    const placed = { from: found.from && moved(start, found.from), to: found.to && moved(start, found.to) }
    if (placed.from && placed.to) return placed
    half ??= placed
  }
  return half
}

function inForm(text: string): Opposed | null {
  for (const { pattern, where } of forms) {
    if (where && !where.test(text)) continue
    const groups = pattern.exec(text)?.indices?.groups
    if (!groups) continue
    const [from, to] = [groups.from, groups.to].map(place => place && tidied(text, place))
    if (from || to) return { from: from ?? null, to: to ?? null }
  }
  return null
}

function groupIn(patterns: readonly RegExp[], text: string, name: string): Place | null {
  for (const pattern of patterns) {
    const place = pattern.exec(text)?.indices?.groups?.[name]
    const tidy = place && tidied(text, place)
    if (tidy) return tidy
  }
  return null
}

function remedyIn(sentences: readonly Told[], patterns: readonly RegExp[]): Place | null {
  for (const { start, text } of sentences) {
    const place = groupIn(patterns, text, "to")
    if (place) return moved(start, place)
  }
  return null
}

/** Where the same sentence goes on to say what is right: "said X when in fact Y". */
const turn =
  /[,;]?\s(?:when (?:in fact|actually)|but in fact|in fact)[,\s]+|;\s(?:in fact,?\s)?|,\s(?:when|though|whereas)\s(?=(?:it|he|she|they|there|the|this)\s)/u

function withoutRemedy(text: string, [start, end]: Place): Place {
  const at = turn.exec(text.slice(start, end))
  return at ? [start, start + at.index] : [start, end]
}

function remedyWithin(offset: number, text: string, [start, end]: Place): Place | null {
  const at = turn.exec(text.slice(start, end))
  if (!at) return null
  const behind = start + at.index + at[0].length
  const short = groupIn(sequels, text.slice(behind, end), "to")
  return moved(offset, short ? moved(behind, short) : [behind, end])
}

/** What a clause says beside the words in question, at its end. */
const tail =
  /(?:,? and to (?:correct|clarify|include|add|remove)\b.*|,? in (?:the |an? |some |our )?(?:\w+ ){0,2}(?:editions?|item|story|article|paragraph|para \d+|headline|line)(?: (?:that|which|appearing|originally)\b.*)?|,? (?:because of|due to) an? (?:editing|reporting|production) error|,? (?:in )?paragraph \d+|,? as (?:previously|originally|earlier) (?:stated|reported))$/iu

/** Without what surrounds the words: white space, brackets, a closing stop, places in the page. Null where no word is left. */
function tidied(text: string, [from, to]: Place): Place | null {
  let [start, end] = [from, to]
  end = start + text.slice(start, end).replace(/[\s.,;:)\]*_]+$/u, "").length
  end = start + text.slice(start, end).replace(tail, "").length
  start += /^[\s:(]*/u.exec(text.slice(start, end))![0].length
  const cut = cutBehind(text, start)
  if (/^["“‘]/u.test(text.slice(start)) && cut[1] < end) end = cut[1]
  return /[\p{L}\p{N}\p{S}]/u.test(text.slice(start, end)) ? [start, end] : null
}

function moved(offset: number, [start, end]: Place): Place {
  return [start + offset, end + offset]
}
