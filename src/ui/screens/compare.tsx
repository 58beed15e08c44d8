// Two reports side by side in rows aligned by sentence, with brackets between, chips that isolate, folds, notes and a
// minimap. Of two without copying: what both say, and what only one of them does.

import { useEffect, useMemo, useState } from "preact/hooks"
import type { Comparison, Derivation, Page, ReportCard } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer } from "../api.ts"
import { useKeys } from "../keys.ts"
import { usePrintedTitle } from "../print.ts"
import { Apart } from "../parts/compare/apart.tsx"
import { Bar } from "../parts/compare/bar.tsx"
import { Fold } from "../parts/compare/fold.tsx"
import { PairHead, PairPicker } from "../parts/compare/head.tsx"
import { Minimap } from "../parts/compare/minimap.tsx"
import { Row } from "../parts/compare/row.tsx"
import { Summaries } from "../parts/compare/summaries.tsx"
import { heaviestOf, itemsOf, placeText, shownOf, wantedOf } from "../parts/compare/shown.ts"
import { ReportName, Waiting } from "../parts/marks.tsx"
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
  usePairKeys(data, pairs)
  const { exemplar, copy, mode } = data
  usePrintedTitle(`${exemplar.siglum} ${exemplar.name} ${mode === "ordered" ? "→" : "·"} ${copy.siglum} ${copy.name}`)
  return (
    <div class="compare" data-mode={data.mode}>
      <PairHead data={data} />
      {data.mode === "apart" ? <Apart data={data} /> : <Altered data={data} />}
    </div>
  )
}

/** `[` and `]` lead to the pair before and after. */
function usePairKeys({ exemplar, copy }: Comparison, pairs: readonly Pair[]): void {
  const ends = [exemplar.id, copy.id].toSorted().join()
  const pair = (by: number) => {
    const place = pairs.findIndex(one => [one.exemplar, one.copy].toSorted().join() === ends)
    const next = pairs[(place + by + pairs.length) % Math.max(1, pairs.length)]
    if (next) go(href("/compare", next))
  }
  useKeys({ "]": () => pair(1), "[": () => pair(-1) })
}

