// The rest of a paged list: read when its end comes into view, or at a press.

import { useEffect, useRef } from "preact/hooks"

/** How far from sight the button presses itself: who scrolls on should not have to wait. */
const ahead = "900px 0px"

/** A button that presses itself when it is scrolled near. */
export function More({ more }: { readonly more: (() => void) | null }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!more || !button.current) return
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && more(), {
      rootMargin: ahead,
    })
    observer.observe(button.current)
    return () => observer.disconnect()
  }, [more])
  if (!more) return null
  return (
    <button type="button" class="more" ref={button} onClick={more}>
      Show more
    </button>
  )
}
