// The head of a comparison: which two reports, what joins them and why, and the choice of two others.

import { useState } from "preact/hooks"
import type { Comparison, Extract, ReportCard } from "../../serve/shapes.js"
import { go, href } from "../address.ts"
import { Judge } from "./judge.tsx"
import { DateText, Passage } from "./marks.tsx"
import { ReportOptions, useReports } from "./report-options.tsx"

/** The head. */
export function PairHead({ data }: { readonly data: Comparison }) {
  const { derivation, follows } = data
  const [why, setWhy] = useState(false)
  return (
    <header class="compare-head">
      <div class="ends">
        <End report={data.exemplar} role={derivation ? (derivation.decided ? "Taken from" : "Shares a text") : "One"} />
        <span class="arrow" aria-hidden="true">
          {derivation?.decided ? "→" : "–"}
        </span>
        <End report={data.copy} role={derivation ? (derivation.decided ? "The copy" : "Shares a text") : "The other"} />
      </div>
      <div class="verdict">
        <b>
          {derivation
            ? derivation.decided
              ? `${data.copy.siglum} ${derivation.verb} ${data.exemplar.siglum}`
              : "Share a text; order unknown"
            : "No copying found between these two"}
        </b>
        <span class="quiet">
          {follows.matched} of {follows.sentences} sentences answer to the first, {follows.inOrder} in its order
        </span>
        <span class="quiet">
          {data.shared.text}
          {data.shared.why && `: ${data.shared.why}`}
        </span>
        {data.corrected.map(told => (
          <span key={told} class="quiet beside-note">
            {told}
          </span>
        ))}
        {derivation?.through && <span class="quiet">this printing or another of the same dispatch</span>}
        {(derivation || data.shared.stretches.length > 0) && (
          <button type="button" class="plain-button" aria-expanded={why} onClick={() => setWhy(!why)}>
            Why?
          </button>
        )}
      </div>
      {why && (
        <div class="why card">
          <ul>
            {derivation?.evidence.map((evidence, i) => (
              <Reason key={i} text={evidence.note} passages={evidence.passages.slice(0, 4)} />
            ))}
          </ul>
          <p>{data.shared.text}</p>
          <ul>
            {data.shared.stretches.map(stretch => (
              <Reason key={stretch.reason} text={stretch.text} passages={stretch.passages.slice(0, 2)} />
            ))}
          </ul>
          {derivation && (
            <>
              <p class="quiet">
                {data.copy.siglum} differs from {data.exemplar.siglum}; Stemma cannot know who changed it or why.
              </p>
              <Judge id={derivation.id} judgement={derivation.judgement} what="this arrow" />
            </>
          )}
        </div>
      )}
      <PairPicker exemplar={data.exemplar.id} copy={data.copy.id} />
    </header>
  )
}

/** One reason, with the passages that show it. */
function Reason({ text, passages }: { readonly text: string; readonly passages: readonly Extract[] }) {
  return (
    <li>
      {text}
      {passages.map((passage, k) => (
        <blockquote key={k}>
          <span class="side">{passage.siglum}</span>
          <Passage extract={passage} />
        </blockquote>
      ))}
    </li>
  )
}

function End({ report, role }: { readonly report: ReportCard; readonly role: string }) {
  return (
    <div class="end">
      <span class="quiet">{role}</span>
      <a href={`/reports/${report.id}`}>
        <span class="siglum">{report.siglum}</span> {report.name}
      </a>
      <span class="quiet">
        <DateText date={report.published} /> · {report.words.toLocaleString("en-GB")} words
      </span>
    </div>
  )
}

/** Any two reports of the pile. */
export function PairPicker({ exemplar, copy }: { readonly exemplar: string | null; readonly copy: string | null }) {
  const reports = useReports() ?? []
  const choose = (end: "exemplar" | "copy", id: string) => go(href("/compare", { exemplar, copy, [end]: id }))
  const select = (end: "exemplar" | "copy", value: string | null, label: string) => (
    <label>
      {label}
      <select value={value ?? ""} onChange={event => choose(end, event.currentTarget.value)}>
        {!value && <option value="">choose a report</option>}
        <ReportOptions reports={reports} />
      </select>
    </label>
  )
  return (
    <details class="picker">
      <summary>Compare other reports</summary>
      {select("exemplar", exemplar, "First")}
      {select("copy", copy, "Second")}
      {exemplar && copy && (
        <a class="plain-button" href={href("/compare", { exemplar: copy, copy: exemplar })}>
          Swap
        </a>
      )}
    </details>
  )
}
