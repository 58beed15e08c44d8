// A trace whose every string from outside is markup that would do harm if it were taken for markup.

import type { Trace } from "../src/model/trace.js"
import { fixtureTrace } from "./fixture.js"

const script = `<script>window.harmed=true</script>`
const image = `<img src=x onerror="window.harmed=true">`
const address = `javascript:window.harmed=true//"><svg onload=window.harmed=true>`

/** What must be seen as text. */
export const hostileWords: readonly string[] = [script, image, address]

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
