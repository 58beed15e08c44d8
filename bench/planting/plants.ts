// Alterations planted in one sentence, each kind by a pattern of its own on the words as printed; the program's own
// annotations are used for nothing but the places of names, titles and attributions.

import type { Annotated, Attribution, Name } from "../../src/model/annotation.js"
import type { Span } from "../../src/model/span.js"
import { within } from "../../src/model/span.js"
import type { Sentence } from "../../src/model/token.js"
import type { Random } from "../random.js"
import type { Change, PlantedKind } from "./change.js"

/** A sentence to plant in, with its report for what must be known of names. */
export interface Ground {
  readonly report: Annotated
  readonly sentence: Sentence
  readonly text: string
}

/** What was planted: a change, and where it stands in the old sentence. */
export interface Planting {
  readonly kind: PlantedKind
  readonly changes: readonly Change[]
}

type Planter = (ground: Ground, random: Random) => readonly Change[] | null

/** Plant one alteration of a kind in a sentence; null where the sentence offers no place for it. */
export function plant(kind: PlantedKind, ground: Ground, random: Random): Planting | null {
  const changes = planters[kind]?.(ground, random)
  return changes?.length ? { kind, changes } : null
}

const planters: Partial<Record<PlantedKind, Planter>> = {
  negation: (ground, random) =>
    random.next() < 0.5 ? denied(ground, random) : (affirmed(ground, random) ?? denied(ground, random)),
  actors: swappedActors,
  preposition: turnedPreposition,
  hedge: droppedHedge,
  modal: raisedModal,
  number: changedNumber,
  unit: changedUnit,
  qualifier: changedQualifier,
  deadline: movedDeadline,
  name: otherName,
  broken: brokenName,
  title: otherTitle,
  marks: droppedMarks,
  words: changedWord,
  fused: fusedQuotations,
  dropped: droppedAttribution,
  shifted: shiftedAttribution,
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[]
}

function one(
  text: string,
  pattern: RegExp,
  random: Random,
  put: (match: RegExpExecArray) => string | null,
): Change[] | null {
  const match = random.pick(matches(text, pattern))
  const made = match && put(match)
  return match && made !== null && made !== undefined
    ? [{ start: match.index, end: match.index + match[0].length, put: made }]
    : null
}

/** Speech keeps its own grammar, and is altered by kinds of its own: changes that touch it are not made. */
function outside({ report, sentence }: Ground, changes: readonly Change[] | null): readonly Change[] | null {
  const quoted = changes?.some(({ start, end }) =>
    report.quotations.some(q => sentence.start + start < q.end && q.start < sentence.start + end),
  )
  return quoted ? null : changes
}

function denied(ground: Ground, random: Random) {
  const plain = /\b(is|are|was|were|will|would|has|have|can|could|should)(?= (?!not\b|no\b|n't|never\b)\p{Ll})/gu
  return outside(
    ground,
    one(ground.text, plain, random, match => `${match[0]} not`),
  )
}

function affirmed(ground: Ground, random: Random) {
  return outside(
    ground,
    one(ground.text, /\b(is|are|was|were|will|would|has|have|had|should|could) not(?= )/gu, random, match => match[1]!),
  )
}

const actions =
  "told|met|asked|urged|accused|praised|criticized|blamed|warned|supported|backed|attacked|sued|thanked|invited|beat|hired|fired|joined|replaced|defeated|called|helped|endorsed"

function swappedActors(ground: Ground, random: Random) {
  const name = "(?:(?!(?:He|She|It|They|We|You|The|This|That|Who|But|And)\\b)[A-Z][\\p{L}’']+(?: [A-Z][\\p{L}]+){0,2})"
  const pattern = new RegExp(`(?<![\\p{L}.] ?)(${name}) ((?:has |have |had )?(?:${actions})) (${name})(?=[ ,.])`, "gu")
  return one(ground.text, pattern, random, ([, who, verb, whom]) => (who === whom ? null : `${whom} ${verb} ${who}`))
}

const turned: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\b(?:attacks?|threats?|charges|fight|case|evidence|vote[ds]?|protests?|campaign|argued) )against(?= )/gu,
    "for",
  ],
  [/(?<=\b(?:support|vote[ds]?|called|calls|argued|campaign) )for(?= )/gu, "against"],
  [/(?<=\p{Ll} )from(?= (?:the |its |his |their )?\p{L})/gu, "to"],
  [/(?<=\b(?:criticism|support|fear|pressure|victims?|threats?) )of(?= )/gu, "from"],
  [/(?<=\p{Ll} )after(?= (?:the|a|his|her|its|their) )/gu, "before"],
  [/(?<=\p{Ll} )before(?= (?:the|a|his|her|its|their) )/gu, "after"],
  [/(?<=\p{Ll} )without(?= )/gu, "with"],
]

function turnedPreposition(ground: Ground, random: Random) {
  const offers = turned.flatMap(
    ([pattern, put]) =>
      outside(
        ground,
        one(ground.text, pattern, random, () => put),
      ) ?? [],
  )
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}

