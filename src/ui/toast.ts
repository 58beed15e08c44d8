// Passing words about what was just done, each with a way to undo it where there is one. One list for the whole app, so that
// a word outlives the screen that said it.

import { tellChange, useChanging } from "./changes.ts"

/** A passing word. */
export interface Toast {
  readonly n: number
  readonly text: string
  /** Something went wrong: told at once, not when it suits. */
  readonly bad: boolean
  readonly undo: (() => unknown) | null
  /** Where the focus was: it returns there from the word's buttons. */
  readonly from: Element | null
}

/** At most so many stand at a time: the newest. */
const most = 3

let list: readonly Toast[] = []
let count = 0
const changed = new EventTarget()

function set(next: readonly Toast[]): void {
  list = next
  tellChange(changed)
}

/** Say something in passing. `undo` takes back what was done. */
export function toast(text: string, undo: (() => unknown) | null = null): void {
  say({ text, bad: false, undo })
}

/** Say in passing what went wrong. */
export function trouble(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error)
  say({ text, bad: true, undo: null })
}

function say(said: Pick<Toast, "text" | "bad" | "undo">): void {
  const before = document.activeElement
  const from = list.find(one => before?.closest(`[data-toast="${one.n}"]`))?.from ?? before
  set([...list, { ...said, n: count++, from }].slice(-most))
}

/** Put a word away. Who stands on one of its buttons is set where he was when it was said. */
export function putAway(n: number): void {
  const one = list.find(one => one.n === n)
  if (!one) return
  if (document.activeElement?.closest(`[data-toast="${n}"]`)) {
    const from = one.from?.isConnected && one.from !== document.body ? one.from : document.querySelector("main")
    ;(from as HTMLElement | null)?.focus()
  }
  set(list.filter(one => one.n !== n))
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
  return useChanging(changed, () => list)
}
