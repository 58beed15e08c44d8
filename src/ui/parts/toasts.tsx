// Where passing words stand: a polite live region at the foot of the window. One stays while it is pointed at or holds the
// focus; its button is reached by Tab, and `u` presses that of the newest.

import { useEffect, useState } from "preact/hooks"
import { putAway, type Toast, undo, useToasts } from "../toast.ts"

/** Milliseconds for which a word stays, a long one in step with its letters; one that can be undone, or tells of trouble, longer. */
const passing = 3_000
const eachLetter = 90
const staying = 12_000

/** The region. It stands from the first, so that a screen reader knows it before anything is said. */
export function Toasts() {
  const toasts = useToasts()
  return (
    <section class="toasts" aria-label="What was just done">
      <div role="status">
        {toasts.map(one => (
          <One key={one.n} toast={one} />
        ))}
      </div>
    </section>
  )
}

function One({ toast: { n, text, bad, undo: can } }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => putAway(n), can || bad ? staying : Math.max(passing, eachLetter * text.length))
    return () => clearTimeout(timer)
  }, [held, n, can, bad, text])
  return (
    <div
      class={bad ? "toast bad" : "toast"}
      role="presentation"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{text}</span>
      {can && (
        <button type="button" onClick={() => undo(n)}>
          Undo
        </button>
      )}
      <button type="button" aria-label="Put this away" onClick={() => putAway(n)}>
        ×
      </button>
    </div>
  )
}