function droppedHedge(ground: Ground, random: Random) {
  const hedge =
    /\b(?:probably|perhaps|possibly|reportedly|allegedly|apparently|likely|potentially|presumably|maybe|seemingly) /gu
  return outside(
    ground,
    one(ground.text, hedge, random, () => ""),
  )
}

const raised: Readonly<Record<string, string>> = {
  may: "will",
  might: "will",
  could: "will",
  "may be": "is",
  "might be": "is",
  "could be": "is",
}

function raisedModal(ground: Ground, random: Random) {
  return outside(
    ground,
    one(
      ground.text,
      /\b(?:may|might|could)(?: be)?(?= (?!have\b|not\b)\p{Ll})/gu,
      random,
      ([modal]) => raised[modal!] ?? null,
    ),
  )
}

function changedNumber(ground: Ground, random: Random) {
  // Not in codes, names, dates and scores: a number with a counted noun, a unit or a sign after it.
  const number =
    /(?<![\p{L}\d.,$£€:/-])([2-9]\d{0,2}|1\d{1,2})(?:\.\d)?(?= (?:percent|per cent|million|billion|\p{Ll}+s)\b|%)/gu
  return one(ground.text, number, random, ([value]) =>
    String(Math.round(Number(value) * (random.next() < 0.5 ? 2 : 3)) + 1),
  )
}

const units: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d )million\b/gu, "billion"],
  [/(?<=\d )billion\b/gu, "million"],
  [/(?<=\d )percent\b/gu, "percentage points"],
  [/(?<=\d )miles\b/gu, "kilometers"],
  [/(?<=\d )years\b/gu, "months"],
  [/(?<=\d )months\b/gu, "weeks"],
  [/(?<=\d )days\b/gu, "weeks"],
  [/(?<=\d )hours\b/gu, "minutes"],
  [/(?<=\d )minutes\b/gu, "hours"],
  [/\$(?=\d)/gu, "£"],
]

function changedUnit(ground: Ground, random: Random) {
  const offers = units.flatMap(([pattern, put]) => one(ground.text, pattern, random, () => put) ?? [])
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}

const bounds: readonly (readonly [RegExp, string])[] = [
  [/\b[Mm]ore than(?= [$£€]?\d)/gu, "fewer than"],
  [/\b[Aa]t least(?= [$£€]?\d)/gu, "at most"],
  [/\b[Ll]ess than(?= [$£€]?\d)/gu, "more than"],
  [/\b[Ff]ewer than(?= [$£€]?\d)/gu, "more than"],
  [/\b(?:[Aa]bout|[Aa]lmost|[Nn]early|[Aa]round|[Aa]pproximately) (?=[$£€]?\d+ )/gu, ""],
  [/\b[Oo]ver(?= [$£€]?\d+ (?:million|billion|percent|people))/gu, "under"],
]

function changedQualifier(ground: Ground, random: Random) {
  const offers = bounds.flatMap(([pattern, put]) => one(ground.text, pattern, random, () => put) ?? [])
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}

const when =
  "(?=(?: (?:the )?(?:end of |early |late |mid-)?)(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.|(?:19|20)\\d\\d\\b))"

