// All readings of one sentence over the reports of its family.

import type { SentenceReadings } from "../../serve/shapes.js"
import { href, useAddress } from "../address.ts"
import { useAnswer } from "../api.ts"
import { DateText, Passage, Waiting } from "../parts/marks.tsx"

/** The screen: `?report=…&at=offset`. */
export function ReadingsScreen() {
  const { query } = useAddress()
  const [report, at] = [query.get("report"), query.get("at")]
  const { data, error } = useAnswer<SentenceReadings>(report && at ? href("/api/readings", { report, at }) : null)
  if (!data) return <Waiting error={error} />
  const having = data.readings.filter(reading => reading.extract)
  const lacking = data.readings.filter(reading => !reading.extract)
  return (
    <article class="entry all-readings">
      <h1>All readings of one sentence</h1>
      <blockquote class="base">
        <span class="side">{data.base.siglum}</span>
        <Passage extract={data.base} />
      </blockquote>
      <ol class="readings">
        {having.map(({ report, extract }) => (
          <li key={report.id}>
            <p class="reading-head">
              <span class="siglum">{report.siglum}</span>{" "}
              <a href={href(`/reports/${report.id}`, { at: String(extract!.start) })}>{report.name}</a>{" "}
              <span class="quiet">
                <DateText date={report.published} /> · {report.takes.join("; ") || report.origin}
              </span>
            </p>
            <blockquote>
              <Passage extract={extract!} />
            </blockquote>
          </li>
        ))}
      </ol>
      {lacking.length > 0 && (
        <p class="quiet">
          Nothing answers to it in {lacking.map(({ report }) => `${report.siglum} (${report.name})`).join(", ")}.
        </p>
      )}
      {data.readings.length === 0 && <p class="quiet">No other report of the pile shares this text.</p>}
    </article>
  )
}
