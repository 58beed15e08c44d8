// What happened, what was said, what was published, each in its lane; what has no date in a lane of its own.

import { groupBy } from "../../kit/groups.ts"
import type { Moment } from "../../serve/shapes.js"
import { href, useAddress, withQuery } from "../address.ts"
import { usePages } from "../api.ts"
import { DateText, Waiting } from "../parts/marks.tsx"
import { More } from "../parts/more.tsx"

const lanes = [
  ["happened", "Happened"],
  ["said", "Said"],
  ["published", "Published"],
] as const

/** The screen. */
export function TimelineScreen() {
  const { query } = useAddress()
  const { data, error, more } = usePages<Moment>(href("/api/timeline", { limit: "200", lane: query.get("lane") }))
  if (!data) return <Waiting error={error} />
  const dated = data.filter(moment => moment.lane !== "undated")
  const undated = data.filter(moment => moment.lane === "undated")
  // Moments come in order of instants; a day is the publisher's own, so days of far zones are put in order here.
  const days = [...groupBy(dated, moment => moment.when!.value.slice(0, 10))].sort(([a], [b]) => (a < b ? -1 : 1))
  return (
    <div class="timeline">
      <header class="head">
        <h1>Timeline</h1>
        <p class="lede">Dates are as the pages give them; hover over one for what it rests on.</p>
        <nav aria-label="Lanes" class="filters">
          {[["", "All lanes"], ...lanes, ["undated", "Undated"]].map(([lane, name]) => (
            <a
              key={lane}
              class="chip"
              href={withQuery({ lane: lane! })}
              aria-current={(query.get("lane") ?? "") === lane ? "true" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      </header>
      {dated.length > 0 && (
        <table class="lanes">
          <caption class="sr">Moments by day and lane</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {lanes.map(([lane, name]) => (
                <th key={lane} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(([day, moments]) => (
              <tr key={day}>
                <th scope="row">
                  <DateText date={{ ...moments[0]!.when!, text: moments[0]!.when!.text.replace(/,.*/, "") }} />
                </th>
                {lanes.map(([lane, name]) => (
                  <td key={lane} data-lane={name}>
                    <ul>
                      {moments
                        .filter(moment => moment.lane === lane)
                        .map((moment, i) => (
                          <MomentItem key={i} moment={moment} />
                        ))}
                    </ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {undated.length > 0 && (
        <section class="undated">
          <h2>Undated</h2>
          <ul>
            {undated.map((moment, i) => (
              <MomentItem key={i} moment={moment} />
            ))}
          </ul>
        </section>
      )}
      {data.length === 0 && <p class="quiet">Nothing in this lane.</p>}
      <More more={more} />
    </div>
  )
}

function MomentItem({ moment }: { readonly moment: Moment }) {
  const to = moment.entry ? `/record/${encodeURIComponent(moment.entry)}` : `/reports/${moment.report}`
  const time = moment.when?.text.split(", ")[1]
  return (
    <li class={moment.report ? "moment report" : "moment"}>
      {time && <span class="quiet">{time} </span>}
      <a href={to}>
        {moment.who && <b class="who">{moment.who}</b>}
        {moment.who && (moment.report ? " · " : ": ")}
        {moment.text}
      </a>
      <span class="quiet">{[moment.status, moment.corrected, moment.behind?.text].filter(Boolean).join(" · ")}</span>
    </li>
  )
}
