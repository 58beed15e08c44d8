// How far the trace is, while it is at work, and what stopped it.

import type { Status } from "../../serve/shapes.js"
import { wordsOfStage } from "../stages.ts"

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
  const stage = wordsOfStage[status.stage ?? "reading"] ?? status.stage
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
