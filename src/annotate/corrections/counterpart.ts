// "It was 12, not 21": what is set against what. The wrong words end with the clause; the right ones begin where a word of
// the same sort as the first wrong one stands: a number for a number, a name for a name, "a spokesman" for "a
// spokeswoman".

/** Words given as right and words given as wrong, as offsets into a sentence. */
export interface Opposed {
  readonly from: Place | null
  readonly to: Place | null
}

/** `[start, end)` within a sentence. */
export type Place = readonly [number, number]

/** Longest stretch taken for the right words, in words: beyond it the clause says more than that. */
const longest = 14

/** Sorts of words by which one stands against another; the first that fits holds. */
const sorts: readonly RegExp[] = [
  /^["“‘'']/u,
  /^(?:[$£€]\s?)?\d/u,
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?)\b/iu,
  /^(?:the\s)?\p{Lu}/u,
  /^(?:an?|the|his|her|its|their|no|one's)\s/u,
  /^(?:in|on|at|by|from|to|for|with|over|through|during|under|after|before|since|until)\s/iu,
]
const [quoted, , , name] = sorts as [RegExp, RegExp, RegExp, RegExp]

/** Words behind which something else is said of what was wrong. */
const beyond =
  /,?\s(?:as (?:was |we |an |the |it |had |has |has been |had been )?(?:previously|originally|earlier|initially|first|incorrectly|stated|reported|said|printed|published)|in (?:the |an? |our |some )?(?:\w+ )?(?:item|story|article|report|editions?|version|headline|caption|para|paragraph)|in (?:lead|line|sentence)|which|who|when|according|and that|but|throughout)\b|[;()]|\s[–—]\s|,\s(?!\d{3}\b)/u

/** "Y, not X"; "Y rather than X"; "not X but Y"; null where a sentence sets nothing against anything. */
export function opposedIn(sentence: string): Opposed | null {
  return notX(sentence) ?? notButY(sentence) ?? insteadOf(sentence)
}

function notX(sentence: string): Opposed | null {
  const match =
    /\s?(?:,[’'”"]*|\s?[–—-]{1,2}|\s\()\s?(?:and\s)?not\s(?!(?:only|just|yet|because|that|to|all|including|even|necessarily|always|have|be)\b)/u.exec(
      sentence,
    ) ?? /[’'”"]\snot\s(?=["“‘'])/u.exec(sentence)
  return match && against(sentence, match.index, match.index + match[0].length, match[0])
}

function insteadOf(sentence: string): Opposed | null {
  const match = /,?\s(?:instead of|rather than)\s/u.exec(sentence)
  return match && against(sentence, match.index, match.index + match[0].length, match[0])
}

function against(sentence: string, endOfTo: number, startOfFrom: number, between: string): Opposed | null {
  const from = cutBehind(sentence, startOfFrom)
  // A mark of quotation before the comma belongs to the right words.
  const end = endOfTo + (/^[’'”"]|^,[’'”"]+/u.exec(between)?.[0].length ?? 0)
  const to = rightBefore(sentence, end, sentence.slice(from[0], from[1]))
  return from[1] > from[0] ? { from, to } : null
}

function notButY(sentence: string): Opposed | null {
  const match = /\bnot\s([^,;]{1,80}?),?\sbut\s(?:rather\s)?/du.exec(sentence)
  if (!match?.indices) return null
  const to = cutBehind(sentence, match.index + match[0].length)
  return to[1] > to[0] ? { from: match.indices[1]!, to } : null
}

/** From a place to the end of the words that begin there: of a quotation its close, else of the clause. */
export function cutBehind(sentence: string, start: number): Place {
  const rest = sentence.slice(start)
  if (quoted.test(rest)) {
    const close = /^(["“‘']{1,2}).+?[,.]?["”’']{1,2}(?![\p{L}\p{N}])/u.exec(rest)
    if (close) return [start, start + close[0].length]
  }
  const end = beyond.exec(rest)?.index ?? rest.length
  return [start, start + rest.slice(0, end).replace(/[\s.,;:)\]*_]+$/u, "").length]
}

/** The words that end before `end` and stand for `wrong`; null where none of its sort do. */
function rightBefore(sentence: string, end: number, wrong: string): Place | null {
  const before = sentence.slice(0, end)
  const sort = sorts.find(one => one.test(wrong))
  const start =
    sort === name
      ? nameBefore(before)
      : sort === quoted
        ? quotationBefore(before)
        : sort
          ? lastOf(before, sort)
          : afterVerb(before)
  const words = before.slice(start).trim()
  if (start < 0 || words === "" || words.split(/\s+/).length > longest || pronoun.test(words)) return null
  return [start, end]
}

/** What says nothing by itself. */
const pronoun = /^(?:it|he|she|they|we|this|that|one)$/iu

/** Where the last word of a sort begins, of several in a row the first. */
function lastOf(before: string, sort: RegExp): number {
  let found = -1
  for (const { index } of before.matchAll(/(?<![\p{L}\p{N}$£€.,’'-])\S/gu))
    if (sort.test(before.slice(index))) found = index
  return found
}

/** A run of capitals, with the small words inside names, that closes the words. */
function nameBefore(before: string): number {
  const run =
    /(?<![\p{L}\p{N}])(?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}.’'&-]*(?:,?\s(?:(?:of|the|de|la|von|van|for|and|&|\d[\d,]*)\s)*[\p{Lu}\d][\p{L}\p{N}.’'&-]*)*$/u.exec(
      before,
    )
  return run?.index ?? -1
}

function quotationBefore(before: string): number {
  return /(?<![\p{L}\p{N}])["“‘']{1,2}[^"“”]+?[,.]?["”’']{1,2}$/u.exec(before)?.index ?? -1
}

/** Words behind which what is said of a thing begins. */
const verbs = /(?<=^|\s)(?:is|are|was|were|be|been|by|to|as|shows?|that|called|named|said|says|has|have|had)\s+/gu

/** Where the words behind the last verb begin. */
function afterVerb(before: string): number {
  const match = [...before.matchAll(verbs)].at(-1)
  return match ? match.index + match[0].length : -1
}
