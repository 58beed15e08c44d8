// The head of a comparison: which two reports, how they stand to one another, why, and the choice of two others.

import type { Comparison, ReportCard } from "../../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../../address.ts"
import { DateText, ReportName } from "../marks.tsx"
import { ReportOptions, useReports } from "../report-options.tsx"
import { Why } from "./why.tsx"

const roles = {
  ordered: ["Taken from", "The copy"],
  unordered: ["One", "The other"],
  apart: ["One", "The other"],
} as const

/** The head. */
export function PairHead({ data }: { readonly data: Comparison }) {
  const { query } = useAddress()
  const { exemplar, copy, mode, derivation, shared, dateDoubt } = data
  const isOpen = query.get("why") !== null
  const hasWhy = derivation !== null || shared.stretches.length > 0
  return (
    <header class="compare-head">
      <h1 class="sr">
        {exemplar.siglum} {exemplar.name} beside {copy.siglum} {copy.name}
      </h1>
      <div class="ends">
        <End report={exemplar} role={roles[mode][0]} doubt={null} />
        <span class="arrow" aria-hidden="true">
          {mode === "ordered" ? "→" : "–"}
        </span>
        <End report={copy} role={roles[mode][1]} doubt={dateDoubt} />
      </div>
      <div class="verdict">
        <b>{data.verdict}</b>
        <span class="quiet">
          {data.follows}
          {derivation?.through && "; this printing or another of the same dispatch"}
        </span>
        <span class="quiet">
          {shared.text}
          {shared.why && `: ${shared.why}`}
        </span>
        {data.corrected.map(told => (
          <span key={told} class="quiet beside-note">
            {told}
          </span>
        ))}
        <span class="ways">
          {hasWhy && (
            <button
              type="button"
              class="plain-button"
              aria-expanded={isOpen}
              aria-controls="why"
              onClick={() => go(withQuery({ why: isOpen ? null : "open" }), "replace")}
            >
              Why?
            </button>
          )}
          <PairPicker exemplar={exemplar.id} copy={copy.id} canSwap={mode !== "ordered"} />
        </span>
      </div>
      {isOpen && hasWhy && <Why data={data} />}
    </header>
  )
}

function End({
  report,
  role,
  doubt,
}: {
  readonly report: ReportCard
  readonly role: string
  readonly doubt: string | null
}) {
  return (
    <div class="end">
      <span class="quiet">{role}</span>
      <a href={`/reports/${report.id}`}>
        <span class="siglum">{report.siglum}</span> <ReportName report={report} />
      </a>
      <span class="quiet">
        {doubt ? <s>{report.published?.text}</s> : <DateText date={report.published} />} ·{" "}
        {report.words.toLocaleString("en-GB")} words
      </span>
      {doubt && (
        <a class="doubt" href={withQuery({ why: "open" })}>
          {doubt}
        </a>
      )}
    </div>
  )
}

/** Any two reports of the pile. */
export function PairPicker({
  exemplar,
  copy,
  canSwap = true,
}: {
  readonly exemplar: string | null
  readonly copy: string | null
  readonly canSwap?: boolean
}) {
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
      <div>
        {select("exemplar", exemplar, "First")}
        {select("copy", copy, "Second")}
        {canSwap && exemplar && copy && (
          <a class="plain-button" href={href("/compare", { exemplar: copy, copy: exemplar })}>
            Swap
          </a>
        )}
      </div>
    </details>
  )
}
