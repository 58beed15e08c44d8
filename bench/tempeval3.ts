// Times against TempEval-3 (UzZaman 2013): TIMEX3 of TimeML documents, scored as its evaluation does.
//
// A time counts as found where spans overlap (relaxed) or are equal (strict); `value` F1 takes found times whose
// normalised value is the same. The document's date is handed in as the report's, from <DCT>.

import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { findTimes } from "../src/annotate/times.js"
import type { Time } from "../src/model/annotation.js"
import type { Report } from "../src/model/report.js"
import type { Span } from "../src/model/span.js"
import { readText } from "../src/text/text.js"
import { plainReport } from "../train/polnear.js"
import type { Benchmark } from "./bench.js"
import { f1, share } from "./measure.js"
import { missing } from "./rows.js"

interface Marked extends Span {
  readonly value: string
}

/** The benchmark `tempeval3`. */
export const tempeval3: Benchmark = {
  name: "tempeval3",
  about: "times of TimeML documents: F1 relaxed, strict, and with the right value",
  set: { at: "corpora/tempeval3", part: "apart" },
  published: {
    relaxed: { "HeidelTime (platinum)": 0.903 },
    strict: { "HeidelTime (platinum)": 0.813 },
    value: { "HeidelTime (platinum)": 0.776, SUTime: 0.674, "Recognizers-Text": 0.577, "chrono-node": 0.419 },
  },
  rows: {
    story: [
      missing("value", "of 100 times in news documents, # are missed or misunderstood (1 − F1)"),
      missing("strict", "of 100 times, # are missed or cut otherwise than by annotators (1 − F1)"),
      missing("relaxed", "of 100 times, # are missed, or are none (1 − F1)"),
    ],
  },
  async run(data) {
    const names = (await readdir(data, { recursive: true })).filter(name => name.endsWith(".tml")).sort()
    const score = { relaxed: 0, strict: 0, value: 0, given: 0, found: 0 }
    const notes: string[] = []
    for (const name of names) {
      const { text, date, marked } = read(await readFile(join(data, name), "utf8"))
      const ours = findTimes(readText(documentReport(name, text, date)))
      const used = new Set<Time>()
      score.given += marked.length
      score.found += ours.length
      for (const theirs of marked) {
        const time = ours.find(t => !used.has(t) && t.start < theirs.end && theirs.start < t.end)
        if (time) used.add(time)
        if (time) score.relaxed++
        if (time && time.start === theirs.start && time.end === theirs.end) score.strict++
        if (time?.value === theirs.value) score.value++
        else
          notes.push(
            `${date} ${around(text, theirs)} theirs ${theirs.value} ours ${time ? `${text.slice(time.start, time.end)} ${time.value}` : "nothing"}`,
          )
      }
      for (const time of ours)
        if (!used.has(time)) notes.push(`${date} ${around(text, time)} theirs nothing ours ${time.value}`)
    }
    return {
      items: names.length,
      measures: {
        value: f1(score.value, score),
        relaxed: f1(score.relaxed, score),
        strict: f1(score.strict, score),
        precision: share(score.relaxed, score.found),
        recall: share(score.relaxed, score.given),
      },
      notes,
    }
  },
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    " ",
  )
}

/** The text within <TEXT>, its times with offsets, and the document's date. Lines of one paragraph are joined. */
function read(xml: string): {
  readonly text: string
  readonly date: string | null
  readonly marked: readonly Marked[]
} {
  const date = /<DCT>[^<]*<TIMEX3[^>]*\bvalue="(\d{4}-?\d{2}-?\d{2})/.exec(xml)?.[1] ?? null
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? ""
  const marked: Marked[] = []
  const open: { start: number; value: string }[] = []
  let text = ""
  for (const part of body.split(/(<[^>]+>)/)) {
    if (!part.startsWith("<")) text += plainText(part).replace(/(?<!\n)\n(?!\s*\n)/g, " ")
    else if (part.startsWith("<TIMEX3"))
      open.push({ start: text.length, value: /\bvalue="([^"]*)"/.exec(part)?.[1] ?? "" })
    else if (part.startsWith("</TIMEX3")) {
      const { start, value } = open.pop()!
      marked.push({ start, end: text.length, value })
    }
  }
  return { text, date: date?.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3") ?? null, marked }
}

function plainText(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  )
}

/** A document as a report of one block. */
function documentReport(path: string, text: string, date: string | null): Report {
  return {
    ...plainReport(path, text),
    published: date === null ? null : { value: date, precision: "day", basis: "DCT" },
    blocks: [{ kind: "body", start: 0, end: text.length }],
  }
}
