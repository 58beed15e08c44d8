// One key, one deed. Keys are the screen's; they are silent while a person types.

import { useLayoutEffect, useRef } from "preact/hooks"

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

/** Those who listen: screens, and the frame behind them. */
const screens: { readonly current: Keys }[] = []
const frames: { readonly current: Keys }[] = []

/** The first key of two, such as `g`, while the second is waited for. */
let begun = ""

/**
 * Listen for keys while what asks stands. A key is one deed: of a screen before the frame, so that `u` on the checking desk
 * takes back what the desk did, and nothing else. "g r" is `r` after `g`.
 */
export function useKeys(keys: Keys, { frame = false }: { readonly frame?: boolean } = {}): void {
  const latest = useRef(keys)
  // Before the next paint: `g` and the key after it may come faster than that.
  useLayoutEffect(() => {
    latest.current = keys
  })
  useLayoutEffect(() => {
    const listeners = frame ? frames : screens
    listeners.push(latest)
    return () => void listeners.splice(listeners.indexOf(latest), 1)
  }, [frame])
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  // A field has its keys for itself, Escape among them; a dialog that has just closed keeps the focus until the next frame.
  if ((event.target as HTMLElement).closest("input, textarea, select, dialog[open]")) return
  if (event.key === "Shift") return
  const deeds = [...screens.toReversed(), ...frames].map(({ current }) => current)
  const [pair, before] = [`${begun} ${event.key}`, begun]
  begun = ""
  const deed = deeds.find(keys => before && keys[pair])?.[pair] ?? deeds.find(keys => keys[event.key])?.[event.key]
  const begins = !deed && deeds.some(keys => Object.keys(keys).some(key => key.startsWith(`${event.key} `)))
  if (!deed && !begins) return
  event.preventDefault()
  if (begins) begun = event.key
  deed?.()
}

addEventListener("keydown", press)
