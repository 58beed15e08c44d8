// Zoom and pan of a drawing in a frame that scrolls: buttons, keys, the wheel with Ctrl, two fingers, and the hand that
// drags it. What was under the pointer stays under it.

import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks"

/**
 * Smallest and largest scale. At first a drawing is shown at no less than `first`: below it words are not read; and one that
 * leaves room is shown larger, up to `large`, as long as it stays lower than `low` pixels.
 */
const bounds = { least: 0.1, most: 2.5, first: 0.7, large: 1.15, low: 640 }
/** One step of a button or key. */
const step = 1.25

/** How a drawing is looked at, and what can be done. */
export interface Zoom {
  readonly scale: number
  readonly closer: () => void
  readonly farther: () => void
  /** The whole drawing. */
  readonly fit: () => void
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Look at a drawing of a size, in pixels, in a frame. */
export function useZoom(
  frame: { readonly current: HTMLDivElement | null },
  size: { readonly width: number; readonly height: number },
): Zoom {
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const [chosen, setChosen] = useState<number | null>(null)
  const first = room.width ? firstScale(room.width, size) : 1
  const scale = chosen ?? first
  const held = useRef<{ readonly at: Point; readonly before: number } | null>(null)
  const now = useRef(scale)
  now.current = scale
  const zoomTo = useCallback(
    (wanted: number, at?: Point) => {
      const element = frame.current
      if (!element) return
      const next = Math.min(bounds.most, Math.max(bounds.least, wanted))
      held.current = { at: at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 }, before: now.current }
      now.current = next
      setChosen(next)
    },
    [frame],
  )
  useLayoutEffect(() => {
    const element = frame.current
    if (!element || !held.current) return
    const { at, before } = held.current
    held.current = null
    element.scrollLeft = ((element.scrollLeft + at.x) / before) * scale - at.x
    element.scrollTop = ((element.scrollTop + at.y) / before) * scale - at.y
  }, [frame, scale])
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const look = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    const stop = followHands(element, (factor, at) => zoomTo(now.current * factor, at))
    return () => {
      observer.disconnect()
      stop()
    }
  }, [frame, zoomTo])
  return {
    scale,
    closer: () => zoomTo(scale * step),
    farther: () => zoomTo(scale / step),
    fit() {
      const high = Math.max(240, Math.min(innerHeight * 0.8, 760))
      zoomTo(Math.min(1, room.width / size.width, high / size.height), { x: 0, y: 0 })
    },
  }
}

/** The scale at which a drawing is shown until somebody chooses another. */
function firstScale(room: number, { width, height }: { readonly width: number; readonly height: number }): number {
  const larger = Math.max(1, Math.min(bounds.large, bounds.low / height))
  return Math.max(bounds.first, Math.min(larger, room / width))
}

/** Wheel, fingers and mouse on a frame. */
function followHands(frame: HTMLElement, zoomBy: (factor: number, at: Point) => void): () => void {
  const within = (x: number, y: number): Point => {
    const { left, top } = frame.getBoundingClientRect()
    return { x: x - left, y: y - top }
  }
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoomBy(Math.exp(-event.deltaY / 300), within(event.clientX, event.clientY))
  }
  let apart = 0
  const touch = (event: TouchEvent) => {
    const [a, b] = event.touches
    if (!a || !b) {
      apart = 0
      return
    }
    event.preventDefault()
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    if (apart > 0) zoomBy(distance / apart, within((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2))
    apart = distance
  }
  const ended = () => {
    apart = 0
  }
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null
  const down = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return
    if ((event.target as Element).closest("a, button, [data-href]")) return
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop }
    frame.setPointerCapture(event.pointerId)
    frame.classList.add("dragged")
  }
  const move = (event: PointerEvent) => {
    if (!from) return
    frame.scrollTo(from.left - event.clientX + from.x, from.top - event.clientY + from.y)
  }
  const up = () => {
    from = null
    frame.classList.remove("dragged")
  }
  const stop = new AbortController()
  const { signal } = stop
  frame.addEventListener("wheel", wheel, { passive: false, signal })
  frame.addEventListener("touchmove", touch, { passive: false, signal })
  frame.addEventListener("touchend", ended, { signal })
  frame.addEventListener("pointerdown", down, { signal })
  frame.addEventListener("pointermove", move, { signal })
  frame.addEventListener("pointerup", up, { signal })
  frame.addEventListener("pointercancel", up, { signal })
  return () => stop.abort()
}
