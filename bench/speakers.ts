// Quotations of hand-made lists: found, with the speaker as printed or resolved. `--data` is the folder of the lists
// (`record-*.json`), `--pages` that of the pages, by default `seeds` beside it. Quotations of furniture, which are not in
// the text that was kept, are left out of the count; those that lost their marks in a copy are in it.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { annotate } from "../src/annotate/annotate.js"
import { ingest } from "../src/index.js"
import { shipped } from "../src/knowledge.js"
import type { Annotated, Attribution } from "../src/model/annotation.js"
import { overlap, type Span } from "../src/model/span.js"
import { readText } from "../src/text/text.js"
import type { Benchmark, Outcome } from "./bench.js"
import { share } from "./measure.js"
import { missing } from "./rows.js"

/** One quotation as listed. */
interface Listed {
  readonly id: string
  /** How the page's file name begins. */
  readonly file: string
  readonly text: string
  /** As printed, with the person meant in brackets: `She (= Jalina Porter)`; a bracket alone where nobody is named. */
  readonly speaker: string
  readonly kind: string
}

/** So much of a listed quotation must be within the content of the attribution that names its speaker. */
const leastHeld = 0.5

/** Quotations with their speakers. */
export const speakers: Benchmark = {
  name: "speakers",
  about: "quotations of hand-made lists found with the speaker as printed or resolved",
  set: { at: "gold", part: "constants", note: "quotations of the first story's pages, which the program was built on" },
  published: {},
  rows: { story: [missing("speakers", "of 100 quotations in the first story, # are given another speaker, or none")] },
  async run(data, options): Promise<Outcome> {
    const reports: Annotated[] = []
    for await (const one of ingest([options.pages ?? join(data, "../seeds")]))
      if ("report" in one) reports.push(annotate(readText(one.report), shipped))
    const listed = readdirSync(data)
      .filter(name => /^record-.*\.json$/.test(name))
      .flatMap(name => (JSON.parse(readFileSync(join(data, name), "utf8")) as { quotes: Listed[] }).quotes)
    const notes: string[] = []
    let items = 0
    let right = 0
    for (const quote of listed) {
      const report = reports.find(({ report }) => report.path.split("/").at(-1)!.startsWith(quote.file))
      const place = report && placeOf(report, quote.text)
      if (!report || !place) {
        notes.push(`${quote.id}: not in the text kept: ${quote.text.slice(0, 60)}`)
        continue
      }
      items++
      const found = holder(report, place)
      if (names(report, found, quote.speaker)) right++
      else notes.push(`${quote.id}: ${quote.speaker} ≠ ${found?.speaker ?? "nobody"}: ${quote.text.slice(0, 60)}`)
    }
    return { items, measures: { speakers: share(right, items), right, listed: items }, notes }
  },
}

function placeOf({ report }: Annotated, text: string): Span | null {
  const start = report.text.indexOf(text)
  return start < 0 ? null : { start, end: start + text.length }
}

function holder({ attributions }: Annotated, place: Span): Attribution | null {
  const held = (attribution: Attribution) =>
    attribution.content.reduce((sum, piece) => sum + overlap(piece, place), 0) / (place.end - place.start)
  const best = [...attributions].sort((a, b) => held(b) - held(a))[0]
  return best && held(best) >= leastHeld ? best : null
}

function names({ report }: Annotated, found: Attribution | null, speaker: string): boolean {
  const wanted = speaker
    .split(/[()]|=|carried:|, line/u)
    .map(part => part.trim())
    .filter(part => /\p{Lu}|official/u.test(part) && !part.startsWith("none"))
  if (wanted.length === 0) return found?.speaker == null
  if (!found?.speaker) return false
  const ours = [found.speaker, found.source ? report.text.slice(found.source.start, found.source.end) : ""].filter(
    form => form !== "",
  )
  return ours.some(form => wanted.some(other => sameSpeaker(form, other)))
}

/** The same letters ("KimYoJong"), or all words of the one in the other ("senior official", "a senior U.S. official"). */
function sameSpeaker(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const holds = (outer: readonly string[], inner: readonly string[]) => inner.every(word => outer.includes(word))
  return one.join("") === other.join("") || holds(one, other) || holds(other, one)
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}.]+/gu) ?? [])
    .map(word => word.replaceAll(".", ""))
    .filter(word => !/^(?:the|that|an?)$/.test(word))
}
