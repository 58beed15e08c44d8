// One report's words on one thing, before they are joined with what other reports say of it: a reading to be.

import { unmasked } from "../model/masks.js"
import { type Placed, placed, placedEach } from "../kit/placed.js"
import { lettersOf } from "../kit/spelling.js"
import type { Annotated, Attribution, Figure, Time } from "../model/annotation.js"
import type { EntryKind, PledgeKind, Status } from "../model/catalogue.js"
import type { Condition } from "../model/record.js"
import { overlap, overlapping, placesTouching, type Span, within } from "../model/span.js"
import type { Sentence } from "../model/token.js"
import { questionsIn } from "../text/dialogue.js"
import { isAccused, isAgent, isOfPatient } from "../text/cues.js"
import { isOfMeaning } from "../text/function-words.js"
import { linksIn } from "../text/links.js"
import { tokensWithin } from "../text/places.js"
import { conditionsOf } from "./anonymity.js"
import { type Lookups, lookupsOf } from "./lookups.js"
import { mentionStart } from "./mention.js"
import { isThing } from "./things.js"

/** Who acts or is acted upon: as printed, and the key by which two reports mean the same one. */
export interface Party {
  readonly key: string
  readonly label: string
  readonly kind: "person" | "body" | "place" | "other"
  /** Key of the state that a person is told to lead or speak for: "U.S. President". */
  readonly state?: string
}

/** What one report says of one thing, with its slots. Spans point into the report's text. */
export interface Claim extends Span {
  readonly kind: EntryKind
  readonly report: string
  readonly sentence: number
  readonly who: readonly Party[]
  readonly whom: readonly Party[]
  readonly what: string | null
  readonly where: Party | null
  /** Keys of all places printed for it: a town and its state. */
  readonly places: readonly string[]
  readonly figure: Figure | null
  /** Of a pledge: which of its kinds. */
  readonly pledge: PledgeKind | null
  readonly deadline: Time | null
  readonly when: Time | null
  readonly status: Status | null
  readonly speaker: string | null
  /** Key of the speaker where resolved to a name, else the squashed words. */
  readonly speakerKey: string | null
  readonly cue: string | null
  /** On which condition the speaker is not named. */
  readonly condition: Condition | null
  readonly marked: boolean
  /** A headline repeats: it adds a reading to an entry but founds none. */
  readonly founds: boolean
  /** "the talks": points back at a meeting told of before in the same report. */
  readonly refersBack: boolean
}

/** A claim with nothing in its slots. */
export function blank(kind: EntryKind, page: Page, sentence: Sentence, span: Span): Claim {
  return {
    kind,
    report: page.annotated.report.id,
    sentence: sentence.index,
    start: span.start,
    end: span.end,
    who: [],
    whom: [],
    what: null,
    where: null,
    places: [],
    figure: null,
    pledge: null,
    deadline: null,
    when: null,
    status: null,
    ...saidBy(page.speakerOf(span)),
    condition: page.conditionOf(span),
    marked: false,
    founds: page.founds(sentence),
    refersBack: false,
  }
}

/** The slots of a claim that tell who said it. */
export function saidBy(said: Said | null): Pick<Claim, "speaker" | "speakerKey" | "cue"> {
  return { speaker: said?.label ?? null, speakerKey: said?.key ?? null, cue: said?.cue ?? null }
}

/** A report with what the claims' finders ask of it. */
export interface Page extends Lookups<Party> {
  readonly annotated: Annotated
  readonly text: string
  /** The report's sentences, each without the dateline that it may open with. */
  readonly sentences: readonly Sentence[]
  /** Parties by index into `annotated.names`. */
  readonly parties: readonly Party[]
  /** Whether a sentence may found entries: body text. */
  founds(sentence: Sentence): boolean
  /** Whether a span lies in matter barred from the record: intrusions, credit lines, notes of correction, what interviewers ask, links. */
  barred(span: Span): boolean
  /** Who is said to have said what stands in the span, where an attribution's content holds most of it. */
  speakerOf(span: Span): Said | null
  /** On which condition whoever said it is not named; null where he is, or the page does not say. */
  conditionOf(span: Span): Condition | null
}

/** Who said it: for people, as a key, and with which words of saying. */
export interface Said {
  readonly label: string
  readonly key: string
  readonly cue: string | null
}

