// Passing words about what was just done, each with a way to undo it where there is one. One list for the whole app, so that
// a word outlives the screen that said it.

import { useEffect, useState } from "preact/hooks"

/** A passing word. */
export interface Toast {
  readonly n: number
  readonly text: string
  /** Something went wrong: told at once, not when it suits. */
  readonly bad: boolean
  readonly undo: (() => unknown) | null
}

/** At most so many stand at a time: the newest. */
const most = 3

let list: readonly Toast[] = []
let count = 0
const changed = new EventTarget()

function set(next: readonly Toast[]): void {
  list = next
  changed.dispatchEvent(new Event("change"))
}

/** Say something in passing. `undo` takes back what was done. */
export function toast(text: string, undo: (() => unknown) | null = null): void {
  set([...list, { n: count++, text, bad: false, undo }].slice(-most))
}

/** Say in passing what went wrong. */
export function trouble(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error)
  set([...list, { n: count++, text, bad: true, undo: null }].slice(-most))
}

/** Put a word away. */
export function putAway(n: number): void {
  if (list.some(one => one.n === n)) set(list.filter(one => one.n !== n))
}

/** Undo what a word speaks of, and say so. Without a number what was done last. */
export async function undo(n: number | null = list.findLast(one => one.undo)?.n ?? null): Promise<void> {
  const one = list.find(one => one.n === n)
  if (!one?.undo) return
  putAway(one.n)
  try {
    await one.undo()
    toast("Undone.")
  } catch (error) {
    trouble(error)
  }
}

/** The words that stand. */
export function useToasts(): readonly Toast[] {
  const [now, setNow] = useState(list)
  useEffect(() => {
    const update = () => setNow(list)
    changed.addEventListener("change", update)
    return () => changed.removeEventListener("change", update)
  }, [])
  return now
}
