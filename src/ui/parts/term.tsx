// A term of art that answers for itself: one line on hover, focus and tap. A toggletip after the pattern of the ARIA
// Authoring Practices: what it says is told to a screen reader as the word's description, and Escape puts it away.

import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks"
import { type TermName, terms } from "../../model/catalogue.ts"

/** Pixels between word and answer, and from the window's edge. */
const away = 6
const edge = 8

/** A term of art, or what stands for it, with its answer. */
export function Term({ name, children }: { readonly name: TermName; readonly children?: preact.ComponentChildren }) {
  return <Tip answer={terms[name].answer}>{children ?? terms[name].name}</Tip>
}

/** Words with an answer. Not to be put into a link or a button: it is one itself. */
export function Tip({ answer, children }: { readonly answer: string; readonly children: preact.ComponentChildren }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  const word = useRef<HTMLButtonElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  // Over the answer the pointer is still over the word (WCAG 1.4.13): so it is the two of them that are watched.
  useEffect(() => {
    const both = place.current!
    const [enter, leave] = [() => setOpen(true), () => setOpen(false)]
    both.addEventListener("pointerenter", enter)
    both.addEventListener("pointerleave", leave)
    return () => {
      both.removeEventListener("pointerenter", enter)
      both.removeEventListener("pointerleave", leave)
    }
  }, [])
  useLayoutEffect(() => {
    const [shown, at] = [tip.current, word.current]
    if (!open || !shown || !at) return
    // In the top layer, so that no card or row cuts it off.
    shown.showPopover?.()
    const follow = () => setBeside(shown, at.getBoundingClientRect())
    // Before all others: who puts an answer away wants nothing else closed.
    const putAway = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return
      event.preventDefault()
      setOpen(false)
    }
    follow()
    addEventListener("scroll", follow, { capture: true, passive: true })
    addEventListener("keydown", putAway, { capture: true })
    return () => {
      removeEventListener("scroll", follow, { capture: true })
      removeEventListener("keydown", putAway, { capture: true })
      shown.hidePopover?.()
    }
  }, [open])
  return (
    <span class="term-place" ref={place}>
      <button
        type="button"
        class="term"
        ref={word}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <span id={id} role="tooltip" class="term-answer" popover="manual" ref={tip}>
        {answer}
      </span>
    </span>
  )
}

/** Under the word, or above it where there is no room; never beyond the window. */
function setBeside(tip: HTMLElement, word: DOMRect) {
  const { width, height } = tip.getBoundingClientRect()
  const left = Math.max(edge, Math.min(word.left, innerWidth - width - edge))
  const below = word.bottom + away
  const top = below + height > innerHeight - edge ? word.top - height - away : below
  tip.style.left = `${left}px`
  tip.style.top = `${top}px`
}
