// The ledger of a pair as people read it: what two reports share and why, and why that is, or is not, copying.

import { unreadText } from "./languages.js"
import type { Ledger, Reason, Stretch } from "../model/ledger.js"
import { extract } from "./extract.js"
import type { SharedWords } from "./shapes.js"
import type { Survey } from "./survey.js"

/** What words shared for a reason are called, after their number. */
const called: Readonly<Record<Reason, string>> = {
  "own-prose": "of their own",
  quotation: "quoted",
  speech: "spoken, without marks",
  post: "of a post",
  release: "of a statement or release",
  headline: "of a headline",
  credit: "of a credit or caption",
  boilerplate: "of boilerplate",
  background: "of standing background",
  template: "of a table or list",
  legal: "of a legal line",
}

/** `214 words of their own, 38 quoted, 12 of a headline`; `44 words, all quoted`. */
export function sharedText(stretches: readonly Stretch[]): string {
  const told = stretches.filter(({ words }) => words > 0)
  const [first, ...rest] = told
  if (!first) return "no five words in a row"
  if (rest.length === 0) return `${wordsText(first.words)}, all ${called[first.reason]}`
  return [
    `${wordsText(first.words)} ${called[first.reason]}`,
    ...rest.map(one => `${one.words} ${called[one.reason]}`),
  ].join(", ")
}

/** `A and B share 44 words, all quoted: no copying`. `name` as by `namer`. */
export function apartText({ a, b, stretches }: Ledger, name: (id: string) => string): string {
  return `${name(a)} and ${name(b)} share ${sharedText(stretches)}: ${whyApart(stretches)}`
}

/** Two reports' ledger for a screen: of the line between them, of the trace, or as they were laid side by side. */
export function sharedWords(view: Survey, exemplar: string, copy: string, found: readonly Stretch[]): SharedWords {
  const line = lineBetween(view, exemplar, copy)
  const told = view.trace.ledgers.find(({ a, b }) => (a === exemplar && b === copy) || (a === copy && b === exemplar))
  const stretches = line ?? told?.stretches ?? found
  const unread = unreadText([exemplar, copy].flatMap(id => view.reports.get(id) ?? []))
  return {
    text: `They share ${sharedText(stretches)}${unread ? `; ${unread}` : ""}`,
    why: line ? null : (bothUnder(view, exemplar, copy) ?? whyApart(stretches)),
    stretches: stretches.map(({ reason, words, spans }) => ({
      reason,
      text: `${wordsText(words)} ${called[reason]}`,
      passages: spans
        .filter(({ report }) => view.reports.has(report))
        .map(({ report, start, end }) => extract(view, report, start, end)),
    })),
  }
}

/** What the line between two rests on, whichever end is asked for first; null where none is drawn. */
function lineBetween({ above }: Survey, x: string, y: string): readonly Stretch[] | null {
  const lines = [
    ...(above.get(y) ?? []).filter(d => d.exemplar === x),
    ...(above.get(x) ?? []).filter(d => d.exemplar === y),
  ]
  return lines[0]?.ledger ?? null
}

/** Both have it from a third: the two have not copied one another. Null where they do not. */
export function bothUnder({ above, lost }: Survey, x: string, y: string): string | null {
  const exemplars = new Set((above.get(x) ?? []).map(({ exemplar }) => exemplar))
  const common = (above.get(y) ?? []).find(({ exemplar }) => exemplars.has(exemplar))
  if (!common) return null
  return `neither is drawn from the other: both have it from ${lost.get(common.exemplar)?.label ?? "another page"}`
}

function whyApart(stretches: readonly Stretch[]): string {
  const own = stretches.find(({ reason }) => reason === "own-prose")
  return own ? "too few of their own to show copying" : "no copying"
}

function wordsText(words: number): string {
  return `${words.toLocaleString("en-GB")} ${words === 1 ? "word" : "words"}`
}
