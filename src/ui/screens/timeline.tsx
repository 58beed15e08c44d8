// What happened, what was said, what was published: a line to see the whole, and below it day by day, with the gaps
// between. What has no date, and what has one that is doubted, stand apart and are used for nothing.

import { useRef } from "preact/hooks"
import type { Day, DaysView, LineCell } from "../../serve/shapes.js"
import { href, useAddress, withQuery } from "../address.ts"
import { type Kept, useLastAnswer, usePagesAfter } from "../api.ts"
import { readDay } from "../../kit/day.ts"
import { dayRow, heapRow } from "../parts/day-row.tsx"
import { Waiting } from "../parts/marks.tsx"
import { DateField } from "../parts/record/date-field.tsx"
import { Term } from "../parts/term.tsx"
import { useRowKeys, Virtual } from "../parts/virtual.tsx"

const lanes = [
  ["happened", "Happened"],
  ["planned", "Planned and due"],
  ["said", "Said"],
  ["published", "Published"],
  ["undated", "Undated"],
  ["doubted", "Doubted dates"],
] as const
/** Lanes that are drawn on the line. */
const drawn = ["happened", "planned", "said", "published"] as const

/** The screen. */
export function TimelineScreen() {
  const { query } = useAddress()
  const lane = query.get("lane")
  const span = { from: dayOf(query.get("from")), to: dayOf(query.get("to")) }
  const path = href("/api/timeline/days", { limit: "40", lane, story: query.get("story"), ...span })
  const { error, last: shown } = useLastAnswer<DaysView>(path)
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, ".moment a")
  return (
    <div class="timeline" ref={list}>
      <header class="head">
        <h1>Timeline</h1>
        <p class="lede">
          Dates are as the pages give them; behind each entry stands what its date rests on. A{" "}
          <Term name="doubted date" /> is used for nothing.
        </p>
      </header>
      {error && <Waiting error={error} />}
      {shown ? (
        <>
          <Lanes view={shown.data} />
          <div class="span-fields">
            <DateField name="from" label="From" />
            <DateField name="to" label="To" />
            {(span.from || span.to) && <a href={withQuery({ from: null, to: null })}>the whole line</a>}
          </div>
          <Line cells={shown.data.line} />
          <Days shown={shown} apart={lane === "undated" || lane === "doubted"} />
        </>
      ) : (
        !error && <Waiting error={null} />
      )}
    </div>
  )
}

function dayOf(typed: string | null): string | null {
  return typed && readDay(typed)
}

/** Lanes with how much stands in each; one can be seen alone. */
function Lanes({ view }: { readonly view: DaysView }) {
  const { query } = useAddress()
  const now = query.get("lane") ?? ""
  return (
    <nav aria-label="Lanes" class="filters">
      <a class="chip" href={withQuery({ lane: null })} aria-current={now === "" ? "true" : undefined}>
        All lanes
      </a>
      {lanes.map(([lane, name]) =>
        view.counts[lane] === 0 && now !== lane ? null : (
          <a
            key={lane}
            class="chip"
            data-lane={lane}
            href={withQuery({ lane: now === lane ? null : lane })}
            aria-current={now === lane ? "true" : undefined}
          >
            <span class="lane-mark" aria-hidden="true" />
            {name} <b>{view.counts[lane].toLocaleString("en-GB")}</b>
          </a>
        ),
      )}
    </nav>
  )
}

/** How wide a gap is drawn at most, in cells. */
const widestGap = 4

/** The line over all that is shown: a cell a step of time, gaps as gaps; a press zooms to the cell. */
function Line({ cells }: { readonly cells: readonly LineCell[] }) {
  if (cells.length < 2) return null
  const sum = (cell: LineCell) => drawn.reduce((all, lane) => all + cell.counts[lane], 0)
  const most = Math.max(...cells.map(sum))
  return (
    <section class="line" aria-label="The whole line">
      <ol>
        {cells.map((cell, n) => (
          <li key={cell.from} style={{ "--gap": gapOf(cell) }}>
            <a
              href={withQuery({ from: cell.from, to: cell.to })}
              title={`${cell.text}: ${countsText(cell)}`}
              aria-label={`${cell.text}: ${countsText(cell)}`}
            >
              <span class="bar-of-line" style={{ "--tall": Math.sqrt(sum(cell) / most) }}>
                {drawn.map(lane =>
                  cell.counts[lane] === 0 ? null : (
                    <span key={lane} data-lane={lane} style={{ flexGrow: cell.counts[lane] }} />
                  ),
                )}
              </span>
            </a>
            {(n === 0 || n === cells.length - 1) && <span class="line-end">{cell.text}</span>}
          </li>
        ))}
      </ol>
      <p class="quiet">
        {cells.length} {cells.length === 1 ? "step" : "steps"} with something in them; empty time between is drawn
        shorter than it is. Press a step to see it alone.
      </p>
    </section>
  )
}

function gapOf({ gapDays }: LineCell): string {
  return gapDays === 0 ? "0" : String(Math.min(widestGap, 0.3 * Math.log2(1 + gapDays)))
}

function countsText({ counts }: LineCell): string {
  return lanes
    .flatMap(([lane, name]) => {
      const count = lane in counts ? counts[lane as keyof typeof counts] : 0
      return count > 0 ? [`${count} ${name.toLowerCase()}`] : []
    })
    .join(", ")
}

function Days({ shown, apart }: { readonly shown: Kept<DaysView>; readonly apart: boolean }) {
  const { query } = useAddress()
  const pages = usePagesAfter<Day>(shown)
  const first = shown.data
  const { undated, doubted } = first.counts
  return (
    <>
      {first.before && !apart && (
        <p class="quiet apart">
          {first.before.count.toLocaleString("en-GB")} from before the news, {first.before.text} on, are not shown.{" "}
          <a href={withQuery({ from: first.before.from })}>Show them</a>
        </p>
      )}
      {first.total > 0 ? (
        <Virtual
          pages={pages}
          label={apart ? "Without a date" : "Days"}
          look={apart ? "heaps" : "days"}
          keyOf={dayKey}
          row={apart ? heapRow : dayRow}
          usual={apart ? 900 : 120}
        />
      ) : (
        <p class="nothing">
          Nothing stands here. <a href={href("/timeline", { story: query.get("story") })}>Show the whole timeline</a>
        </p>
      )}
      {!apart && !pages.more && undated + doubted > 0 && (
        <p class="quiet apart">
          Not on the line:{" "}
          {undated > 0 && (
            <a href={withQuery({ lane: "undated" })}>{undated.toLocaleString("en-GB")} that no page dates</a>
          )}
          {undated > 0 && doubted > 0 && " and "}
          {doubted > 0 && (
            <a href={withQuery({ lane: "doubted" })}>{doubted.toLocaleString("en-GB")} with a doubted date</a>
          )}
          .
        </p>
      )}
    </>
  )
}

function dayKey({ value }: Day): string {
  return value
}
