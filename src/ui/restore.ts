// Back returns to the place that was left. Every entry of the browser's history has a number; how far its page was
// scrolled is kept under it, and sought again until what was read from the server has made the page long enough, or the
// reader moves by himself. So is the link that was followed: the focus returns to it.

/** Milliseconds for which the place is sought. */
const patience = 3000

interface Place {
  readonly y: number
  /** Where the link that was followed leads; null where it was none. */
  readonly link: string | null
}

const places = new Map<number, Place>()
let current = numberOf(history.state)
let last = current

function numberOf(state: unknown): number {
  return typeof (state as { stemma?: unknown } | null)?.stemma === "number" ? (state as { stemma: number }).stemma : 0
}

/** The state to give the browser with the next entry of its history; the place of the one before is kept. */
export function nextEntry(): { readonly stemma: number } {
  places.set(current, { y: scrollY, link: document.activeElement?.closest("main a")?.getAttribute("href") ?? null })
  current = ++last
  return { stemma: current }
}

/** The state of the present entry, where it is replaced. */
export function sameEntry(): { readonly stemma: number } {
  return { stemma: current }
}

/** The browser went to another entry: seek the place where it was left. */
export function returned(state: unknown): void {
  places.set(current, { y: scrollY, link: null })
  current = numberOf(state)
  last = Math.max(last, current)
  seek(places.get(current) ?? { y: 0, link: null })
}

function seek({ y, link }: Place): void {
  // What has the focus now goes with its screen.
  if (link !== null) document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true })
  const begun = performance.now()
  let moved = false
  let isThere = false
  const stop = () => {
    moved = true
  }
  const gestures = ["wheel", "touchstart", "keydown", "pointerdown"] as const
  for (const gesture of gestures) addEventListener(gesture, stop, { once: true, passive: true })
  const look = () => {
    if (moved) return
    scrollTo(0, y)
    const isLate = !isThere && link !== null && !refocus(link)
    isThere = !isLate
    if ((isLate || Math.abs(scrollY - y) > 1) && performance.now() - begun < patience)
      return void requestAnimationFrame(look)
    // Once more when what stands has been laid out: rows drawn at their place may be higher than they were taken for.
    requestAnimationFrame(() => moved || scrollTo(0, y))
    for (const gesture of gestures) removeEventListener(gesture, stop)
  }
  look()
}

/** Set the focus on a link of the page; false while it is not there. Who stands elsewhere already stays. */
function refocus(link: string): boolean {
  const { activeElement } = document
  if (activeElement !== document.body && activeElement?.id !== "main") return true
  const found = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(link)}"]`)
  found?.focus({ preventScroll: true })
  return found !== null
}

history.scrollRestoration = "manual"
