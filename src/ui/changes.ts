// What changes for the whole app at once, and whoever draws it follows: the address, answers, passing words, a story played.

import { useEffect, useState } from "preact/hooks"

/** Tell whoever follows that something changed. */
export function tellChange(changed: EventTarget): void {
  changed.dispatchEvent(new Event("change"))
}

/** Follow what stands now: read anew whenever a change is told. */
export function useChanging<T>(changed: EventTarget, now: () => T): T {
  const [value, setValue] = useState(now)
  useEffect(() => {
    const update = () => setValue(now)
    changed.addEventListener("change", update)
    return () => changed.removeEventListener("change", update)
  }, [changed])
  return value
}
