// The frame: the bar, how far the trace is, the screen that the address names, what opens over it.

import { useCallback, useEffect, useState } from "preact/hooks"
import type { PileView } from "../serve/shapes.js"
import { followLinks, go, useAddress } from "./address.ts"
import { useAnswer, useStatus } from "./api.ts"
import { useKeys } from "./keys.ts"
import { AsData, copyLink } from "./parts/as-data.tsx"
import { Bar, isAt, leadsTo, screensOfBar } from "./parts/bar.tsx"
import { StoryCrumb } from "./parts/crumb.tsx"
import { Dialogs, type Open } from "./parts/dialogs.tsx"
import { DropAnywhere, EmptyPile } from "./parts/drop.tsx"
import { Imprint } from "./parts/imprint.tsx"
import { FirstTrace, Progress } from "./parts/progress.tsx"
import { Toasts } from "./parts/toasts.tsx"
import { inlined } from "./place.ts"
import { usePrintFrame } from "./print.ts"
import { ScreenAt } from "./screens.tsx"
import { useStory } from "./story.ts"
import { undo } from "./toast.ts"

/** The app. */
export function App() {
  const { path } = useAddress()
  const status = useStatus()
  const traced = status !== null && status.revision > 0
  const pile = useAnswer<PileView>(traced ? "/api/pile" : null).data
  const [open, setOpen] = useState<Open>(null)
  const close = useCallback(() => setOpen(null), [])
  useEffect(() => {
    document.addEventListener("click", followLinks)
    return () => document.removeEventListener("click", followLinks)
  }, [])
  useEffect(() => {
    const name = screensOfBar.find(([to]) => to !== "/" && isAt(path, to))?.[1]
    document.title = [name, pile?.name, "Stemma"].filter(Boolean).join(" · ")
  }, [path, pile?.name])
  usePrintFrame(pile?.name ?? null)
  useFrameKeys(setOpen)
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Bar name={pile?.name ?? null} open={setOpen} />
      {status && <Progress status={status} />}
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
