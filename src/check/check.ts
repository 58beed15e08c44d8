// A page, a pasted text or a chatbot's answer → where each of its sentences comes from, in which reading, what it altered,
// and what its citations are worth. The plan, on one screen.
//
// The text may have come from many pages and be kin to none. So it is looked up sentence by sentence (`near.ts`); what
// bears on it is traced as a part (`ground.ts`), which tells who took from whom there; the text is laid beside each of these
// reports as a copy beside its exemplar (`held.ts`); and a view chooses the best reading of each sentence. The text is kept
// nowhere.

import { groupBy } from "../kit/groups.js"
import { type Knowledge, shipped } from "../knowledge.js"
import type { Weighed } from "../model/rarity.js"
import type { Report } from "../model/report.js"
import type { Sentence } from "../model/token.js"
import type { Trace, TracedReport } from "../model/trace.js"
import type { Progress } from "../runner.js"
import type { AskedStore } from "../store/store.js"
import { askedStoreAt, type TraceOptions, traceWith } from "../trace.js"
import { checkCard } from "../view/check.js"
import type { Held, HeldSentence, HeldText } from "../view/check/held.js"
import type { Checked } from "../view/shapes.js"
import { survey } from "../view/survey.js"
import { sentenceUpTo } from "../text/places.js"
import { type Asked, askedPage, askedText } from "./asked/answer.js"
import { meantAmong } from "./cited.js"
import { type Ground, groundOfStore, groundOfTrace } from "./ground.js"
import { askedIn, heldIn } from "./held.js"
import { printedIn, quotationsOf } from "./quotations.js"

/** What a text is checked against: a store, by its file or open; reports; or a trace of them. */
export type Against =
  | { readonly store: string | AskedStore }
  | { readonly reports: readonly Report[] }
  | { readonly trace: Trace }

/** How a text is checked. */
export interface CheckOptions extends Pick<TraceOptions, "outlets" | "amendments" | "letters" | "memory"> {
  readonly progress?: Progress
  readonly knowledge?: Knowledge
  /** What the text is called; "the text" where nothing is said. */
  readonly name?: string
}

/** A book is no page: longer texts are checked in parts. Characters. */
export const longestChecked = 200_000

/**
 * Check a text, Markdown with its links or plain, or a page that was read. Nothing of it is kept. Rejects with a `RangeError`
 * for a text that is too long.
 */
export async function check(asked: string | Report, against: Against, options: CheckOptions = {}): Promise<Checked> {
  const { knowledge = shipped, name = "the text" } = options
  const { length } = typeof asked === "string" ? asked : asked.text
  if (length > longestChecked)
    throw new RangeError(
      `${name} has ${length.toLocaleString("en-GB")} characters, and ${longestChecked.toLocaleString("en-GB")} are checked at once; check it in parts`,
    )
  const text = typeof asked === "string" ? askedText(asked, name) : askedPage(asked)
  const ground = await groundOf(text, against, options)
  options.progress?.("lay", 0, 0)
  const held = holding(text, ground, knowledge)
  return checkCard(survey(withText(ground.trace, text.report)), held)
}

async function groundOf(text: Asked, against: Against, options: CheckOptions): Promise<Ground> {
  const { knowledge = shipped, progress = () => {} } = options
  if ("trace" in against) return groundOfTrace(against.trace, text, knowledge)
  if ("reports" in against) {
    const given = { problems: [], amendments: options.amendments ?? [], outlets: options.outlets?.outlets ?? null }
    const trace = await traceWith(null, against.reports, given, { knowledge, progress })
    return groundOfTrace(trace, text, knowledge)
  }
  if (typeof against.store !== "string") return await groundOfStore(against.store, text, knowledge, progress, options)
  const store = await askedStoreAt(against.store)
  try {
    return await groundOfStore(store, text, knowledge, progress, options)
  } finally {
    store.close()
  }
}

