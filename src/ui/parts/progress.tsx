// How far the trace is, while it is at work, and what stopped it.

import type { Status } from "../../serve/shapes.js"

const stages: Readonly<Record<string, string>> = {
  reading: "Reading the pages",
  recur: "Reading the pages",
  annotate: "Reading the pages",
  count: "Reading the pages",
  witness: "Reading the pages",
  match: "Laying reports side by side",
  compare: "Laying reports side by side",
  relate: "Finding who took from whom",
  sources: "Finding who took from whom",
  align: "Comparing what was altered",
  collate: "Comparing what was altered",
  claims: "Gathering what they say",
  entries: "Gathering what they say",
}

/** A line with a bar, said once to a screen reader. */
export function Progress({ status }: { readonly status: Status }) {
  if (status.state === "failed") {
    return (
      <p class="notice bad" role="alert">
        The pile could not be traced: {status.problem}
      </p>
    )
  }
  if (status.state !== "tracing") return null
  const stage = stages[status.stage ?? "reading"] ?? status.stage
  return (
    <div class="progress" role="status">
      <span>
        {stage}
        {status.of > 0 && ` · ${status.done} of ${status.of}`}
        {status.of > 0 ? (
          <progress aria-label="Progress" value={status.done} max={status.of} />
        ) : (
          <progress aria-label="Progress" />
        )}
      </span>
      {status.revision > 0 && <span> What you see is the trace before.</span>}
    </div>
  )
}
