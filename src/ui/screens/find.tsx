// Paste a passage or a quotation: which reports carry it, in what readings, from which origin.

import { useEffect, useRef, useState } from "preact/hooks"
import type { Found } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer } from "../api.ts"
import { EntryTable } from "../parts/entry.tsx"
import { DateText, Passage, Waiting } from "../parts/marks.tsx"

/** Longest text that fits an address; more of a pasted page adds nothing to finding it. */
const longest = 1500

/** The screen: `?q=`. */
export function FindScreen() {
  const { query } = useAddress()
  const q = query.get("q") ?? ""
  const [text, setText] = useState(q)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  useEffect(() => setText(q), [q])
  const { data, error } = useAnswer<Found>(q ? href("/api/find", { q }) : null)
  const look = () => go(withQuery({ q: text.trim().slice(0, longest) }))
  return (
    <div class="find">
      <header class="head">
        <h1>Find</h1>
        <search>
          <form
            onSubmit={event => {
              event.preventDefault()
              look()
            }}
          >
            <label for="find">A passage or a quotation</label>
            <textarea
              id="find"
              ref={box}
              rows={3}
              value={text}
              onInput={event => setText(event.currentTarget.value)}
              onKeyDown={event => {
                if (event.key === "Enter" && !event.shiftKey) {
                  event.preventDefault()
                  look()
                }
                if (event.key === "Escape") box.current?.blur()
              }}
            />
            <button type="submit">Find</button>
          </form>
        </search>
      </header>
      {q && !data && <Waiting error={error} />}
      {data && (
        <>
          <p role="status">
            {data.readings.length === 0
              ? "No report of this pile carries it."
              : `${data.readings.length} ${data.readings.length === 1 ? "report carries" : "reports carry"} it. ${data.origins.length === 1 ? "Its origin here" : `${data.origins.length} origins`}: ${data.origins.join(", ")}.`}
          </p>
          <ol class="readings">
            {data.readings.map(({ report, extract, exact, marked, told, origin }) => (
              <li key={report.id}>
                <p class="reading-head">
                  <span class="siglum">{report.siglum}</span>{" "}
                  <a href={href(`/reports/${report.id}`, { at: String(extract.start) })}>{report.name}</a>{" "}
                  <span class="quiet">
                    <DateText date={report.published} />
                    {[
                      origin ?? report.takes.join("; "),
                      exact ? "word for word" : "in other words",
                      marked && "in quotation marks",
                      told,
                    ]
                      .filter(Boolean)
                      .map(text => ` · ${text}`)}
                  </span>
                </p>
                <blockquote>
                  <Passage extract={extract} />
                </blockquote>
              </li>
            ))}
          </ol>
          {data.entries.length > 0 && (
            <>
              <h2>In the record</h2>
              <EntryTable entries={data.entries} caption="Entries with this passage" />
            </>
          )}
        </>
      )}
    </div>
  )
}
