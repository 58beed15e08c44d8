// The frame: the bar, how far the trace is, the screen that the address names, what opens over it.

import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import type { PileView, Status } from "../serve/shapes.js"
import { followLinks, go, useAddress } from "./address.ts"
import { useAnswer } from "./api.ts"
import { useKeys } from "./keys.ts"
import { AsData, copyLink } from "./parts/as-data.tsx"
import { Bar, isAt, leadsTo, screensOfBar } from "./parts/bar.tsx"
import { StoryCrumb } from "./parts/crumb.tsx"
import { Dialogs, type Open } from "./parts/dialogs.tsx"
import { DropAnywhere, EmptyPile } from "./parts/drop.tsx"
import { Imprint } from "./parts/imprint.tsx"
import { useNameHere } from "./parts/piles.tsx"
import { FirstTrace, Progress } from "./parts/progress.tsx"
import { Toasts } from "./parts/toasts.tsx"
import { inlined } from "./place.ts"
import { usePrintFrame } from "./print.ts"
import { ScreenAt } from "./screens.tsx"
import { useStatus } from "./status.ts"
import { useStory } from "./story.ts"
import { toast, undo } from "./toast.ts"

/** The app. */
export function App() {
  const { path } = useAddress()
  const { status, unknown } = useStatus()
  const traced = status !== null && status.revision > 0
  const pile = useAnswer<PileView>(traced ? "/api/pile" : null).data
  // An empty pile, or one that is traced for the first time, has its name from the list.
  const unread = useNameHere(status !== null && !traced)
  const name = pile?.name ?? unread
  const [open, setOpen] = useState<Open>(null)
  const close = useCallback(() => setOpen(null), [])
  useEffect(() => {
    document.addEventListener("click", followLinks)
    return () => document.removeEventListener("click", followLinks)
  }, [])
  useEffect(() => {
    const screen = screensOfBar.find(([to]) => to !== "/" && isAt(path, to))?.[1]
    document.title = [screen, name, "Stemma"].filter(Boolean).join(" · ")
  }, [path, name])
  usePrintFrame(name)
  useRetraced(status)
  useFrameKeys(setOpen)
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Bar name={name} open={setOpen} />
      <Progress status={status} unknown={unknown} />
      <main id="main" tabIndex={-1}>
        {traced && (
          <>
            <StoryCrumb />
            <ScreenAt path={path} />
            {path === "/" && <Imprint />}
            {!inlined && <AsData />}
          </>
        )}
        {!traced && status?.state === "empty" && <EmptyPile />}
        {!traced && status?.state === "tracing" && <FirstTrace status={status} />}
      </main>
      <DropAnywhere />
      {open === null && <Toasts />}
      <Dialogs open={open} close={close} />
    </>
  )
}

/** Say what a trace made anew, once it stands. */
function useRetraced(status: Status | null) {
  const seen = useRef<number | null>(null)
  useEffect(() => {
    if (!status) return
    const isAnother = seen.current !== null && seen.current !== status.revision
    seen.current = status.revision
    if (isAnother && status.made) toast(`Traced again: ${status.made.text}.`)
  }, [status])
}

/** Keys that do the same on every screen. */
function useFrameKeys(setOpen: (open: Open) => void) {
  const { path } = useAddress()
  const story = useStory()
  const ask = () => {
    if (path === "/ask" || path === "/find") document.querySelector<HTMLElement>("main textarea, main input")?.focus()
    else go(leadsTo("/ask", story))
  }
  const jumps = screensOfBar.map(([to, , key]) => [`g ${key}`, () => go(leadsTo(to, story))] as const)
  useKeys(
    {
      "?": () => setOpen("help"),
      u: () => void undo(),
      y: copyLink,
      ...(!inlined && { e: () => setOpen("export"), a: () => setOpen("add"), "/": ask }),
      ...Object.fromEntries(jumps),
    },
    { frame: true },
  )
}
