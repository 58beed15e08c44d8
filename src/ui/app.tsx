// The frame: name of the pile, screens, find, keys, export; progress and problems of the trace.

import { useCallback, useEffect, useState } from "preact/hooks"
import type { PileView } from "../serve/shapes.js"
import { followLinks, go, useAddress } from "./address.ts"
import { useAnswer, useStatus } from "./api.ts"
import { useKeys } from "./keys.ts"
import { Dialogs, type Open } from "./parts/dialogs.tsx"
import { DropAnywhere, DropZone } from "./parts/drop.tsx"
import { Progress } from "./parts/progress.tsx"
import { AskScreen } from "./screens/ask.tsx"
import { CompareScreen } from "./screens/compare.tsx"
import { DeskScreen } from "./screens/desk.tsx"
import { PileScreen } from "./screens/pile.tsx"
import { ReadingsScreen } from "./screens/readings.tsx"
import { EntryScreen, RecordScreen } from "./screens/record.tsx"
import { ReportScreen } from "./screens/report.tsx"
import { ReportsScreen } from "./screens/reports.tsx"
import { TimelineScreen } from "./screens/timeline.tsx"

const screens = [
  ["/", "Pile", "p"],
  ["/compare", "Compare", "c"],
  ["/record", "Record", "r"],
  ["/timeline", "Timeline", "t"],
  ["/reports", "Reports", "s"],
] as const

/** The app. */
export function App() {
  const { path } = useAddress()
  const status = useStatus()
  const traced = status !== null && status.revision > 0
  const pile = useAnswer<PileView>(traced ? "/api/pile" : null).data
  const [open, setOpen] = useState<Open>(null)
  const close = useCallback(() => setOpen(null), [])
  const [going, setGoing] = useState(false)
  useEffect(() => {
    document.addEventListener("click", followLinks)
    return () => document.removeEventListener("click", followLinks)
  }, [])
  useEffect(() => {
    const name = screens.find(([to]) => to !== "/" && path.startsWith(to))?.[1]
    document.title = [name, pile?.name, "Stemma"].filter(Boolean).join(" · ")
  }, [path, pile?.name])
  const jumps = going
    ? Object.fromEntries(
        screens.map(([to, , key]) => [
          key,
          () => {
            setGoing(false)
            go(to)
          },
        ]),
      )
    : {}
  useKeys({
    "?": () => setOpen("keys"),
    e: () => setOpen("export"),
    y: () => copyLink(setOpen),
    "/": () => {
      const box = document.querySelector<HTMLElement>("#ask")
      if (box) box.focus()
      else go("/ask")
    },
    g: () => setGoing(true),
    Escape: () => setOpen(null),
    ...jumps,
  })
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="bar">
        <a class="brand" href="/">
          Stemma
        </a>
        {pile && <span class="pile-name">{pile.name}</span>}
        <nav aria-label="Screens">
          {screens.map(([to, name]) => (
            <a key={to} href={to} aria-current={isAt(path, to) ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <div class="bar-tools">
          <a href="/desk" aria-current={path === "/desk" ? "page" : undefined}>
            check
          </a>
          <a href="/ask" aria-current={path === "/ask" ? "page" : undefined}>
            <kbd>/</kbd> who says so?
          </a>
          <button type="button" onClick={() => setOpen("export")}>
            <kbd>e</kbd> export
          </button>
          <button type="button" onClick={() => setOpen("keys")}>
            <kbd>?</kbd> keys
          </button>
        </div>
      </header>
      {status && <Progress status={status} />}
      <main id="main" tabIndex={-1}>
        {traced ? <Screen path={path} /> : status?.state === "empty" && <DropZone />}
      </main>
      <DropAnywhere />
      <Dialogs open={open} close={close} />
    </>
  )
}

function Screen({ path }: { readonly path: string }) {
  const [, screen, id] = path.split("/")
  if (screen === "compare") return <CompareScreen />
  if (screen === "record") return id ? <EntryScreen id={decodeURIComponent(id)} /> : <RecordScreen />
  if (screen === "timeline") return <TimelineScreen />
  if (screen === "reports") return id ? <ReportScreen id={decodeURIComponent(id)} /> : <ReportsScreen />
  if (screen === "ask" || screen === "find") return <AskScreen />
  if (screen === "desk") return <DeskScreen />
  if (screen === "readings") return <ReadingsScreen />
  return <PileScreen />
}

function isAt(path: string, to: string): boolean {
  return to === "/" ? path === "/" : path.startsWith(to)
}

function copyLink(setOpen: (open: Open) => void) {
  navigator.clipboard.writeText(location.href).then(
    () => setOpen("copied"),
    () => setOpen("not-copied"),
  )
}
