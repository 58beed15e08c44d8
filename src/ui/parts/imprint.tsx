// How the file that this is was made: the foot of the front page that stood here before the app began, as it was written.

import { useLayoutEffect, useRef } from "preact/hooks"
import { inlined } from "../place.ts"

/** Taken out of the page before the app takes its place. */
const written: Element | null = inlined && document.querySelector(".front-imprint")

/** The imprint, at the foot of the first screen; nothing where a server answers. */
export function Imprint() {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (written) place.current?.replaceChildren(written)
  }, [])
  return written && <div class="front imprint" ref={place} />
}
