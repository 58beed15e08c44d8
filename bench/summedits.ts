// SummEdits, news (Laban 2023): summaries with one edit each, consistent with the text or not. Is a sentence altered in
// substance against the summary it was made from, and does it contradict the text? Balanced accuracy.

import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Benchmark } from "./bench.js"
import { mean, share } from "./measure.js"
import { missing } from "./rows.js"
import { alterationsBetween, contradicting, substantial } from "./substance.js"

interface Item {
  readonly doc: string
  readonly summary: string
  readonly original_summary: string
  /** 1: consistent with `doc`. */
  readonly label: 0 | 1
  readonly edit_types: readonly string[]
}

/** Alterations of substance in edited summaries. */
export const summedits: Benchmark = {
  name: "summedits",
  about: "edited summaries: altered in substance, contradicting the text (balanced accuracy)",
  set: { at: "corpora/summedits", part: "constants" },
  published: { contradicts: { "GPT-4": 0.833, people: 0.9, QAFactEval: 0.744 } },
  rows: {
    alterations: [
      missing("altered.found", "of 100 summaries edited so that they say another thing, # pass as the same"),
      missing("altered.spared", "of 100 summaries edited without harm, # are called altered"),
      missing(
        "contradicts",
        "of 100 edited summaries held against the news text, # are misjudged (mean over both sorts)",
      ),
    ],
  },
  async run(data, options) {
    const items: Item[] = JSON.parse(await readFile(join(data, "news.json"), "utf8"))
    const notes: string[] = []
    const altered = tally()
    const contradicts = tally()
    for (const { doc, summary, original_summary, label, edit_types } of items) {
      const found = substantial(alterationsBetween([original_summary], [summary]))
      altered.add(label === 0, found.length > 0)
      contradicts.add(label === 0, contradicting(alterationsBetween(doc.split(/\n+/u), [summary])).length > 0)
      if (found.length > 0 !== (label === 0)) {
        const what = label === 0 ? `missed ${edit_types.join("+")}` : "alarm"
        notes.push(
          `${what}\n  ${original_summary}\n  ${summary}\n  ${found.map(a => `${a.kind}: ${a.note}`).join(" | ")}`,
        )
      }
    }
    return {
      items: items.length,
      measures: {
        altered: { value: altered.balanced(), of: items.length },
        "altered.found": altered.found(),
        "altered.spared": altered.spared(),
        contradicts: { value: contradicts.balanced(), of: items.length },
        "contradicts.found": contradicts.found(),
        "contradicts.spared": contradicts.spared(),
      },
      notes: options.cases === undefined ? [] : notes,
    }
  },
}

function tally() {
  const counts = { hit: 0, positive: 0, spared: 0, negative: 0 }
  const found = () => share(counts.hit, counts.positive)
  const spared = () => share(counts.spared, counts.negative)
  return {
    add(isAltered: boolean, said: boolean) {
      counts[isAltered ? "positive" : "negative"]++
      if (isAltered && said) counts.hit++
      if (!isAltered && !said) counts.spared++
    },
    found,
    spared,
    balanced: () => mean([found().value ?? 0, spared().value ?? 0]).value,
  }
}
