// Two reports side by side in rows aligned by sentence, with brackets between, filters, notes and a minimap.

import { useEffect, useMemo, useState } from "preact/hooks"
import type { Comparison, Derivation, Family, Page, ReportCard } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer } from "../api.ts"
import { families, quiet } from "../families.ts"
import { useKeys } from "../keys.ts"
import { Judge } from "../parts/judge.tsx"
import { DateText, Glyph, Passage, Waiting } from "../parts/marks.tsx"
import { Minimap } from "../parts/minimap.tsx"
import { Row } from "../parts/row.tsx"

/** Rows drawn at once, and how many more are added whenever the browser is idle. */
const firstRows = 60
const moreRows = 60

/** The screen: the pair in the address, or else the first pair of the pile. */
export function CompareScreen() {
  const { query } = useAddress()
  const [exemplar, copy] = [query.get("exemplar"), query.get("copy")]
  const pairs = usePairs()
  const first = pairs?.[0]
  useEffect(() => {
    if ((!exemplar || !copy) && first) go(withQuery(first), "replace")
  }, [exemplar, copy, first])
  const path = exemplar && copy ? href("/api/compare", { exemplar, copy }) : null
  const { data, error } = useAnswer<Comparison>(path)
  if (!path && pairs?.length === 0) {
    return (
      <div class="empty">
        <h1>Compare</h1>
        <p>No report here was traced to another. Any two can still be laid side by side:</p>
        <PairPicker exemplar={exemplar} copy={copy} />
      </div>
    )
  }
  if (!data) return <Waiting error={error} />
  return <Compared key={path} data={data} pairs={pairs ?? []} />
}

interface Pair extends Readonly<Record<string, string>> {
  readonly exemplar: string
  readonly copy: string
}

/** Pairs of reports joined by a derivation, in the trace's order. */
function usePairs(): readonly Pair[] | null {
  const reports = useAnswer<Page<ReportCard>>("/api/reports?limit=500").data
  const derivations = useAnswer<Page<Derivation>>("/api/derivations?limit=500").data
  return useMemo(() => {
    if (!reports || !derivations) return null
    const known = new Set(reports.items.map(report => report.id))
    return derivations.items
      .filter(one => known.has(one.exemplar) && known.has(one.copy))
      .map(({ exemplar, copy }) => ({ exemplar, copy }))
  }, [reports, derivations])
}

function Compared({ data, pairs }: { readonly data: Comparison; readonly pairs: readonly Pair[] }) {
  const { query } = useAddress()
  const at = query.get("at")
  const shown = useMemo(
    () => shownFamilies(query.get("show"), query.get("hide")),
    [query.get("show"), query.get("hide")],
  )
  const visible = useMemo(
    () => data.alterations.map((alteration, i) => (shown.has(alteration.family) ? i : -1)).filter(i => i >= 0),
    [data, shown],
  )
  const chosen = at ? data.alterations.findIndex(alteration => alteration.id === at) : -1
  const rowOf = (index: number) => data.rows.findIndex(row => row.alterations.includes(index))
  const sentence = query.get("sentence")
  const target =
    chosen >= 0
      ? rowOf(chosen)
      : sentence
        ? data.rows.findIndex(row => row.exemplar.some(one => String(one.index + 1) === sentence))
        : -1
  const count = useGrowingCount(data.rows.length, target)
  const summarised = useMemo(() => new Set(data.summaries.flatMap(summary => summary.alterations)), [data])
  useEffect(() => {
    if (target < 0) return
    const row = document.querySelector(`[data-row="${target}"]`)
    row?.scrollIntoView({ block: "center" })
  }, [target, count > target])
  const step = (by: number) => {
    const place = visible.indexOf(chosen)
    const next =
      visible[Math.min(visible.length - 1, Math.max(0, place < 0 ? (by > 0 ? 0 : visible.length - 1) : place + by))]
    if (next !== undefined) go(withQuery({ at: data.alterations[next]!.id, sentence: null }), "replace")
  }
  const pair = (by: number) => {
    const place = pairs.findIndex(one => one.exemplar === data.exemplar.id && one.copy === data.copy.id)
    const next = pairs[(place + by + pairs.length) % Math.max(1, pairs.length)]
    if (next) go(href("/compare", next))
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    "]": () => pair(1),
    "[": () => pair(-1),
    Escape: () => go(withQuery({ at: null }), "replace"),
  })
  return (
    <div class="compare">
      <Head data={data} />
      <Filters data={data} shown={shown} />
      <Summaries data={data} shown={shown} />
      <ol class="rows" aria-label={`${data.exemplar.name} beside ${data.copy.name}, sentence by sentence`}>
        {data.rows.slice(0, count).map((row, i) => (
          <Row
            key={i}
            row={row}
            number={i}
            data={data}
            shown={shown}
            chosen={row.alterations.includes(chosen) ? chosen : -1}
            pointed={target === i}
            summarised={summarised}
          />
        ))}
      </ol>
      <Minimap data={data} shown={shown} />
    </div>
  )
}

