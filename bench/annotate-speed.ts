// How many 500-word reports are annotated in a second, on one core: split into sentences and words, tagged, and searched
// for quotations, names, attributions, figures, times, hedges and negation.
//
// By the clock, and by the processor seconds of the process (other work on the machine does not count there, but the
// collecting of garbage on other threads does).

import { annotate } from "../src/annotate/annotate.js"
import { shipped } from "../src/knowledge.js"
import { readText } from "../src/text/text.js"
import type { Benchmark } from "./bench.js"
import { cutToLength, readTexts } from "./planting/texts.js"
import { asItIs } from "./rows.js"
import { articleReport } from "./texts.js"

/** Words a report, as the target says. */
const words = 500
const reportCount = 400
/** So many reports, others than those timed where there are enough, are annotated before the clock starts: unpacking the
 * models and warming up is not counted. */
const warming = 200

/** Speed of reading and annotating. */
export const annotateSpeed: Benchmark = {
  name: "annotate-speed",
  about: "500-word reports read and annotated a second, one core; DIR is any folder of news texts",
  kind: "speed",
  set: { at: "corpora/basil", part: "none" },
  published: {},
  rows: {
    speed: [
      asItIs("reportsPerSecond", "# reports of 500 words read and annotated a second, one core"),
      asItIs("reportsPerCpuSecond", "# of them a second of the processor, the collector's threads counted"),
    ],
  },
  async run(data, options) {
    const paragraphs = (await readTexts(data)).flatMap(text => text.paragraphs)
    const all = cutToLength(paragraphs, words).map((text, n) =>
      articleReport({ path: String(n), title: null, outlet: null, published: null, paragraphs: text }),
    )
    const reports = all.slice(0, Number(options.reports ?? reportCount))
    for (const report of all.slice(-warming)) annotate(readText(report), shipped)
    const cpu = process.cpuUsage()
    const begun = performance.now()
    const texts = reports.map(report => readText(report))
    const read = performance.now()
    for (const text of texts) annotate(text, shipped)
    const done = performance.now()
    const { user, system } = process.cpuUsage(cpu)
    const each = (from: number, to: number) => reports.length / ((to - from) / 1000)
    return {
      items: reports.length,
      measures: {},
      speeds: {
        reportsPerSecond: each(begun, done),
        reportsPerCpuSecond: reports.length / ((user + system) / 1e6),
        readPerSecond: each(begun, read),
        annotatedPerSecond: each(read, done),
      },
    }
  },
}
