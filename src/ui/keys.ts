// One key, one deed. Keys are the screen's; they are silent while a person types.

import { useLayoutEffect } from "preact/hooks"

/** Deeds by key. */
export type Keys = Readonly<Record<string, () => void>>

/** Every key of the app, for the list that `?` shows. */
export const keyList: readonly (readonly [string, string])[] = [
  ["j  k", "next, previous alteration or row"],
  ["J  K", "in Compare: next, previous finding, several of a row one by one"],
  ["[  ]", "previous, next pair of reports, or entry of a list"],
  ["Enter", "open what is chosen"],
  ["/", "who says so? Ask for a sentence"],
  ["a", "add pages"],
  ["u", "undo what was just done"],
  ["y", "copy the link to this place"],
  ["e", "export"],
  ["g", "then p c r t s k: Pile, Compare, Record, Timeline, Reports, Check"],
  ["1 2 3", "on the checking desk: right, wrong, open; u undoes, s skips, n writes a note"],
  ["?", "this help"],
  ["Esc", "close"],
]

/** Listen for keys while the screen stands. */
export function useKeys(keys: Keys): void {
  // Before the next paint: `g` and the key after it may come faster than that.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target as HTMLElement
      // A dialog that has just closed keeps the focus until the next frame.
      if (target.closest("input, textarea, select, dialog[open]") && event.key !== "Escape") return
      const deed = keys[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  })
}
