// Threads: matters that go on over stories and dates; and one of them step by step, each step's words set beside the one
// before it.

import { useEffect, useRef } from "preact/hooks"
import type { ThreadCard, ThreadStep } from "../../serve/shapes.js"
import { back, go, href, useAddress, withQuery } from "../address.ts"
import { useAnswer, usePages } from "../api.ts"
import { useKeys } from "../keys.ts"
import { DateText, Pieces, Waiting } from "../parts/marks.tsx"
import { RecordTabs } from "../parts/record/tabs.tsx"
import { Term } from "../parts/term.tsx"
import { useRowKeys, Virtual } from "../parts/virtual.tsx"
import { Links } from "./entry.tsx"

/** The list. */
export function ThreadsScreen() {
  const { query } = useAddress()
  const wanted = Object.fromEntries(["q", "story", "person"].map(name => [name, query.get(name)]))
  const pages = usePages<ThreadCard>(href("/api/threads", { ...wanted, limit: "50" }))
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, ".thread-link")
  return (
    <div class="threads" ref={list}>
      <header class="head">
        <h1>What they report</h1>
        <p class="lede">
          Matters that go on: planned, promised, said, moved, denied, done. A <Term name="thread" /> has its steps in
          order of time.
        </p>
        <RecordTabs />
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser that runs Stemma */}
      <div role="search" aria-label="Narrow the threads" class="list-tools">
        <label>
          <span class="sr">Words of a thread</span>
          <input
            type="search"
            name="q"
            placeholder="a name, or words of the matter"
            value={query.get("q") ?? ""}
            onInput={event => go(withQuery({ q: event.currentTarget.value }), "replace")}
          />
        </label>
      </div>
      {pages.data ? (
        pages.data.length > 0 ? (
          <Virtual pages={pages} label="Threads" look="thread-rows" keyOf={idOf} row={row} usual={110} />
        ) : (
          <p class="nothing">
            No matter here goes on from one step to another{query.get("q") ? " with these words" : ""}.{" "}
            {query.size > 0 && <a href="/threads">Show all</a>}
          </p>
        )
      ) : (
        <Waiting error={pages.error} />
      )}
    </div>
  )
}

function idOf({ id }: ThreadCard): string {
  return id
}

/** A thread in a list: its steps in one line. */
function row({ id, title, span, steps, stories }: ThreadCard) {
  return (
    <div class="thread-row">
      <a class="thread-link" href={`/threads/${encodeURIComponent(id)}`}>
        {title}
      </a>
      <ol class="thread-line">
        {steps.map((step, n) => (
          <li key={n}>
            <b>{step.label}</b> <span class="quiet">{step.whenText}</span>
          </li>
        ))}
      </ol>
      <span class="quiet">
        {span} · {steps.length} steps · {stories.length === 1 ? "1 story" : `${stories.length} stories`}
      </span>
    </div>
  )
}

/** One thread. */
export function ThreadScreen({ id }: { readonly id: string }) {
  const { data, error } = useAnswer<ThreadCard>(`/api/threads/${encodeURIComponent(id)}`)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLElement>(null)
  useRowKeys(list, ".step-link")
  useKeys({ Escape: back })
  useEffect(() => heading.current?.focus({ preventScroll: true }), [data?.id])
  if (!data) return <Waiting error={error} />
  const { title, parties, span, stories, steps } = data
  return (
    <article class="thread" ref={list}>
      <p class="quiet">
        <a href="/threads">Threads</a> · {span}
      </p>
      <h1 ref={heading} tabIndex={-1} class="serif">
        {title}
      </h1>
      <p class="quiet thread-of">
        {parties.length > 0 && <>Parties: {parties.join(", ")}. </>}
        {stories.length === 1 ? "Story: " : "Stories: "}
        <Links all={stories} to={id => `/story/${encodeURIComponent(id)}`} />
      </p>
      {steps.some(step => step.wording) && (
        <p class="quiet">Marked is what the step before has not. Nothing here says which wording is right.</p>
      )}
      <ol class="thread-steps">
        {steps.map((step, n) => (
          <Step key={n} step={step} />
        ))}
      </ol>
    </article>
  )
}

function Step({ step }: { readonly step: ThreadStep }) {
  return (
    <li class="step">
      <p class="step-head">
        <b>{step.label}</b>{" "}
        <span class="quiet">
          {step.when && step.inferred.length === 0 ? <DateText date={step.when} /> : step.whenText}
          {step.inferred.includes("date") && " (no page dates it: told on that day)"}
        </span>
      </p>
      <blockquote>
        <Pieces pieces={step.pieces} />
      </blockquote>
      {step.wording && <p class="quiet">{step.wording}</p>}
      {step.differs && (
        <p>
          <span class="quiet">readings: </span>
          <span class="differs inline">{step.differs}</span>
        </p>
      )}
      {step.corrected && <p class="beside-note">{step.corrected}</p>}
      <p class="quiet">
        {step.standing} <span class="letters">{step.reports.join(" ")}</span> ·{" "}
        <a class="step-link" href={`/record/${encodeURIComponent(step.entry)}`}>
          the entry
        </a>
      </p>
    </li>
  )
}
