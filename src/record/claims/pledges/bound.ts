// Who is bound: the subject of the clause, as printed right before the verb, across appositions; the owner of "Norland’s
// goal"; who stands behind "a pledge by". Never a noun of what is undertaken, and nobody by another's words.

import { countBefore } from "../../../kit/ascending.js"
import { lettersOf } from "../../../kit/spelling.js"
import { placeOfDemonym } from "../../../text/demonyms.js"
import type { Span } from "../../../model/span.js"
import type { Sentence } from "../../../model/token.js"
import type { Page, Party } from "../../claim.js"
import { mentionStart } from "../../mention.js"
import { isJoined, isModifier, isPossessive, namesIn, ofDemonym, subjectOf } from "../../parties.js"
import { isPeople } from "../meetings/vocabulary.js"
import type { Trigger } from "./triggers.js"

/** What may stand between a subject and its verb. */
const between =
  /(?:\s(?:has|have|had|is|are|was|were|been|being|also|both|all|each|then|now|again|later|earlier|once|previously|jointly|never|since|already|repeatedly|today|yesterday|\p{L}+ly|(?:on\s|late\s|early\s|last\s)*\p{Lu}\p{Ll}+day|this (?:week|month|year)|last (?:week|month|year)))+$/u
/** Words at which a subject cannot lie further back. */
const breaks =
  /(?:[,;:—–(“”"]|\b(?:said|says|say|saying|added|announced|that|while|when|after|as|because|although|though|where|if|which|who|but)\b|\band\s*$)/giu
const pronoun = /^(?:it|he|she|they|we|i|you|who|which|that|this|there|some|others|one)$/i

/** Whoever is bound by a trigger of a clause; empty where the words do not tell. */
export function boundBy(page: Page, sentence: Sentence, clause: Span, trigger: Trigger): Party[] {
  const { at, from, noun, sure } = trigger
  if (noun) {
    if (/\b(?:by|from)\s$/.test(page.text.slice(at, from))) return agentAt(page, clause, from)
    const owner = ownerOf(page, sentence, at)
    if (owner) return [owner]
    // "The board’s aim to …": whoever owns it without a name is bound, not whoever tells it.
    const owned = /(?:^|[\s“"(])((?:the\s)?(?:[\p{L}-]+\s)?[\p{L}-]+)(?:['’]s|s['’])\s(?:\p{L}+\s){0,2}$/iu.exec(
      page.text.slice(sentence.start, at),
    )
    const kind = nationBefore(page, at)
    if (kind) return [kind]
    if (owned) return [inWords(/s['’]\s/u.test(owned[0]) && !/['’]s\s/u.test(owned[0]) ? `${owned[1]}s` : owned[1]!)]
  }
  const body = bodyOfPerson(page, sentence, at)
  if (body) return [body]
  const land = /\b((?:his|her|their|its|the|our) (?:country|government|nation|state))\s$/i.exec(
    page.text.slice(sentence.start, at),
  )
  // "Orluk said his country would": whose country only the reader knows; the words are kept, the key stays open.
  if (land && /^(?:his|her|their|its|our)/i.test(land[1]!)) return [{ key: "", label: land[1]!, kind: "other" }]
  // "The government has an open-ended commitment to": whoever has it.
  const having =
    noun &&
    /\b(?:has|have|had|made|makes|gave|gives)\s(?:an?|the|its|his|her|their)\s(?:[\p{L}-]+\s){0,2}$/iu.exec(
      page.text.slice(clause.start, at),
    )
  if (having) {
    const owner = subjectAt(page, sentence, clause.start + having.index)
    if (owner.length) return owner
  }
  if (noun || !sure) return subjectOf(page, sentence, at)
  const found = subjectAt(page, sentence, at)
  return found.some(({ key }) => page.partyOf(key) !== undefined) ? found : (spokenBy(page, trigger) ?? found)
}

/** "The president announced": whom the words of saying are known to be by, where the subject has no name. */
function spokenBy({ cuedIn, parties }: Page, { at, from }: Trigger): Party[] | null {
  const name = cuedIn({ start: at, end: from })[0]?.speakerName ?? null
  return name === null ? null : [parties[name]!]
}

/** "The Norlandic commitment": the state that the word before belongs to. */
function nationBefore({ text }: Page, at: number): Party | null {
  const label = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? ""
  const key = placeOfDemonym(label.toLowerCase())
  return key === null ? null : { key, label, kind: "place" }
}

/** Whom "a pledge by" names: a name, or the words before what is pledged. */
function agentAt(page: Page, clause: Span, from: number): Party[] {
  const named = namesIn(page, { start: from, end: clause.end }).find(i =>
    /^(?:the\s)?(?:[\p{L}’'.-]+\s){0,2}$/u.test(page.text.slice(from, mentionStart(page.annotated.names[i]!))),
  )
  if (named !== undefined) return [page.parties[named]!]
  const words = /^((?:the\s)?(?:[\p{L}-]+\s){0,2}?[\p{L}-]+s)\s(?:to|for|that|of|not)\b/iu.exec(
    page.text.slice(from, Math.min(clause.end, from + 60)),
  )
  return words ? [inWords(words[1]!)] : []
}

/** The owner of "Norland’s goal" or "a Norland pledge". */
function ownerOf(page: Page, sentence: Sentence, at: number): Party | null {
  const { names } = page.annotated
  const adjacent = countBefore(names, ({ end }) => end < at - 1)
  const before = names[adjacent]
  if (before?.end === at - 1 && before.start >= sentence.start && before.kind !== "person")
    return ofDemonym(page, page.parties[adjacent]!)
  const owner = namesIn(page, { start: Math.max(sentence.start, at - 60), end: at }).findLast(i => {
    const name = names[i]!
    return isPossessive(page.text, name) && at - name.end < 30
  })
  const isNear = owner !== undefined && /^['’]s?\s(?:[\p{L}-]+\s){0,3}$/u.test(page.text.slice(names[owner]!.end, at))
  return isNear ? page.parties[owner]! : null
}

/** "the Lind administration’s commitment": a body that goes by a person's name. */
function bodyOfPerson(page: Page, sentence: Sentence, at: number): Party | null {
  const { annotated, text } = page
  const i = namesIn(page, { start: sentence.start, end: at }).at(-1)
  const name = i === undefined ? undefined : annotated.names[i]
  if (name?.kind !== "person" || !isModifier(page, name)) return null
  const noun = /^\s[\p{L}]+/u.exec(text.slice(name.end, at))?.[0] ?? ""
  return inWords(text.slice(name.start, name.end) + noun, "body")
}

/** The subject of the verb at `at`. */
function subjectAt(page: Page, sentence: Sentence, at: number): Party[] {
  const lead = page.text.slice(sentence.start, at).replace(/\s+$/u, "")
  let head = lead.replace(between, "")
  // "the Labour League (LL), have": letters in brackets are the name's.
  head = head.replace(/\s\([^)]{2,40}\)(?=,?$)/u, "")
  // "Renholt, the minister, pledged": the apposition is no subject; "its partner, the League, pledged" names who it is.
  const aside = /,\s([^,]{2,80}),$/u.exec(head)
  const named = aside
    ? nameClosing(page, { start: sentence.start + aside.index, end: sentence.start + head.length - 1 })
    : []
  const isOffice = aside !== null && /['’]s?\s[\p{L}\s-]+$/u.test(head.slice(0, aside.index))
  if (isOffice && named.length) return named
  if (aside) head = head.slice(0, aside.index)
  const end = sentence.start + head.length
  const said = [...head.matchAll(breaks)].at(-1)
  const start = said ? sentence.start + said.index + said[0].length : sentence.start
  const phrase = page.text.slice(start, end).trim()
  // "Said it would", "met him and pledged", "the mayor, who promised": the subject stands before.
  if (!phrase || pronoun.test(phrase))
    return before(page, sentence, start - (said?.[0].length ?? 0), phrase || (said?.[0] ?? ""))
  return inPhrase(page, { start, end }, phrase)
}

/** The body or person whose name closes a stretch. */
function nameClosing(page: Page, span: Span): Party[] {
  const at = namesIn(page, span).find(i => page.annotated.names[i]!.end === span.end)
  return at === undefined ? [] : [page.parties[at]!]
}

/** The subject of the verb before: what a pronoun or a joined verb goes back to. */
function before(page: Page, sentence: Sentence, end: number, words: string): Party[] {
  if (/^(?:we|i|you|there|this|that|some|others|one)$/i.test(words)) return []
  if (/^which$/i.test(words) && isThing(page, sentence.start, end)) return []
  const verb =
    /(?<=\s)(?:(?:has|have|had|was|were|is|are)\s)?(?:\p{Ll}+ed|said|says|met|told|made|held|took|gave|went|came|left|will|would|has|have|had|is|was|are|were)\b/u
  const lead = page.text.slice(sentence.start, end)
  const first = verb.exec(lead)
  if (first && !/^(?:who|which|,)$/i.test(words)) return subjectAt(page, sentence, sentence.start + first.index)
  return end > sentence.start && /\p{L}/u.test(lead) ? subjectAt(page, sentence, end) : subjectOf(page, sentence, end)
}

/** "A mode (once a trial), which promises": what "which" goes back to is nobody. */
function isThing(page: Page, start: number, end: number): boolean {
  const lead = page.text
    .slice(start, end)
    .replace(/[\s,]+$/u, "")
    .replace(/\s\([^)]*\)$/u, "")
  const at = start + lead.length
  return (
    /\p{Ll}+$/u.test(lead.split(/\s/).at(-1)!) &&
    !isPeople(lead.split(/\s/).at(-1)!.toLowerCase()) &&
    !isNameEnd(page, at)
  )
}

/** Whether a name ends at an offset, or one letter before it. */
function isNameEnd({ annotated: { names } }: Page, at: number): boolean {
  const name = names[countBefore(names, ({ end }) => end < at - 1)]
  return name !== undefined && name.end <= at
}

/** The party that a subject's words name; else the words themselves, where they are a noun phrase. */
function inPhrase(page: Page, span: Span, words: string): Party[] {
  const phrase = words.replace(/^(?:and|but|so|yet|then)\s/iu, "")
  const { names } = page.annotated
  const inside = namesIn(page, span)
  const last = inside.findLast(i => names[i]!.end === span.end)
  const isOf = (i: number) =>
    /\b(?:of|from|for|in|at|on|with|by|to|through|against|between)\s(?:the\s)?$/iu.test(
      page.text.slice(span.start, mentionStart(names[i]!)),
    )
  if (last !== undefined && !isOf(last)) {
    const chain = [last]
    for (let k = inside.indexOf(last) - 1; k >= 0 && isJoined(page, inside[k]!, chain[0]!); k--)
      chain.unshift(inside[k]!)
    // "the governments of A, B and C": their governments.
    const group = /^(?:the\s)?\p{Ll}+s\sof\s/u.test(phrase) && inside[0] !== last && isOf(inside[0]!)
    if (group) return [inWords(phrase)]
    return chain.map(i => page.parties[i]!)
  }
  const acting = inside.find(
    i => !isOf(i) && !isPossessive(page.text, names[i]!) && !isModifier(page, names[i]!) && names[i]!.kind !== "event",
  )
  if (acting !== undefined) return [page.parties[acting]!]
  return isNounPhrase(phrase) ? [inWords(phrase)] : []
}

/** Words that can be a subject: a determiner or a plural at the head, and not too many. */
function isNounPhrase(phrase: string): boolean {
  return (
    /^(?:(?:the|an?|its|his|her|their|both|all|many|most|several|some|\p{Ll}+|\p{Lu}[\p{L}.]*)\s)(?:[\p{L}’'.-]+\s){0,6}[\p{L}’'.-]+$|^\p{L}{4,}s$/u.test(
      phrase,
    ) &&
    !/\b(?:is|are|was|were|will|would|has|have|had|to|not|\p{Ll}+(?:ing|ed)|met|told|made|held|took|gave)\b/u.test(
      phrase,
    ) &&
    !/\b(?:of|to|by|from|with|in|on|at|for)$/u.test(phrase)
  )
}

function inWords(words: string, kind: Party["kind"] = "other"): Party {
  const label = words.trim().replace(/\s+/gu, " ")
  return { key: lettersOf(label.replace(/^(?:the|an?)\s/iu, "")), label, kind }
}
