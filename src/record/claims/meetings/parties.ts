// Who meets whom: the phrases before and behind the word that tells of it, as parties. A name goes by what it is known
// for in the pile; people told of in common ("the heads of five armies") go by the words printed.

import { keptWith } from "../../../kit/kept.js"
import { firstTokenAt } from "../../../text/places.js"
import { overlapping, type Span } from "../../../model/span.js"
import { functionWords } from "../../../text/function-words.js"
import type { Page, Party } from "../../claim.js"
import { mentionStart } from "../../mention.js"
import { isPossessive, namesIn, sameParty } from "../../parties.js"
import { isVerbal } from "../../plain.js"
import { phraseFrom } from "./phrases.js"
import { isPeople } from "./vocabulary.js"

/** A party where it is printed. */
export interface Met extends Span {
  readonly party: Party
}

/** Whether a name is a person's. */
export function isPerson(page: Page, i: number): boolean {
  return page.parties[i]!.kind === "person"
}

/** How many there are and which, which tells no group from another. */
const quantity =
  /^(?:handful|number|couple|pair|dozens?|hundreds?|thousands?|scores?|group|series|several|some|many|few|more|other|various|top|senior|both|two|three|four|five|six|seven|eight|nine|ten|\d+)$/

/** The people that a noun phrase tells of; null where it tells of things. */
function metIn(page: Page, span: Span): Met | null {
  const { annotated, text, parties } = page
  const { tokens, partsOfSpeech, names } = annotated
  const last = namesIn(page, span).at(-1)
  // Of "Ban Ki-moon" the name may be read no further than its hyphen.
  const closes = last !== undefined && /^(?:-\p{Ll}*)?$/u.test(text.slice(names[last]!.end, span.end))
  if (closes && names[last]!.kind !== "event") {
    const name = names[last]!
    const before = text.slice(span.start, mentionStart(name))
    const isAll =
      !/\b(?:of|from)\s$|['’]s?\s$/.test(before) &&
      (isPerson(page, last) || isQualified(page, { start: span.start, end: mentionStart(name) }))
    if (isAll && !isPossessive(text, name)) return { ...span, party: counted(parties[last]!, before) }
  }
  const [first, end] = [firstTokenAt(tokens, span.start), firstTokenAt(tokens, span.end)]
  const nouns = Array.from({ length: end - first }, (_, k) => first + k)
  const heads = (from: number) => {
    const stop = nouns.find(t => t >= from && /^(?:of|from)$/.test(tokens[t]!.norm)) ?? end
    return nouns.findLast(t => t < stop && t >= from && /NOUN|PROPN|ADJ/.test(partsOfSpeech[t]!))
  }
  let head = heads(first)
  while (head !== undefined && quantity.test(tokens[head]!.norm) && tokens[head + 1]?.norm === "of")
    head = heads(head + 2)
  if (head === undefined || !isPeople(tokens[head]!.norm)) return null
  const label = text.slice(span.start, span.end).replace(/\s+/g, " ")
  return {
    ...span,
    party: bearerOf(page, label, tokens[head]!.norm) ?? { key: groupKey(page, span), label, kind: "other" },
  }
}

/** Whether words before a name only qualify it: "the neighbouring", "moderate Democratic". */
function isQualified({ annotated }: Page, span: Span): boolean {
  const { tokens, partsOfSpeech } = annotated
  for (let t = firstTokenAt(tokens, span.start); t < tokens.length && tokens[t]!.end <= span.end; t++)
    if (!/^(?:DET|ADJ|NUM|PRON)$/.test(partsOfSpeech[t]!)) return false
  return true
}

/** "the two Koreas" are not one of them. */
function counted(party: Party, before: string): Party {
  return /\b(?:two|three|four|both)\s$/.test(before) ? { key: "", label: before + party.label, kind: "other" } : party
}

/** The key of a group: its words of meaning; none where one bare noun could be any ("officials", "both leaders"). */
function groupKey({ annotated }: Page, span: Span): string {
  const { tokens } = annotated
  const words = tokens
    .slice(firstTokenAt(tokens, span.start), firstTokenAt(tokens, span.end))
    .filter(({ kind, norm }) => kind !== "mark" && !functionWords.has(norm) && !quantity.test(norm) && norm !== "'s")
  if (words.length < 2 || words.some(({ norm }) => norm === "counterpart" || norm === "counterparts")) return ""
  return `~${words
    .map(({ stem }) => stem)
    .sort()
    .join(" ")}`
}

/** "The president", where the report gives just one person that office. */
function bearerOf(page: Page, label: string, head: string): Party | null {
  const office = /^the\s(.+)$/i.exec(label)?.[1]?.toLowerCase()
  if (!office?.endsWith(head)) return null
  const asked = `${head} ${office}`
  const known = bearers(page).get(asked)
  if (known !== undefined) return known
  const found = bearing(page, office, head)
  bearers(page).set(asked, found)
  return found
}

/** What pages were asked before, again and again as "the president" is told of. */
const bearers = keptWith((_page: Page) => new Map<string, Party | null>())

function bearing({ annotated, parties, text }: Page, office: string, head: string): Party | null {
  const found = annotated.names.flatMap(({ role }, i) => {
    const words = role ? text.slice(role.start, role.end).toLowerCase() : ""
    return words.endsWith(head) && office.split(" ").every(word => words.includes(word)) ? [parties[i]!] : []
  })
  return found.length && found.every(party => party.key === found[0]!.key) ? found[0]! : null
}

/** Who stands in the phrase that begins at an offset; `end` is the phrase's. None where it tells of things. */
export function metFrom(page: Page, sentence: Span, at: number): Met[] {
  const { conjuncts, closed } = phraseFrom(page, sentence, at)
  const met: Met[] = []
  for (const [k, one] of conjuncts.entries()) {
    // "military and civic leaders": a word that only qualifies those behind the "and".
    const qualified = k > 0 && k < closed && met.length === 0
    const conjunct = qualified ? { start: conjuncts[0]!.start, end: one.end } : one
    const found = metIn(page, conjunct)
    const before = met.at(-1)
    // "the leaders of A and B" are one group.
    if (found && before && k < closed && isOfBoth(before.party, found.party)) {
      met[met.length - 1] = wider(page, before, found.end)
      continue
    }
    // "his counterpart, Ane Holt": the aside names who was told of by his office.
    const names = found?.party.kind === "person" && before?.party.kind === "other"
    // "between his secretary, Ane Holt, and the mayor"
    const isOwned = k === 1 && conjuncts.length > 2 && /^(?:his|her|its|their)\s/i.test(before?.party.label ?? "")
    const isAside =
      (k >= closed && !acts(page, conjunct.end)) ||
      isOwned ||
      (before !== undefined && isRoleOf(page, before, conjunct))
    if (names && isAside && before && !/s$/.test(before.party.label))
      met[met.length - 1] = { ...found, start: before.start }
    else if (k >= closed || (found === null && (k > 0 || closed < 2))) break
    else if (found === null) continue
    else if (!met.some(other => sameMet(other, found))) met.push(found)
  }
  return met
}

function isOfBoth(group: Party, next: Party): boolean {
  return (
    group.kind === "other" &&
    /s\s(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}.\s]*$/u.test(group.label) &&
    next.kind !== "person" &&
    /^\p{Lu}/u.test(next.label)
  )
}

function wider(page: Page, { start, party }: Met, end: number): Met {
  const label = page.text.slice(start, end).replace(/\s+/g, " ")
  return { start, end, party: { ...party, key: groupKey(page, { start, end }), label } }
}

/** Whether a verb follows: what a comma led to is the subject of a clause, no aside. */
function acts({ annotated }: Page, end: number): boolean {
  return isVerbal(annotated.partsOfSpeech[firstTokenAt(annotated.tokens, end)] ?? "")
}

function isRoleOf({ annotated }: Page, before: Span, conjunct: Span): boolean {
  return overlapping(annotated.names, conjunct).some(
    ({ role, start, end }) =>
      role !== null &&
      start >= conjunct.start &&
      end <= conjunct.end &&
      role.start <= before.start &&
      before.end <= role.end,
  )
}

/** Whether two are one party; groups without a key are never known to be. */
export function sameMet(a: Met, b: Met): boolean {
  return a.party.key !== "" && sameParty(a.party, b.party)
}