/** Draws the first rows at once and the rest while the browser is idle, so that no task is long. */
function useGrowingCount(all: number, target: number): number {
  const [count, setCount] = useState(Math.min(all, firstRows))
  const wanted = Math.max(count, Math.min(all, target + 20))
  useEffect(() => {
    if (wanted >= all) return
    const grow = () => setCount(Math.min(all, wanted + moreRows))
    const handle = requestIdleCallback(grow, { timeout: 400 })
    return () => cancelIdleCallback(handle)
  }, [wanted, all])
  return wanted
}

/** Families whose marks are shown: all but the quiet ones, unless the address says otherwise. */
function shownFamilies(show: string | null, hide: string | null): ReadonlySet<Family> {
  const asked = new Set(show?.split(",") ?? [])
  const hidden = new Set(hide?.split(",") ?? [])
  const names = Object.keys(families) as Family[]
  return new Set(names.filter(family => (quiet.has(family) ? asked.has(family) : !hidden.has(family))))
}

function Head({ data }: { readonly data: Comparison }) {
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
        {derivation?.through && <span class="quiet">this printing or another of the same dispatch</span>}
        {derivation && (
          <button type="button" class="plain-button" aria-expanded={why} onClick={() => setWhy(!why)}>
            Why?
          </button>
        )}
      </div>
      {why && derivation && (
        <div class="why card">
          <ul>
            {derivation.evidence.map((evidence, i) => (
              <li key={i}>
                {evidence.note}
                {evidence.passages.slice(0, 4).map((passage, k) => (
                  <blockquote key={k}>
                    <span class="side">{passage.siglum}</span>
                    <Passage extract={passage} />
                  </blockquote>
                ))}
              </li>
            ))}
          </ul>
          <p class="quiet">
            {data.copy.siglum} differs from {data.exemplar.siglum}; Stemma cannot know who changed it or why.
          </p>
          <Judge id={derivation.id} judgement={derivation.judgement} what="this arrow" />
        </div>
      )}
      <PairPicker exemplar={data.exemplar.id} copy={data.copy.id} />
    </header>
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
function PairPicker({ exemplar, copy }: { readonly exemplar: string | null; readonly copy: string | null }) {
  const reports = useAnswer<Page<ReportCard>>("/api/reports?limit=500").data?.items ?? []
  const choose = (end: "exemplar" | "copy", id: string) => go(href("/compare", { exemplar, copy, [end]: id }))
  const select = (end: "exemplar" | "copy", value: string | null, label: string) => (
    <label>
      {label}
      <select value={value ?? ""} onChange={event => choose(end, event.currentTarget.value)}>
        {!value && <option value="">choose a report</option>}
        {reports.map(report => (
          <option key={report.id} value={report.id}>
            {report.siglum} · {report.name} · {report.title ?? report.path}
          </option>
        ))}
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

function Filters({ data, shown }: { readonly data: Comparison; readonly shown: ReadonlySet<Family> }) {
  const { query } = useAddress()
  const toggle = (family: Family) => {
    const name = quiet.has(family) ? "show" : "hide"
    const now = new Set((query.get(name) ?? "").split(",").filter(Boolean))
    if (now.has(family)) now.delete(family)
    else now.add(family)
    go(withQuery({ [name]: [...now].join(",") }), "replace")
  }
  return (
    <fieldset class="filters">
      <legend class="sr">Kinds of alteration shown</legend>
      {data.tallies.map(({ family, count, grave }) => (
        <button
          key={family}
          type="button"
          class="chip"
          data-family={family}
          aria-pressed={shown.has(family)}
          title={grave ? `${grave} of them grave` : undefined}
          onClick={() => toggle(family)}
        >
          <Glyph family={family} />
          {families[family].name} <b>{count}</b>
        </button>
      ))}
      {data.alterations.length === 0 && <span class="quiet">No alterations listed between these two.</span>}
      <span class="hints">
        <kbd>j</kbd> <kbd>k</kbd> next, previous change · <kbd>[</kbd> <kbd>]</kbd> pair
      </span>
    </fieldset>
  )
}

function Summaries({ data, shown }: { readonly data: Comparison; readonly shown: ReadonlySet<Family> }) {
  const said = data.summaries.filter(summary => shown.has(summary.family))
  if (said.length === 0) return null
  return (
    <ul class="summaries">
      {said.map(({ family, text, alterations }) => (
        <li key={text} data-family={family}>
          <Glyph family={family} /> {text[0]!.toUpperCase() + text.slice(1)}.{" "}
          <a href={withQuery({ at: data.alterations[alterations[0]!]!.id })}>see the first</a>
        </li>
      ))}
    </ul>
  )
}
