// What opens over a screen: help, export, adding, piles. One dialog element; which of them stands in it is the app's state.

import { useLayoutEffect, useRef } from "preact/hooks"
import { Adding } from "./adding.tsx"
import { Exports } from "./exports.tsx"
import { Help } from "./help.tsx"
import { Piles } from "./piles.tsx"
import { Toasts } from "./toasts.tsx"

/** Which one is open. */
export type Open = "help" | "export" | "add" | "piles" | null

/** The dialogs. */
export function Dialogs({ open, close }: { readonly open: Open; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
    // What is to be read is begun at its head, not at the button that ends it or a field further down.
    if (open === "help" || open === "piles") dialog.current?.querySelector("h2")?.focus()
  }, [open])
  const dismiss = (event: Event) => {
    event.preventDefault()
    close()
  }
  // Closed by the app's state alone, at the key itself: without an activation the browser closes on Escape and does not
  // ask (`cancel`), and what it tells afterwards (`close`) may come when another dialog is wanted already.
  const dismissByKey = (event: KeyboardEvent) => {
    // A term's answer is put away first.
    if (event.key === "Escape" && !event.defaultPrevented) dismiss(event)
  }
  // A press on what lies behind closes as well: the dialog's own surface is covered by what stands in it.
  const dismissBehind = (event: MouseEvent) => event.target === dialog.current && close()
  return (
    <dialog
      ref={dialog}
      class={open === "help" ? "wide" : open === "piles" ? "under-name" : ""}
      onKeyDown={dismissByKey}
      onCancel={dismiss}
      onClick={dismissBehind}
      aria-labelledby="dialog-title"
    >
      <div class="dialog-body">
        {open === "help" && <Help />}
        {open === "export" && <Exports close={close} />}
        {open === "add" && <Adding done={close} />}
        {open === "piles" && <Piles />}
        <form class="dialog-close" onSubmit={dismiss}>
          <button type="submit">Close</button>
        </form>
      </div>
      {/* What lies behind an open dialog is heard by nobody. */}
      {open && <Toasts />}
    </dialog>
  )
}
