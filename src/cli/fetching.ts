// Options of every command that fetches.

import { type Command, InvalidArgumentError } from "commander"
import type { Fetching } from "../fetch/fetcher.js"
import { usualMost } from "../fetch/limits.js"
import type { Effects } from "./effects.js"

/** Options that `withFetching` adds. */
export interface FetchingOptions {
  readonly allowPrivate?: boolean
  readonly most: number
}

/** Add `--most N` and `--allow-private`. */
export function withFetching(command: Command): Command {
  return command
    .option("--most <n>", "pages of one feed or sitemap to fetch, the newest first", mostOf, usualMost)
    .option("--allow-private", "fetch addresses in private networks and at other ports too")
}

/** How a command fetches. */
export function fetchingBy({ network }: Effects, { allowPrivate = false, most }: FetchingOptions): Fetching {
  return { network, allowPrivate, most }
}

function mostOf(given: string): number {
  const most = Number(given)
  if (Number.isInteger(most) && most >= 1) return most
  throw new InvalidArgumentError("Say a whole number from 1.")
}
