// The rest of a paged list: read when its end comes into view, or at a press.

import { useEffect, useRef } from "preact/hooks"

/** A button that presses itself when it is scrolled to. */
export function More({ more }: { readonly more: (() => void) | null }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!more || !button.current) return
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && more())
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
