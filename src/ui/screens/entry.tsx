// One entry opened down to the words on each page: its readings by what they say, origins first, and where it leads.

import { useEffect, useRef, useState } from "preact/hooks"
import type { EntryCard, EntryDetail, EntryPlace, EntryReadingView, EntryWording, Named } from "../../serve/shapes.js"
import { back, go, href, useAddress } from "../address.ts"
import { useAnswer } from "../api.ts"
import { useKeys } from "../keys.ts"
import { EntryTable, EntryWords } from "../parts/entry.tsx"
import { Judge } from "../parts/judge.tsx"
import { BehindText, DateText, Passage, Pieces, ReportName, Waiting } from "../parts/marks.tsx"
import { entryHref, recordQuery } from "../parts/record/query.ts"
import { Term } from "../parts/term.tsx"

/** One entry. */
export function EntryScreen({ id }: { readonly id: string }) {
  const { data, error } = useAnswer<EntryDetail>(`/api/record/${encodeURIComponent(id)}`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [data?.card.id])
  useKeys({ Escape: back })
  if (!data) return <Waiting error={error} />
  const { card, wordings, beside } = data
  return (
    <article class="entry">
      <Place id={card.id} called={card.status ? `${card.called}, ${card.status}` : card.called} />
      <h1 ref={heading} tabIndex={-1} class="serif">
        <EntryWords entry={card} />
      </h1>
      <Facts data={data} />
      <h2>{wordings.length === 1 ? "As the reports have it" : `In ${wordings.length} wordings`}</h2>
      {wordings.length > 1 && (
        <p class="quiet">
          Marked is what the first wording has not. Stemma cannot know who changed it, or which is right.
        </p>
      )}
      <ol class="wordings">
        {wordings.map((wording, n) => (
          <Wording key={n} wording={wording} readings={wording.readings.map(i => data.readings[i]!)} />
        ))}
      </ol>
      {beside.length > 0 && (
        <section>
          <h2>Said beside it, otherwise</h2>
          <EntryTable entries={beside} caption="Entries that dispute this one" />
        </section>
      )}
      <Judge id={card.id} judgement={card.judgement} what="this entry" />
    </article>
  )
}

/** The way back to the list, and to what stands beside the entry in it. */
function Place({ id, called }: { readonly id: string; readonly called: string }) {
  const { query } = useAddress()
  const wanted = recordQuery(query)
  const place = useAnswer<EntryPlace>(href(`/api/record/${encodeURIComponent(id)}/place`, wanted)).data
  const to = (other: string | null | undefined) => (other ? entryHref(other, query) : null)
  const [before, after] = [to(place?.before), to(place?.after)]
  useKeys({
    "[": () => before && go(before, "replace"),
    "]": () => after && go(after, "replace"),
  })
  return (
    <nav class="entry-place quiet" aria-label="Place in the record">
      <a href={href("/record", wanted)}>Record</a>
      <span>
        {called}
        {place?.at && ` · ${place.at.toLocaleString("en-GB")} of ${place.of.toLocaleString("en-GB")}`}
      </span>
      <span class="entry-steps">
        {before && (
          <a href={before}>
            <kbd>[</kbd> previous
          </a>
        )}
        {after && (
          <a href={after}>
            next <kbd>]</kbd>
          </a>
        )}
      </span>
    </nav>
  )
}