function movedDeadline(ground: Ground, random: Random) {
  const turns: Readonly<Record<string, string>> = {
    by: "after",
    before: "after",
    after: "before",
    until: "from",
    since: "before",
  }
  const offer = one(
    ground.text,
    new RegExp(`\\b(?:by|before|after|until|since)${when}`, "gu"),
    random,
    ([word]) => turns[word!]!,
  )
  return (
    offer ??
    one(ground.text, /(?<=\bon )(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu, random, ([day]) =>
      day === "Friday" ? "Monday" : "Friday",
    )
  )
}

function namesIn({ report, sentence }: Ground, kind: Name["kind"]): Name[] {
  return report.names.filter(name => name.kind === kind && within(name, sentence))
}

function placed({ sentence }: Ground, span: Span, put: string): Change {
  return { start: span.start - sentence.start, end: span.end - sentence.start, put }
}

const strangers = {
  person: ["Harold Brandt", "Lucia Ferrante", "Owen Radley"],
  place: ["Portugal", "Norway", "Ecuador", "Denmark"],
}

function otherName(ground: Ground, random: Random) {
  const kind = random.next() < 0.6 ? "person" : "place"
  const name = random.pick(namesIn(ground, kind))
  const stranger = random.pick(strangers[kind])!
  if (!name || /\s(?:and|or)\s/u.test(name.name)) return null
  const printed = ground.report.report.text.slice(name.start, name.end)
  const at = printed.lastIndexOf(name.name)
  if (at < 0) return null
  const span = { start: name.start + at, end: name.start + at + name.name.length }
  const words = name.name.split(" ").length
  return [placed(ground, span, kind === "person" && words === 1 ? stranger.split(" ")[1]! : stranger)]
}

function brokenName(ground: Ground, random: Random) {
  const name = random.pick(namesIn(ground, "person").filter(n => /\p{L} \p{L}/u.test(n.name)))
  if (!name) return null
  const printed = ground.report.report.text.slice(name.start, name.end)
  const at = printed.lastIndexOf(name.name)
  if (at < 0 || /[.’']/u.test(name.name)) return null
  const span = { start: name.start + at, end: name.start + at + name.name.length }
  return [placed(ground, span, name.name.replaceAll(" ", ""))]
}

const titles: Readonly<Record<string, string>> = {
  President: "Chancellor",
  Senator: "Governor",
  "Sen.": "Gov.",
  "Rep.": "Judge",
  "Gov.": "Sen.",
  Governor: "Senator",
  Mayor: "Senator",
  Secretary: "Ambassador",
  spokesman: "director",
  spokeswoman: "director",
  director: "treasurer",
  chairman: "treasurer",
  Judge: "Mayor",
  "Prime Minister": "President",
}

function otherTitle(ground: Ground, random: Random) {
  const offers = namesIn(ground, "person").flatMap(({ role }) => {
    if (!role || !within(role, ground.sentence)) return []
    const printed = ground.report.report.text.slice(role.start, role.end)
    return Object.entries(titles).flatMap(([title, put]) => {
      const at = printed.search(new RegExp(`(?<![\\p{L}])${title.replace(".", "\\.")}(?![\\p{L}])`, "u"))
      return at < 0 ? [] : [placed(ground, { start: role.start + at, end: role.start + at + title.length }, put)]
    })
  })
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}

/** A quotation of some length within the sentence, both marks in it. */
function speech({ report, sentence }: Ground, random: Random) {
  const whole = report.quotations.filter(
    q =>
      within(q, sentence) &&
      !q.uneven &&
      q.use === "speech" &&
      /["“]/u.test(report.report.text[q.start]!) &&
      q.inner.end - q.inner.start > 25,
  )
  return random.pick(whole)
}

function droppedMarks(ground: Ground, random: Random) {
  const quotation = speech(ground, random)
  if (!quotation) return null
  return [
    placed(ground, { start: quotation.start, end: quotation.inner.start }, ""),
    placed(ground, { start: quotation.inner.end, end: quotation.end }, ""),
  ]
}

function changedWord(ground: Ground, random: Random) {
  const quotation = speech(ground, random)
  if (!quotation) return null
  const words = matches(
    ground.report.report.text.slice(quotation.inner.start, quotation.inner.end),
    /(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu,
  )
  const word = random.pick(words)
  if (!word) return null
  const start = quotation.inner.start + word.index
  const put = random.pick(["lantern", "orchard", "quietly", "seventh"])!
  return [placed(ground, { start, end: start + word[0].length }, put)]
}

/** Two quotations in one sentence, the marks between them taken away. */
function fusedQuotations(ground: Ground, _random: Random) {
  const [first, second] = ground.report.quotations.filter(
    q => within(q, ground.sentence) && !q.uneven && q.use !== "title",
  )
  if (!first || !second || second.start < first.end || second.start - first.end > 80) return null
  return [
    placed(ground, { start: first.inner.end, end: first.end }, ""),
    placed(ground, { start: second.start, end: second.inner.start }, ""),
  ]
}

/** An attribution that ends its sentence, "…, the mayor said.", with content before it. */
function closingAttribution({
  report,
  sentence,
}: Ground): { readonly attribution: Attribution; readonly holder: Span } | null {
  for (const attribution of report.attributions) {
    const { source, cue, content } = attribution
    const first = content[0]
    if (!source || !cue || !first || content.length !== 1) continue
    const holder = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }
    const tail = report.report.text.slice(holder.end, sentence.end)
    if (!within(first, sentence) || !within(holder, sentence) || first.end > holder.start || !/^[.]$/u.test(tail))
      continue
    if (first.start - sentence.start > 2 || holder.start - first.end > 3 || first.end - first.start < 30) continue
    return { attribution, holder }
  }
  return null
}

function droppedAttribution(ground: Ground, _random: Random) {
  const found = closingAttribution(ground)
  if (!found) return null
  const { holder, attribution } = found
  const text = ground.report.report.text
  const end = attribution.content[0]!.end
  const closing = /[,]?["”]?\s*$/u.exec(text.slice(attribution.content[0]!.start, holder.start))?.[0] ?? ""
  const start = Math.max(attribution.content[0]!.start, holder.start - closing.length)
  const mark = /["”]/u.exec(text.slice(start, Math.max(end, holder.start)))?.[0] ?? ""
  return [placed(ground, { start, end: holder.end }, mark)]
}

function shiftedAttribution(ground: Ground, random: Random) {
  const found = closingAttribution(ground)
  if (!found?.attribution.source) return null
  return [placed(ground, found.attribution.source, random.pick(strangers.person)!)]
}
