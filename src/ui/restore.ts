// Back returns to the place that was left. Every entry of the browser's history has a number; how far its page was
// scrolled is kept under it, and sought again until what was read from the server has made the page long enough, or the
// reader moves by himself.

/** Milliseconds for which the place is sought. */
const patience = 3000

const places = new Map<number, number>()
let current = numberOf(history.state)
let last = current

function numberOf(state: unknown): number {
  return typeof (state as { stemma?: unknown } | null)?.stemma === "number" ? (state as { stemma: number }).stemma : 0
}

/** The state to give the browser with the next entry of its history; the place of the one before is kept. */
export function nextEntry(): { readonly stemma: number } {
  places.set(current, scrollY)
  current = ++last
  return { stemma: current }
}

/** The state of the present entry, where it is replaced. */
export function sameEntry(): { readonly stemma: number } {
  return { stemma: current }
}

/** The browser went to another entry: seek the place where it was left. */
export function returned(state: unknown): void {
  places.set(current, scrollY)
  current = numberOf(state)
  last = Math.max(last, current)
  seek(places.get(current) ?? 0)
}

function seek(y: number): void {
  const begun = performance.now()
  let moved = false
  const stop = () => {
    moved = true
  }
  const gestures = ["wheel", "touchstart", "keydown", "pointerdown"] as const
  for (const gesture of gestures) addEventListener(gesture, stop, { once: true, passive: true })
  const look = () => {
    if (moved) return
    scrollTo(0, y)
    if (Math.abs(scrollY - y) > 1 && performance.now() - begun < patience) return void requestAnimationFrame(look)
    // Once more when what stands has been laid out: rows drawn at their place may be higher than they were taken for.
    requestAnimationFrame(() => moved || scrollTo(0, y))
    for (const gesture of gestures) removeEventListener(gesture, stop)
  }
  look()
}

history.scrollRestoration = "manual"
