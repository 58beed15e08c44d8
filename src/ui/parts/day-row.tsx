// A day of the timeline: the gap before it, and what happened, was said, was published on it, lane by lane.

import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import type { Day, DayThing } from "../../serve/shapes.js"
import { useAddress } from "../address.ts"
import { entryHref } from "./record/query.ts"
import { Tip } from "./term.tsx"

/** Lanes as columns: what is planned or due stands with what happened, and is told apart by its look and its word. */
const columns = [["happened", "planned"], ["said"], ["published"]] as const
const names = { happened: "Happened", planned: "Planned and due", said: "Said", published: "Published" }

/** Things of a lane that are shown at once. */
const shownAtOnce = 6
/** How far apart two days are drawn at most, in pixels, and what a gap is drawn by. */
const widest = 72
const perDoubling = 9

/** The day as a row of a long list. */
export function dayRow(day: Day): ComponentChildren {
  return (
    <div class="day">
      {day.gap && (
        <p class="gap" style={{ "--gap": `${Math.min(widest, perDoubling * Math.log2(1 + day.gapDays))}px` }}>
          <span>{day.gap}</span>
        </p>
      )}
      <h2 class="day-name">
        <time dateTime={day.value}>{day.text}</time>
      </h2>
      {columns.map(lanes => (
        <Lane
          key={lanes[0]}
          name={nameOf(lanes, day.things)}
          things={day.things.filter(({ lane }) => lanes.some(one => one === lane))}
        />
      ))}
    </div>
  )
}

/** The column is called by what stands in it: what is only planned has not happened. */
function nameOf(lanes: readonly (keyof typeof names)[], things: readonly DayThing[]): string {
  const there = lanes.filter(one => things.some(({ lane }) => lane === one)).map(one => names[one])
  return there.map((name, n) => (n === 0 ? name : name.toLowerCase())).join(", ")
}

/** What has no date, in one column. */
export function heapRow(heap: Day): ComponentChildren {
  return (
    <ul class="heap">
      {heap.things.map((thing, n) => (
        <Thing key={n} thing={thing} />
      ))}
    </ul>
  )
}

function Lane({ name, things }: { readonly name: string; readonly things: readonly DayThing[] }) {
  const [all, setAll] = useState(false)
  const rest = things.length - shownAtOnce
  if (things.length === 0) return <div class="lane" />
  return (
    <div class="lane">
      <h3 class="lane-name">{name}</h3>
      <ul>
        {(all ? things : things.slice(0, shownAtOnce)).map((thing, n) => (
          <Thing key={n} thing={thing} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `${rest} more`}
        </button>
      )}
    </div>
  )
}

function Thing({ thing }: { readonly thing: DayThing }) {
  const { query } = useAddress()
  const { text, who, tag, time, when, dated, standing, letters, corrected, entry, report, lane } = thing
  const story = query.get("story")
  const own = new URLSearchParams(story ? { story } : {})
  const led = who !== null && entry !== null && text.startsWith(who)
  return (
    <li class="moment" data-lane={lane}>
      {time && <span class="quiet">{time} </span>}
      {tag && <span class="tag">{tag}</span>}{" "}
      <a href={entry ? entryHref(entry, own) : `/reports/${report}`}>
        {led ? (
          <>
            <b class="who">{who}</b>
            {text.slice(who.length)}
          </>
        ) : (
          text
        )}
      </a>
      <span class="quiet moment-foot">
        {entry === null && who !== null && `${who} · `}
        {standing && `${standing} · `}
        <span class="letters">{letters}</span>
        {dated && (
          <>
            {" · "}
            <Tip answer={dated.answer}>{when?.doubt ? `${when.text}: ${dated.text}` : dated.text}</Tip>
          </>
        )}
        {corrected && <span class="beside-note">{corrected}</span>}
      </span>
    </li>
  )
}
