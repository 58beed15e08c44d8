// How far the trace is, looked at while it is at work.

import { useEffect, useRef, useState } from "preact/hooks"
import type { Status } from "../serve/shapes.js"
import { askAnew, forget, useFreshness } from "./api.ts"

/** Milliseconds between two looks at a trace that is at work. */
const lookEvery = 400

/** How far the trace is, and why that is not known any more. */
export interface FollowedStatus {
  readonly status: Status | null
  readonly unknown: string | null
}

/** How far the trace is; asks while it is at work, and forgets what was fetched when a new trace stands. */
export function useStatus(): FollowedStatus {
  const fresh = useFreshness()
  const [followed, setFollowed] = useState<FollowedStatus>({ status: null, unknown: null })
  const revision = useRef<number | null>(null)
  // `fresh` stands among the dependencies so that a change asks again
  useEffect(() => {
    let timer = 0
    let stopped = false
    const look = async () => {
      try {
        const next = await askAnew<Status>("/api/status")
        if (stopped) return
        setFollowed({ status: next, unknown: null })
        const before = revision.current
        revision.current = next.revision
        if (before !== null && before !== next.revision) return forget()
        if (next.state === "tracing") timer = window.setTimeout(look, lookEvery)
      } catch (problem) {
        if (!stopped) setFollowed(({ status }) => ({ status, unknown: (problem as Error).message }))
      }
    }
    void look()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [fresh])
  return followed
}
