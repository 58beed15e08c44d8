// Who does what to whom, as far as word order, prepositions, possessives and pronouns tell.

import type { TokenRange } from "../../text/places.js"
import { placeOfDemonym } from "../../text/demonyms.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Edit, Script } from "../pair/edits.js"

/** Alterations of roles in one script. */
export function compareRelations(pair: Correspondence, script: Script): Draft[] {
  return [
    ...script.edits.flatMap(edit => [...preposition(pair, edit), ...pronoun(pair, edit)]),
    ...ownership(pair, script),
    ...swaps(pair, script),
  ]
}

const prepositions = new Set(
  "of in on at by for from to with into onto over under between among amid within without about against across through during after before toward towards behind beyond above below inside outside upon via per despite following".split(
    " ",
  ),
)

/** Prepositions that give a noun another part in what is told: coercion of, coercion from. Unordered pairs. */
const turning = new Set(
  "from of|from to|against for|against with|by to|by of|by against|after before|with without|by for|behind against|against of|above below|over under|inside outside|into from|before during|after during|despite with|despite following|after despite|amid despite|because despite".split(
    "|",
  ),
)
/** Prepositions that say the same of place, topic or time, or that idiom asks for. */
const same = [
  "among between amid",
  "over on about of",
  "in at within inside on during",
  "to toward towards into",
  "for on about",
  "upon on",
  "under below",
  "above over",
  "through via by with",
  "into to in",
  "after following",
  "onto on",
  "for of",
  "in of",
  "to of",
  "for to",
  "with to",
  "across through",
].map(group => new Set(group.split(" ")))

function pairName(x: string, y: string): string {
  return x < y ? `${x} ${y}` : `${y} ${x}`
}

const turningPairs = new Set([...turning].map(pair => pairName(...(pair.split(" ") as [string, string]))))

function onlyWord(side: Side, { from, to }: TokenRange, kind: ReadonlySet<string>): number {
  return to - from === 1 && kind.has(side.tokens[from]!.norm) ? from : -1
}

function isKept(side: Side, at: number): boolean {
  return (side.answer[at] ?? -1) >= 0
}

function preposition(pair: Correspondence, edit: Edit): Draft[] {
  const [i, j] = [onlyWord(pair.a, edit.a, prepositions), onlyWord(pair.b, edit.b, prepositions)]
  if (i < 0 || j < 0 || !isKept(pair.a, i - 1) || !isKept(pair.a, i + 1)) return []
  const [was, is] = [pair.a.tokens[i]!.norm, pair.b.tokens[j]!.norm]
  const turned = turningPairs.has(pairName(was, is))
  if (!turned && same.some(group => group.has(was) && group.has(is))) return []
  return [
    {
      kind: "meaning",
      gravity: turned ? "grave" : "slight",
      weight: turned ? 0.85 : 0.3,
      exemplar: phraseAround(pair.a, i),
      copy: phraseAround(pair.b, j),
      note: `“${excerpt(pair.a.text, phraseAround(pair.a, i))}” became “${excerpt(pair.b.text, phraseAround(pair.b, j))}”`,
    },
  ]
}

/** A preposition with the word before it and the phrase after it, up to its first word of content. */
function phraseAround(side: Side, at: number): { start: number; end: number } {
  let last = at + 1
  while (last < side.tokens.length && !isContent(side.tokens[last]!) && side.tokens[last]!.kind !== "mark") last++
  const first = side.tokens[at - 1]!.kind === "mark" ? at : at - 1
  return spanOf(side.tokens, { from: first, to: Math.min(last + 1, side.tokens.length) })!
}

/** Pronouns by whom they can mean. "They" of one person is left aside: a plural turned singular is what counts. */
const persons: Readonly<Record<string, string>> = {
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  hers: "she",
  it: "it",
  its: "it",
  they: "they",
  them: "they",
  their: "they",
  theirs: "they",
  we: "we",
  our: "we",
  ours: "we",
  i: "i",
  me: "i",
  my: "i",
  you: "you",
  your: "you",
}

function pronoun(pair: Correspondence, edit: Edit): Draft[] {
  const [i, j] = [lonePronoun(pair.a, edit.a), lonePronoun(pair.b, edit.b)]
  if (i < 0 || j < 0) return []
  const [x, y] = [persons[pair.a.tokens[i]!.norm], persons[pair.b.tokens[j]!.norm]]
  // From direct to reported speech "we" turns to "they" and "I" to "he": that is grammar.
  if (x === y || x === "we" || y === "we" || x === "i" || y === "i" || x === "you" || y === "you") return []
  const number = (x === "they") !== (y === "they") && x !== "it" && y !== "it"
  const gender = (x === "he" && y === "she") || (x === "she" && y === "he")
  if (!number && !gender) return []
  const [exemplar, copy] = [phraseAfter(pair.a, i), phraseAfter(pair.b, j)]
  return [
    {
      kind: "meaning",
      gravity: "notable",
      weight: 0.75,
      exemplar,
      copy,
      note: `“${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”: somebody else is meant, or fewer`,
    },
  ]
}

function lonePronoun(side: Side, { from, to }: TokenRange): number {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    if (persons[side.tokens[at]!.norm] && side.text.slice(side.tokens[at]!.start, side.tokens[at]!.end) !== "US")
      found.push(at)
    else if (isContent(side.tokens[at]!)) return -1
  }
  return found.length === 1 ? found[0]! : -1
}

