// Where passing words stand, at the foot of the window. One stays while it is pointed at or holds the focus; its button is
// reached by Tab, and `u` presses that of the newest. A screen reader is told the words of the newest alone, once: were the
// whole of it a live region, it would tell buttons, and the older words again.

import { useEffect, useRef, useState } from "preact/hooks"
import { putAway, type Toast, undo, useToasts } from "../toast.ts"

/** Milliseconds for which a word stays, a long one in step with its letters; one that can be undone, or tells of trouble, longer. */
const passing = 3_000
const eachLetter = 90
const staying = 12_000

/** The region. It stands from the first, so that a screen reader knows it before anything is said. */
export function Toasts() {
  const toasts = useToasts()
  const newest = useNewest(toasts)
  // Each word is an element of its own, so that the same one said again is heard again.
  const words = newest && <span key={newest.n}>{newest.undo ? `${newest.text} Press u to undo.` : newest.text}</span>
  return (
    <section class="toasts" aria-label="What was just done">
      <div class="sr" role="status">
        {newest?.bad === false && words}
      </div>
      <div class="sr" role="alert">
        {newest?.bad && words}
      </div>
      {toasts.map(one => (
        <One key={one.n} toast={one} />
      ))}
    </section>
  )
}

/** The newest word; null once it is put away, be there older ones: these were told. */
function useNewest(toasts: readonly Toast[]): Toast | null {
  const told = useRef(-1)
  const last = toasts.at(-1)
  if (last && last.n > told.current) told.current = last.n
  return last?.n === told.current ? last : null
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
      data-toast={n}
      role="presentation"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span aria-hidden="true">{text}</span>
      {can && (
        <button type="button" aria-label={`Undo: ${text}`} onClick={() => undo(n)}>
          Undo
        </button>
      )}
      <button type="button" aria-label={`Put away: ${text}`} onClick={() => putAway(n)}>
        ×
      </button>
    </div>
  )
}
