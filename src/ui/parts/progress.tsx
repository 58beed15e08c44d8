// How far the trace is, while it is at work, and what stopped it. Under it, while the first one is made, the shape of what is
// to come.

import type { Status } from "../../serve/shapes.js"
import { tell } from "../api.ts"
import { stepsOf, wordsOfStage } from "../stages.ts"
import type { FollowedStatus } from "../status.ts"
import { trouble } from "../toast.ts"

/** A line with a bar, said once to a screen reader. */
export function Progress({ status, unknown }: FollowedStatus) {
  if (unknown !== null) {
    return (
      <p class="notice bad" role="alert">
        {unknown}
      </p>
    )
  }
  if (status === null) return null
  if (status.state === "failed" || (status.state === "ready" && status.problem)) {
    return (
      <p class="notice bad" role="alert">
        {status.state === "failed" && "The pile could not be traced: "}
        {status.problem}{" "}
        <button type="button" class="plain-button" onClick={() => tell("POST", "/api/trace").catch(trouble)}>
          Trace again
        </button>
      </p>
    )
  }
  if (status.state !== "tracing") return null
  const words = wordsOfStage[status.stage ?? "reading"] ?? status.stage
  return (
    <div class="progress">
      <span role="status">{words}</span>
      {status.of > 0 ? (
        <>
          <span class="count">
            {status.done.toLocaleString("en-GB")} of {status.of.toLocaleString("en-GB")}
          </span>
          <progress aria-label="Progress" value={status.done} max={status.of} />
        </>
      ) : (
        <progress aria-label="Progress" />
      )}
      <button type="button" class="plain-button" onClick={() => tell("DELETE", "/api/trace").catch(trouble)}>
        Stop
      </button>
      {status.revision > 0 && <span> What you see is the trace before.</span>}
    </div>
  )
}

/** While there is nothing to show yet: what is being done, step by step (how far that is stands over it), and the shape of the first screen. */
export function FirstTrace({ status }: { readonly status: Status }) {
  const now = stepsOf.indexOf(wordsOfStage[status.stage ?? "reading"] ?? "")
  return (
    <div class="first-trace">
      <ol class="stages">
        {stepsOf.map((words, i) => (
          <li key={words} class={i < now ? "done" : ""} aria-current={i === now ? "step" : undefined}>
            {words}
          </li>
        ))}
      </ol>
      {/* Not told to a screen reader, to whom the steps are said: names pass faster than they can be heard. */}
      {now <= 0 && (
        <ul class="being-read" aria-hidden="true">
          {status.reading.map(page => (
            <li key={page}>{page}</li>
          ))}
        </ul>
      )}
      <div class="skeleton" aria-hidden="true">
        <i class="title" />
        <i />
        <div>
          <i class="box" />
          <i class="box" />
        </div>
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}