function phraseAfter(side: Side, at: number): { start: number; end: number } {
  let last = at + 1
  while (last < side.tokens.length && last < at + 4 && side.tokens[last]!.kind !== "mark") last++
  return spanOf(side.tokens, { from: at, to: last })!
}

/**
 * Nouns that have both a holder and a matter: "Ruritania policy" is somebody's policy on Ruritania, "Ruritania's policy"
 * is Ruritania's own. With other nouns the two forms mean the same.
 */
const held = new Set(
  "polici strategi review approach stanc agenda doctrin probe inquiri investig report studi plan debat deal sanction question".split(
    " ",
  ),
)

function ownership(pair: Correspondence, script: Script): Draft[] {
  return script.link.tokens.flatMap(({ a, b }) => {
    if (!held.has(pair.a.tokens[a]!.stem) || !held.has(pair.b.tokens[b]!.stem)) return []
    const [x, y] = [matterBefore(pair.a, a), matterBefore(pair.b, b)]
    if (x && y) return []
    const matter = x ?? y
    if (!matter) return []
    const [side, other, head] = x ? ([pair.a, pair.b, b] as const) : ([pair.b, pair.a, a] as const)
    const owner = ownerOf(other, head, side.answer[matter.from]!, side.tokens[matter.to - 1]!.norm)
    if (!owner) return []
    const own = { start: side.tokens[matter.from]!.start, end: side.tokens[x ? a : b]!.end }
    const [exemplar, copy] = x ? [own, owner] : [owner, own]
    return [
      {
        kind: "meaning",
        gravity: "grave",
        weight: 0.9,
        exemplar,
        copy,
        note: `“${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”: ${x ? "what it is about now holds it" : "its holder is now what it is about"}`,
      },
    ]
  })
}

/** A bare place or body before a noun ("Ruritania policy", "Ruritania policy review"): its tokens. */
function matterBefore(side: Side, head: number): TokenRange | null {
  let to = head
  // Another noun of this sort may stand between: the policy review.
  if (held.has(side.tokens[to - 1]?.stem ?? "")) to--
  let from = to
  while (from > 0 && isCapital(side, from - 1) && placeOfDemonym(side.tokens[from - 1]!.norm) === null) from--
  if (from === to || side.tokens[to]?.norm === "'s") return null
  return { from, to }
}

function isCapital(side: Side, at: number): boolean {
  const token = side.tokens[at]!
  return token.kind === "word" && /^\p{Lu}\p{L}/u.test(side.text.slice(token.start, token.end))
}

/** On the other side, the same place as owner of a held noun: "Ruritanian policy", "the review of Ruritania's policy". */
function ownerOf(side: Side, head: number, matter: number, norm: string): { start: number; end: number } | null {
  const at = matter >= 0 ? matter : -1
  if (at < 0) return null
  let last = at
  while (isCapital(side, last + 1)) last++
  const demonym = placeOfDemonym(side.tokens[last]!.norm) === norm && last + 1 === head
  const possessive = side.tokens[last + 1]?.norm === "'s" && held.has(side.tokens[last + 2]?.stem ?? "")
  if (!demonym && !possessive) return null
  const end = Math.max(head, possessive ? last + 2 : last)
  const start = Math.min(at, head)
  return { start: side.tokens[start]!.start, end: side.tokens[end]!.end }
}

/** Who and whom stand no more words apart than this around one verb: further off, other clauses come between. */
const farthest = 7

/** Two names on either side of the same kept words have changed places: "A told B" became "B told A". */
function swaps(pair: Correspondence, script: Script): Draft[] {
  const names = script.link.tokens.filter(({ a, b }) => isActor(pair.a, a) && isActor(pair.b, b))
  const drafts: Draft[] = []
  for (const [n, x] of names.entries()) {
    for (const y of names.slice(n + 1)) {
      if (x.a >= y.a || x.b <= y.b) continue
      const between = script.link.tokens.filter(
        l => l.a > x.a && l.a < y.a && l.b > y.b && l.b < x.b && isContent(pair.a.tokens[l.a]!),
      )
      const verb = between.find(l => pair.a.report.partsOfSpeech[l.a] === "VERB")
      if (
        !verb ||
        y.a - x.a > farthest ||
        x.b - y.b > farthest ||
        isPassive(pair.a, x.a, y.a) !== isPassive(pair.b, y.b, x.b)
      )
        continue
      const [from, to] = [
        spanOf(pair.a.tokens, { from: x.a, to: y.a + 1 })!,
        spanOf(pair.b.tokens, { from: y.b, to: x.b + 1 })!,
      ]
      drafts.push({
        kind: "meaning",
        gravity: "grave",
        weight: 0.9,
        exemplar: from,
        copy: to,
        note: `who and whom have changed places: “${excerpt(pair.a.text, from)}” became “${excerpt(pair.b.text, to)}”`,
      })
      return drafts
    }
  }
  return drafts
}

function isActor(side: Side, at: number): boolean {
  return side.named[at] === 1
}

/** "… by" after a form of "be" between the two: the second is the one who acts. */
function isPassive(side: Side, from: number, to: number): boolean {
  const between = side.tokens.slice(from, to).map(token => token.norm)
  return between.includes("by") && between.some(norm => /^(?:is|are|was|were|be|been|being|got)$/u.test(norm))
}
