// A trace whose every string from outside is markup that would do harm if it were taken for markup.

import type { Trace } from "../src/model/trace.js"
import { fixtureTrace } from "./fixture.js"

const script = `<script>window.harmed=true</script>`
const image = `<img src=x onerror="window.harmed=true">`
const address = `javascript:window.harmed=true//"><svg onload=window.harmed=true>`

/** What must be seen as text. */
export const hostileWords: readonly string[] = [script, image, address]

/** What is no markup, and breaks a layout or a file all the same: backwards, unbreakable, stacked, unprintable, half a letter. */
const wild = `\u202e\u0000\u001b[31m${"W".repeat(1_000)}${"e\u0301\u0302\u0303".repeat(40)}👩‍👩‍👧‍👦\ud800 =1+1`

/** The fixture, with all that others wrote of a page made wild, and without titles. */
export function wildTrace(): Trace {
  const trace = fixtureTrace()
  return {
    ...trace,
    stories: trace.stories.map(story => ({ ...story, title: wild })),
    reports: trace.reports.map((report, i) => ({
      ...report,
      title: i % 2 ? null : wild,
      byline: wild,
      outlet: wild,
      newsroom: wild,
      address: `https://wild.example/${"w".repeat(900)}`,
      path: `pile/${wild}.html`,
      text: report.text.slice(0, report.blocks.at(-1)!.start) + wild,
      blocks: report.blocks.map((block, b) =>
        b === report.blocks.length - 1 ? { ...block, end: block.start + wild.length } : block,
      ),
    })),
    lost: trace.lost.map(one => ({ ...one, label: wild, newsroom: wild })),
    alterations: trace.alterations
      .filter(({ exemplarSpan, copySpan }) => exemplarSpan && copySpan)
      .map(one => ({ ...one, note: wild })),
    record: trace.record.map(entry => ({
      ...entry,
      who: wild,
      what: wild,
      citedSources: [wild],
      readings: entry.readings.map(one => ({ ...one, speaker: wild })),
    })),
    threads: trace.threads.map(thread => ({ ...thread, title: wild, parties: [wild] })),
    problems: [{ path: wild, what: wild, leftOut: true }],
  }
}

/** The fixture, made hostile. Texts keep their length, so that offsets stay right. */
export function hostileTrace(): Trace {
  const trace = fixtureTrace()
  return {
    ...trace,
    stories: trace.stories.map(story => ({ ...story, title: `${script} ${story.title}` })),
    reports: trace.reports.map(report => {
      const words = `${image}${script}`
      return {
        ...report,
        title: `${script} ${report.title}`,
        byline: image,
        outlet: `${image} Courier`,
        newsroom: `${script} Wire`,
        address,
        path: `pile/${script}.html`,
        // The headline gives way, blank where it was longer.
        text:
          words.slice(0, report.blocks[0]!.end).padEnd(report.blocks[0]!.end) +
          report.text.slice(report.blocks[0]!.end),
        furniture: [{ text: image, why: script }],
        problems: [{ path: script, what: image, leftOut: false }],
      }
    }),
    alterations: trace.alterations.map(one => ({ ...one, note: `${script} ${one.note}` })),
    record: trace.record.map(entry => ({
      ...entry,
      who: image,
      what: script,
      where: script,
      citedSources: [script],
      differs: [{ what: image, readings: [0] }],
      readings: entry.readings.map(one => ({ ...one, speaker: script, cue: image })),
    })),
    threads: trace.threads.map(thread => ({ ...thread, title: `${script} ${thread.title}`, parties: [image] })),
    problems: [{ path: script, what: image, leftOut: true }],
  }
}
