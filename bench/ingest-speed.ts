// How fast pages become reports, beside Readability over linkedom on the same pages: alternating, page by page, in one
// run on one core, after one round to warm both up.

import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import type { Benchmark } from "./bench.js"
import { scrapinghub } from "./extraction.js"
import { htmlOf, readingOf } from "./page-set.js"
import { asItIs } from "./rows.js"

/** Rounds that are timed. */
const rounds = 3

/** `npm run bench -- ingest-speed --data DIR`; DIR as for `extraction`. `ratio` is ours to theirs, pages a second. */
export const ingestSpeed: Benchmark = {
  name: "ingest-speed",
  about: "pages a second on one core, HTML to report with metadata, beside Readability + linkedom",
  kind: "speed",
  set: { at: "corpora/extraction", part: "none" },
  published: {},
  rows: {
    speed: [
      asItIs("pages", "# pages a second, from HTML to report, one core"),
      asItIs("ratio", "# times the speed of Readability over linkedom on the same pages in the same run"),
    ],
  },
  async run(data) {
    const pages = scrapinghub.open(data).pages.map(page => ({ page, html: htmlOf(page) }))
    let [ours, theirs, crashed] = [0, 0, 0]
    for (let round = 0; round <= rounds; round++) {
      for (const { page, html } of pages) {
        const begun = performance.now()
        readingOf(page, html)
        const between = performance.now()
        try {
          const { document } = parseHTML(new TextDecoder().decode(html))
          new Readability(document as never).parse()
        } catch {
          crashed++
        }
        const done = performance.now()
        if (round === 0) continue
        ours += between - begun
        theirs += done - between
      }
    }
    const speed = (milliseconds: number): number => (pages.length * rounds * 1000) / milliseconds
    return {
      items: pages.length,
      measures: {},
      speeds: { pages: speed(ours), readability: speed(theirs), ratio: theirs / ours },
      notes: crashed > 0 ? [`  Readability or linkedom crashed on ${crashed / (rounds + 1)} pages`] : [],
    }
  },
}
