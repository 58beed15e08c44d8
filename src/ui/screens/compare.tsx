// Two reports side by side in rows aligned by sentence, with brackets between, filters, notes and a minimap.

import { useEffect, useMemo, useState } from "preact/hooks"
import type { Comparison, Derivation, Page } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer } from "../api.ts"
import { useKeys } from "../keys.ts"
import { Waiting } from "../parts/marks.tsx"
import { Minimap } from "../parts/minimap.tsx"
import { Row } from "../parts/row.tsx"
import { Filters, Summaries, shownFamilies } from "../parts/filters.tsx"
import { PairHead, PairPicker } from "../parts/pair-head.tsx"
import { useReports } from "../parts/report-options.tsx"

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
  const reports = useReports()
  const derivations = useAnswer<Page<Derivation>>("/api/derivations?limit=500").data
  return useMemo(() => {
    if (!reports || !derivations) return null
    const known = new Set(reports.map(report => report.id))
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
    const place = pairs.findIndex(
      one =>
        (one.exemplar === data.exemplar.id && one.copy === data.copy.id) ||
        (!data.ordered && one.exemplar === data.copy.id && one.copy === data.exemplar.id),
    )
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
      <PairHead data={data} />
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