/** `PORT VALE (AP) — `, `WASHINGTON – ` */
const dateline = /^\p{Lu}{3}[\p{Lu}\s.,'’-]*(?:,\s[\p{L}\d\s.]{2,24})?(?:\s?\([^)]{2,30}\))?\s?[—–-]{1,2}\s/u

/** Set up a report for the finders. `parties` by index into its names. */
export function pageOf(annotated: Annotated, parties: readonly Party[]): Page {
  const { report, blocks } = annotated
  const barred = placedEach([
    ...report.intrusions,
    ...annotated.corrections,
    ...questionsIn(annotated),
    ...linksIn(annotated),
    ...blocks.filter(({ kind }) => kind === "credit"),
  ])
  // Few ask for them, and they are looked for in all of the words.
  let conditions: ReturnType<typeof conditionsOf> | null = null
  const said = placed(annotated.attributions.map(({ content }) => content))
  return {
    ...lookupsOf(annotated, parties, said),
    annotated,
    text: unmasked(annotated),
    sentences: annotated.sentences.map(sentence => ({
      ...sentence,
      start: sentence.start + (dateline.exec(report.text.slice(sentence.start, sentence.end))?.[0].length ?? 0),
    })),
    parties,
    founds: sentence => blocks[sentence.block]?.kind === "body",
    barred: span => barred.touching(span).length > 0,
    speakerOf: span => {
      const found = annotated.attributions[attributionOf(annotated, said, span)]
      return found ? speakerOfAttribution(annotated, parties, found) : null
    },
    conditionOf: span => {
      conditions ??= conditionsOf(annotated)
      return conditions.size ? (conditions.get(attributionOf(annotated, said, span)) ?? null) : null
    },
  }
}

/** The attribution whose content holds most of a span, by index; -1 where none does. */
function attributionOf({ attributions }: Annotated, said: Placed, span: Span): number {
  const length = Math.max(1, span.end - span.start)
  const held = (i: number) => attributions[i]!.content.reduce((sum, piece) => sum + overlap(piece, span), 0)
  return said.touching(span).find(i => held(i) > length / 2) ?? -1
}

/** The person whom a source's words name, at their head or as their close: "Ane Holt, who leads it", "its head, Ane Holt". */
function personIn({ report, names }: Annotated, parties: readonly Party[], source: Span): number | null {
  if (/\bincluding\b/.test(report.text.slice(source.start, source.end))) return null
  const { from, to } = placesTouching(names, source)
  for (let i = from; i < to; i++) {
    const name = names[i]!
    if (parties[i]!.kind !== "person" || !within(name, source)) continue
    // "Holt’s office" is not Holt.
    if (/^['’]/.test(report.text.slice(name.end, source.end))) continue
    const start = mentionStart(name)
    const closes = /^[,\s]*$/.test(report.text.slice(name.end, source.end))
    if (start === source.start || (closes && /,\s$/.test(report.text.slice(source.start, start)))) return i
  }
  return null
}

/** Words that name nobody by themselves. */
const pronoun =
  /^(?:it|he|she|they|we|i|you|who|which|that|this|these|those|there|here|one|some|others|both|neither side|either side)$/i

/** "Norland and the League have urged": no one of them speaks for both. */
function isJoint({ report, names }: Annotated, source: Span): boolean {
  return overlapping(names, source).some(name => {
    if (name.kind === "person" || !within(name, source)) return false
    return /^(?:[Tt]he\s)?\p{Lu}[\p{L}\s.’'-]*\sand\s(?:the\s)?$/u.test(report.text.slice(source.start, name.start))
  })
}

/** Whether words before a cue name who is spoken of, not who speaks. */
function isPassedOver(text: string, words: string, cue: Span, source: Span): boolean {
  if (source.start < cue.start && isAccused(words)) return true
  return isOfPatient(words) && !isAgent(text, cue, source)
}

/** Speaker and cue of an attribution; null where it names nobody. */
export function speakerOfAttribution(
  annotated: Annotated,
  parties: readonly Party[],
  { source, speaker, speakerName, cue }: Attribution,
): Said | null {
  const { report } = annotated
  const words = cue && report.text.slice(cue.start, cue.end)
  if (cue && words && source && isPassedOver(report.text, words, cue, source)) return null
  const printed = source ? report.text.slice(source.start, source.end) : null
  const joint = source !== null && isJoint(annotated, source)
  const named = joint ? null : (speakerName ?? (source ? personIn(annotated, parties, source) : null))
  const party = named === null ? undefined : parties[named]
  if (words && printed && isThing(words, printed, party)) return null
  const label = (joint ? printed : (party?.label ?? speaker ?? printed))?.replace(/\s+/g, " ").replace(/[,;:\s]+$/, "")
  if (!label || pronoun.test(label)) return null
  return { label, key: party?.key ?? lettersOf(label), cue: words }
}

/** Tokens of meaning in a span, by index. */
export function contentTokens({ tokens }: Annotated, span: Span): number[] {
  const { from, to } = tokensWithin(tokens, span)
  return tokens.slice(from, to).flatMap((token, n) => (isOfMeaning(token) ? [from + n] : []))
}

/** Stems of the words of meaning in a span, each once. */
export function contentStems(annotated: Annotated, span: Span): Set<string> {
  return new Set(contentTokens(annotated, span).map(t => annotated.tokens[t]!.stem))
}
