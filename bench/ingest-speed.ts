// How fast pages become reports, beside Readability over linkedom and, where `peers-extraction` has made its environment,
// trafilatura: user CPU of whole rounds over the same pages, each program in a process of its own, in turns; medians.

import type { Benchmark, Outcome } from "./bench.js"
import { scrapinghub } from "./extraction.js"
import { median } from "./measure.js"
import { extractors, pythonMade, readByPeers } from "./peers/python.js"
import { round, roundsOf } from "./peers/rounds.js"
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
    const python = pythonMade(extractors)
    const took = { ours: [] as number[], readability: [] as number[], trafilatura: [] as number[] }
    const [ours, readability] = [roundsOf("stemma", data), roundsOf("Readability", data)]
    for (let n = 0; n <= rounds; n++) {
      const seconds = { ours: await round(ours), readability: await round(readability) }
      if (n === 0) continue
      took.ours.push(seconds.ours)
      took.readability.push(seconds.readability)
      if (python) took.trafilatura.push(readByPeers(python, pages, ["trafilatura"]).get("trafilatura")!.seconds)
    }
    ours.kill()
    readability.kill()
    return { items: pages.length, measures: {}, ...speedsOf(took, pages.length) }
  },
}

/** Seconds of each round. */
interface Took {
  readonly ours: readonly number[]
  readonly readability: readonly number[]
  readonly trafilatura: readonly number[]
}

function speedsOf(took: Took, pages: number): Pick<Outcome, "speeds" | "notes"> {
  const speed = (seconds: readonly number[]): number => pages / median(seconds)
  const [ours, readability] = [speed(took.ours), speed(took.readability)]
  const speeds = { pages: ours, readability, ratio: ours / readability }
  if (took.trafilatura.length === 0)
    return { speeds, notes: ["  trafilatura is compared with where peers-extraction has run once"] }
  const trafilatura = speed(took.trafilatura)
  return { speeds: { ...speeds, trafilatura, trafilaturaRatio: ours / trafilatura } }
}
