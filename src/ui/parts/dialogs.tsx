// What opens over a screen: the list of keys, the exports, and the word that a link was copied.

import { useEffect, useLayoutEffect, useRef } from "preact/hooks"
import { keyList } from "../keys.ts"

/** Which one is open. */
export type Open = "keys" | "export" | "copied" | "not-copied" | null

/** Milliseconds for which a passing word stays. */
const passing = 2500

/** The dialogs. */
export function Dialogs({ open, close }: { readonly open: Open; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isDialog = open === "keys" || open === "export"
  useLayoutEffect(() => {
    if (isDialog && !dialog.current?.open) dialog.current?.showModal()
    if (!isDialog) dialog.current?.close()
  }, [open, isDialog])
  useEffect(() => {
    if (open !== "copied" && open !== "not-copied") return
    const timer = setTimeout(close, passing)
    return () => clearTimeout(timer)
  }, [open, close])
  const dismiss = (event: Event) => {
    event.preventDefault()
    close()
  }
  // Closed by the app's state alone, at the key itself: without an activation the browser closes on Escape and does not
  // ask (`cancel`), and what it tells afterwards (`close`) may come when another dialog is wanted already.
  const dismissByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") dismiss(event)
  }
  return (
    <>
      <dialog ref={dialog} onKeyDown={dismissByKey} onCancel={dismiss} aria-labelledby="dialog-title">
        {open === "keys" && <KeysList />}
        {open === "export" && <Exports close={close} />}
        <form onSubmit={dismiss}>
          <button type="submit">Close</button>
        </form>
      </dialog>
      <p class="toast" role="status">
        {open === "copied" && "Link copied."}
        {open === "not-copied" && "The browser did not allow copying; the link is in the address bar."}
      </p>
    </>
  )
}

function KeysList() {
  return (
    <>
      <h2 id="dialog-title">Keys</h2>
      <dl class="keys">
        {keyList.map(([key, deed]) => (
          <div key={key}>
            <dt>
              {key.split("  ").map(one => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Exports({ close }: { readonly close: () => void }) {
  const files = [
    ["/api/dossier", "dossier.html", "Dossier", "the pile as one page to read, print or send; short extracts"],
    ["/api/dossier?texts=full", "dossier-full.html", "Dossier with whole texts", "mind the rights of the outlets"],
    ["/api/trace", "trace.json", "Trace", "everything as JSON, for programs"],
    ["/api/review", "stemma-marks.json", "Marks and corrections", "what people said of the findings"],
  ] as const
  return (
    <>
      <h2 id="dialog-title">Export</h2>
      <ul class="exports">
        {files.map(([path, name, title, what]) => (
          <li key={path}>
            <a href={path} download={name} onClick={close}>
              {title}
            </a>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">
        Machine-made. Unreviewed findings say so. The API is described at <a href="/openapi.json">/openapi.json</a>.
      </p>
    </>
  )
}
