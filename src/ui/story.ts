// The story that an address speaks of: its own screens by path, all others by `?story=`.

import { useAddress } from "./address.ts"

/** Its id; null where all stories are meant. */
export function useStory(): string | null {
  const { path, query } = useAddress()
  const own = /^\/story\/([^/]+)/.exec(path)?.[1]
  return own ? decodeURIComponent(own) : query.get("story")
}