/** What the reports have of each sentence, and of the quotations in it. */
function holding({ report, references, citations }: Asked, ground: Ground, knowledge: Knowledge): HeldText {
  const asked = askedIn(report, null, ground, knowledge)
  const { text } = asked
  // A page that is kept itself is no witness of its own.
  const texts = ground.texts.filter(one => one.text.report.text !== report.text)
  const held = heldBy(asked, texts, ground, knowledge)
  const citing = groupBy(citations, ({ at }) => sentenceUpTo(text, Math.max(0, at - 1))?.index)
  const cites = ({ index }: Sentence) => (citing.get(index) ?? []).map(({ reference }) => reference)
  const sentences = text.sentences.map((sentence): HeldSentence => {
    const { start, end, block } = sentence
    const kind = text.blocks[block]!.kind
    const heading = kind === "body" ? null : kind === "headline" || kind === "deck" ? "of a page" : "none"
    const own = held.get(start) ?? []
    const quotations = heading !== null ? [] : quotationsOf(text, sentence, own, texts)
    return { start, end, heading, held: own, quotations, citations: [...new Set(cites(sentence))] }
  })
  const cited = meantAmong(ground.trace.reports)
  return {
    name: report.path,
    report: report.id,
    sentences,
    references: references.map(reference => ({ ...reference, reports: cited(reference) })),
    around: ground.around,
  }
}

/** What each report has of each sentence, by where it begins. */
function heldBy(asked: Weighed, texts: readonly Weighed[], ground: Ground, knowledge: Knowledge): Map<number, Held[]> {
  const found = new Map<number, Map<string, Held>>()
  const lay = (own: Weighed) => {
    for (const source of texts)
      for (const [start, one] of heldIn(own, source, knowledge)) {
        const known = found.get(start) ?? new Map<string, Held>()
        found.set(start, known)
        if (one.share > (known.get(one.report)?.share ?? 0)) known.set(one.report, one)
      }
  }
  lay(asked)
  // A sentence of a report answers one of the text. Where the text says more of it, the others are asked by themselves.
  for (const isLeft of [isOnlyRecast, isNowhere]) {
    const left = asked.text.sentences.filter(({ start }) => isLeft([...(found.get(start)?.values() ?? [])]))
    if (left.length > 0 && left.length < asked.text.sentences.length)
      lay(askedIn(asked.text.report, left, ground, knowledge))
  }
  // Short sentences of common words answer by nothing but being there.
  for (const sentence of asked.text.sentences) {
    const known = found.get(sentence.start) ?? new Map<string, Held>()
    for (const source of texts) {
      const span = known.has(source.text.report.id) ? null : printedIn(asked.text, sentence, source)
      if (span === null) continue
      const answered = asked.text.tokens.slice(sentence.firstToken, sentence.lastToken)
      const report = source.text.report.id
      known.set(report, { report, ...span, share: 1, answered, same: true, closeness: "carried", alterations: [] })
    }
    if (known.size > 0) found.set(sentence.start, known)
  }
  const place = new Map(ground.trace.reports.map(({ id }, n) => [id, n]))
  return new Map(
    [...found].map(([start, by]) => [
      start,
      [...by.values()].sort((x, y) => place.get(x.report)! - place.get(y.report)!),
    ]),
  )
}

const isOnlyRecast = (held: readonly Held[]) => held.every(({ closeness }) => closeness === "recast")
const isNowhere = (held: readonly Held[]) => held.length === 0

/** A trace with the text among its reports, for whoever shows passages of both. */
function withText(trace: Trace, report: Report): Trace {
  const traced: TracedReport = {
    ...report,
    siglum: "text",
    masked: [],
    background: [],
    owner: null,
    intrusions: report.intrusions.map(({ start, end }) => [start, end]),
  }
  return { ...trace, reports: [...trace.reports.filter(({ id }) => id !== report.id), traced] }
}
