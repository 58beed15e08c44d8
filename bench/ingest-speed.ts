// How fast pages become reports, beside Readability over linkedom and, where `peers-extraction` has made its environment,
// trafilatura: user CPU of whole rounds over the same pages, in turns, in one run; medians of the rounds.

import type { Benchmark } from "./bench.js"
import { scrapinghub } from "./extraction.js"
import { htmlOf, readingOf } from "./page-set.js"
import { pythonMade, readByPeers } from "./peers/python.js"
import { openedByReadability } from "./peers/readers.js"
import { asItIs } from "./rows.js"

/** Rounds that are timed, after one that warms up. */
const rounds = 5

/** `npm run bench -- ingest-speed --data DIR`; DIR as for `extraction`. Ratios are ours to theirs, pages a second. */
export const ingestSpeed: Benchmark = {
  name: "ingest-speed",
  about: "pages a second of user CPU, HTML to report with metadata, beside Readability + linkedom and trafilatura",
  kind: "speed",
  set: { at: "corpora/extraction", part: "none" },
  published: {},
  rows: {
    speed: [
      asItIs("pages", "# pages a second, from HTML to report, one core"),
      asItIs("ratio", "# times the speed of Readability over linkedom on the same pages in the same run"),
      asItIs("trafilaturaRatio", "# times the speed of trafilatura, which reads no metadata, on the same"),
    ],
  },
  async run(data) {
    const { pages } = scrapinghub.open(data)
    const read = pages.map(page => ({ page, html: htmlOf(page) }))
    const python = pythonMade()
    const took = { ours: [] as number[], readability: [] as number[], trafilatura: [] as number[] }
    for (let round = 0; round <= rounds; round++) {
      const ours = userSeconds(() => read.map(({ page, html }) => readingOf(page, html)))
      const readability = userSeconds(() => read.map(({ html }) => openedByReadability(html)))
      if (round === 0) continue
      took.ours.push(ours)
      took.readability.push(readability)
      if (python) took.trafilatura.push(readByPeers(python, pages, ["trafilatura"]).get("trafilatura")!.seconds)
    }
    const speed = (seconds: readonly number[]): number => pages.length / median(seconds)
    const [ours, readability] = [speed(took.ours), speed(took.readability)]
    const trafilatura = took.trafilatura.length > 0 ? speed(took.trafilatura) : null
    return {
      items: pages.length,
      measures: {},
      speeds: {
        pages: ours,
        readability,
        ratio: ours / readability,
        ...(trafilatura === null ? {} : { trafilatura, trafilaturaRatio: ours / trafilatura }),
      },
      notes: trafilatura === null ? ["  trafilatura is compared with where peers-extraction has run once"] : [],
    }
  },
}

function userSeconds(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  return process.cpuUsage(begun).user / 1e6
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