function Facts({ data }: { readonly data: EntryDetail }) {
  const { card, differs, stories, threads, parties, corrections } = data
  return (
    <dl class="facts">
      <Row label="When">
        <DateText date={card.when} />
        {card.when && " "}
        {card.when && <span class="quiet">from {card.when.basis}</span>}
      </Row>
      {card.where && <Row label="Where">{card.where}</Row>}
      {card.deadline && <Row label="Deadline">{card.deadline}</Row>}
      <Row label="Who stands behind it">
        <Behind card={card} />
      </Row>
      {corrections.length > 0 && (
        <Row label="Corrected">
          {corrections.map(text => (
            <p key={text} class="beside-note">
              {text}
            </p>
          ))}
        </Row>
      )}
      {differs.length > 0 && (
        <Row label="Differs">
          {differs.map(({ what, letters }) => (
            <p key={what}>
              <span class="label" data-family="fact">
                {what}
              </span>{" "}
              <span class="letters">{letters}</span>
            </p>
          ))}
        </Row>
      )}
      {parties.length > 0 && (
        <Row label="Persons and bodies">
          <Links all={parties} to={id => `/persons/${encodeURIComponent(id)}`} />
        </Row>
      )}
      {threads.length > 0 && (
        <Row label="A step of">
          <Links all={threads} to={id => `/threads/${encodeURIComponent(id)}`} />
        </Row>
      )}
      <Row label={stories.length === 1 ? "Story" : "Stories"}>
        <Links all={stories} to={id => `/story/${encodeURIComponent(id)}`} />
      </Row>
    </dl>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Behind({ card }: { readonly card: EntryCard }) {
  const { newsrooms, owners } = card.behind
  return (
    <>
      <BehindText behind={card.behind} letters={card.letters} />
      {newsrooms.length > 1 && <span class="quiet">{newsrooms.join(", ")}</span>}
      {owners && owners.length > 0 && <span class="quiet">owned by {owners.join(", ")}</span>}
      {card.sharedSource && (
        <span class="quiet">
          The origins have one <Term name="shared source" />: what was said before all of them.
        </span>
      )}
    </>
  )
}

/** Things one after another, each a link. */
export function Links({ all, to }: { readonly all: readonly Named[]; readonly to: (id: string) => string }) {
  return (
    <span class="links">
      {all.map(({ id, name }, n) => (
        <span key={id}>
          {n > 0 && ", "}
          <a href={to(id)}>{name}</a>
        </span>
      ))}
    </span>
  )
}

/** Readings of one wording that are listed at once. */
const listedAtOnce = 4

/** One wording: its words, who stands behind it, each of its readings in its report. */
function Wording({
  wording,
  readings,
}: {
  readonly wording: EntryWording
  readonly readings: readonly EntryReadingView[]
}) {
  const [all, setAll] = useState(false)
  const rest = readings.length - listedAtOnce
  return (
    <li class={wording.ofOrigin ? "wording of-origin" : "wording"}>
      <blockquote>
        <Pieces pieces={wording.pieces} />
      </blockquote>
      <p class="quiet">
        {[wording.moved, wording.standing, ...wording.how].filter(Boolean).join(" · ")}{" "}
        <span class="letters">{wording.letters}</span>
      </p>
      <ul class="plain-readings">
        {readings.slice(0, all ? undefined : listedAtOnce).map(reading => (
          <Reading key={`${reading.report.id} ${reading.extract.start}`} reading={reading} how={wording.how} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `${rest} more`}
        </button>
      )}
    </li>
  )
}

/** One reading in a line, and opened with the sentence around it. `how` was said of all. */
function Reading({ reading, how }: { readonly reading: EntryReadingView; readonly how: readonly string[] }) {
  const { report, extract, origin } = reading
  const at = String(extract.start)
  const own = [reading.told, reading.condition, reading.marked && "in quotation marks", reading.status]
  const told = own.filter(part => part && !how.includes(part))
  return (
    <li>
      <details>
        <summary>
          <span class="siglum">{report.siglum}</span>
          <ReportName report={report} />{" "}
          <span class="quiet">
            {[report.published?.text ?? "undated", origin ?? report.takes.join("; "), ...told]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </summary>
        <blockquote>
          <Passage extract={extract} />
        </blockquote>
        <p class="quiet">
          <a href={href(`/reports/${report.id}`, { at })}>sentence {extract.sentence} in the report</a> ·{" "}
          <a href={href("/readings", { report: report.id, at })}>all readings of the sentence</a>
        </p>
      </details>
      {extract.withdrawn && <span class="beside-note">{extract.withdrawn}</span>}
    </li>
  )
}