function Altered({ data }: { readonly data: Comparison }) {
  const { query } = useAddress()
  const { alterations, rows } = data
  const [at, sentence, open] = [query.get("at"), query.get("sentence"), query.get("open") ?? ""]
  const chosen = at ? alterations.findIndex(alteration => alteration.id === at) : -1
  const wanted = useMemo(() => wantedOf(query), [query.get("only"), query.get("slight")])
  const shown = useMemo(() => shownOf(data, wanted, chosen), [data, wanted, chosen])
  const summarised = useMemo(() => new Set(data.summaries.flatMap(summary => summary.alterations)), [data])
  const target = useMemo(() => {
    if (chosen >= 0) return rows.findIndex(row => row.alterations.includes(chosen))
    return sentence ? rows.findIndex(row => row.exemplar.some(one => String(one.index + 1) === sentence)) : -1
  }, [rows, chosen, sentence])
  const items = useMemo(
    () =>
      itemsOf(
        rows,
        (row, i) => i === target || row.alterations.some(index => shown.has(index)),
        new Set(open.split(",").filter(Boolean)),
      ),
    [rows, shown, target, open],
  )
  const firstRow = useMemo(() => rowsOfAlterations(data), [data])
  const steps = useMemo(
    () => rows.flatMap((row, i) => (row.alterations.some(n => shown.has(n) && firstRow[n] === i) ? [i] : [])),
    [rows, shown, firstRow],
  )
  const place = items.findIndex(item => ("row" in item ? item.row === target : item.rows.includes(target)))
  const count = useGrowingCount(items.length, place)
  useEffect(() => {
    if (place >= 0) document.querySelector(`[data-row="${target}"]`)?.scrollIntoView({ block: "center" })
  }, [target, count > place])
  const marksOf = (row: number) => rows[row]!.alterations.filter(i => shown.has(i))
  // What touches several rows is stepped to in the first.
  const ownOf = (row: number) => marksOf(row).filter(i => firstRow[i] === row)
  const choose = (index: number | undefined) => {
    if (index === undefined || index < 0) return
    go(withQuery({ at: alterations[index]!.id, sentence: null }), "replace")
    focusBadge(rows.findIndex(row => row.alterations.includes(index)))
  }
  const stepRow = (by: number) => {
    const here = steps.indexOf(target)
    // From a row that is no step of its own the nearest on that side.
    const next =
      here >= 0
        ? here + by
        : by > 0
          ? steps.findIndex(i => i > target)
          : steps.findLastIndex(i => target < 0 || i < target)
    const row = steps[Math.max(0, Math.min(steps.length - 1, next))]
    if (row !== undefined) choose(heaviestOf(data, ownOf(row)))
  }
  const stepEach = (by: number) => {
    const all = [...shown].toSorted((a, b) => a - b)
    const here = all.indexOf(chosen)
    choose(all[here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, here + by))])
  }
  useKeys({
    j: () => stepRow(1),
    k: () => stepRow(-1),
    J: () => stepEach(1),
    K: () => stepEach(-1),
    Escape: () => go(withQuery({ at: null, sentence: null, why: null }), "replace"),
  })
  const step = steps.indexOf(target)
  return (
    <>
      <Bar
        data={data}
        wanted={wanted}
        place={chosen >= 0 && step >= 0 ? placeText(data, marksOf(target), step, steps.length) : null}
        step={stepRow}
      />
      <Summaries data={data} shown={shown} />
      {alterations.length === 0 && <p class="nothing">Nothing differs.</p>}
      <div class="row column-heads" aria-hidden="true">
        <span />
        <Head report={data.exemplar} side="before" />
        <span />
        <Head report={data.copy} side="after" />
      </div>
      <ol class="rows" aria-label={`${data.exemplar.name} beside ${data.copy.name}, sentence by sentence`}>
        {items
          .slice(0, count)
          .map(item =>
            "row" in item ? (
              <Row
                key={item.row}
                row={rows[item.row]!}
                number={item.row}
                data={data}
                shown={shown}
                chosen={rows[item.row]!.alterations.includes(chosen) ? chosen : -1}
                pointed={target === item.row}
                isStop={target >= 0 ? target === item.row : steps[0] === item.row}
                summarised={summarised}
              />
            ) : (
              <Fold key={`f${item.fold}`} item={item} data={data} />
            ),
          )}
      </ol>
      <Minimap data={data} shown={shown} />
    </>
  )
}

/** A name above its column, for paper alone: on the screen the bar keeps both in sight. */
function Head({ report, side }: { readonly report: ReportCard; readonly side: "before" | "after" }) {
  return (
    <span class={side}>
      <span class="siglum">{report.siglum}</span> <ReportName report={report} />
    </span>
  )
}

/** Of each alteration the first row that it touches. */
function rowsOfAlterations({ rows, alterations }: Comparison): number[] {
  const first = new Array<number>(alterations.length).fill(-1)
  rows.forEach((row, i) => {
    for (const n of row.alterations) if (first[n] === -1) first[n] = i
  })
  return first
}

/** The badge of the row just chosen takes the focus, so that a screen reader reads it and Tab goes on from there. */
function focusBadge(row: number): void {
  // After the row is drawn: it may have been folded away.
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-row="${row}"] .badge`)?.focus({ preventScroll: true }),
  )
}

/** Draws the first rows at once and the rest while the browser is idle, so that no task is long; all of them for print. */
function useGrowingCount(all: number, target: number): number {
  const [count, setCount] = useState(Math.min(all, firstRows))
  const wanted = Math.max(count, Math.min(all, target + 20))
  useEffect(() => {
    if (wanted >= all) return
    const grow = () => setCount(Math.min(all, wanted + moreRows))
    const whole = () => setCount(all)
    const handle = requestIdleCallback(grow, { timeout: 400 })
    addEventListener("beforeprint", whole)
    return () => {
      cancelIdleCallback(handle)
      removeEventListener("beforeprint", whole)
    }
  }, [wanted, all])
  return wanted
}
