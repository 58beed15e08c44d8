// What of a story that is played is seen just now: told to whatever draws its pages, tree and map alike.

import type { Family } from "../../model/catalogue.ts"
import { tellChange, useChanging } from "../changes.ts"

/** A story at one of its moments. */
export interface Played {
  readonly story: string
  /** Reports that have appeared. */
  readonly seen: ReadonlySet<string>
  /** The alteration that is followed, in the pages that have it by now; the first is where it was born. */
  readonly lit: { readonly family: Family; readonly reports: readonly string[] } | null
}

let played: Played | null = null
const changed = new EventTarget()

/** Tell what is seen; null when nothing is played any more. */
export function show(next: Played | null): void {
  played = next
  tellChange(changed)
}

/** Follow what is seen of a story; null while it is not played, and all of it is seen. */
export function usePlayed(story: string): Played | null {
  const now = useChanging(changed, () => played)
  return now?.story === story ? now : null
}
