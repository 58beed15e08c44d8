// The bar: the pile's name, the screens, and what can be done from anywhere. One line at every width: where the names of the
// screens do not fit, they stand in a list that opens.

import { useEffect, useRef, useState } from "preact/hooks"
import { href, useAddress } from "../address.ts"
import { inlined } from "../place.ts"
import { useStory } from "../story.ts"
import type { Open } from "./dialogs.tsx"

/** Screens of the bar: address, name, key behind `g`. */
export const screensOfBar = [
  ["/", "Pile", "p"],
  ["/compare", "Compare", "c"],
  ["/record", "Record", "r"],
  ["/timeline", "Timeline", "t"],
  ["/reports", "Reports", "s"],
  ["/desk", "Check", "k"],
] as const

/** A file cannot be marked: the desk is not in it. */
function isHere([to]: (typeof screensOfBar)[number]): boolean {
  return !inlined || to !== "/desk"
}

/** Whether a path is of a screen. */
export function isAt(path: string, to: string): boolean {
  if (to === "/") return path === "/" || path.startsWith("/story/")
  // Persons and threads are ways to look at the record.
  const within = to === "/record" ? ["/record", "/persons", "/threads"] : [to]
  return within.some(one => path === one || path.startsWith(`${one}/`))
}

/** Where a link of the bar leads: to what the story holds, where one is chosen. */
export function leadsTo(to: string, story: string | null): string {
  if (story === null) return to
  return to === "/" ? `/story/${encodeURIComponent(story)}` : href(to, { story })
}

/** The bar. */
export function Bar({ name, open }: { readonly name: string | null; readonly open: (what: Open) => void }) {
  const { path } = useAddress()
  const story = useStory()
  const asks = path === "/ask" || path === "/find"
  return (
    <header class="bar">
      <a class="brand" href="/">
        Stemma
      </a>
      {name && <PileName name={name} open={open} />}
      <Screens path={path} story={story} name={name} open={open} />
      <div class="bar-tools">
        <a class="served" href={leadsTo("/ask", story)} aria-current={asks ? "page" : undefined}>
          <kbd class="hint">/</kbd> <span class="long">Who says so?</span>
          <span class="short">Ask</span>
        </a>
        {!inlined && (
          <>
            <button type="button" onClick={() => open("add")}>
              <kbd class="hint">a</kbd> Add
            </button>
            <button type="button" onClick={() => open("export")}>
              <kbd class="hint">e</kbd> Export
            </button>
          </>
        )}
        <button type="button" aria-label="Help: keys, marks, terms" onClick={() => open("help")}>
          <kbd>?</kbd>
        </button>
      </div>
    </header>
  )
}

/** The pile's name: under it stand the piles of the server. A file holds one. */
function PileName({ name, open }: { readonly name: string; readonly open: (what: Open) => void }) {
  if (inlined) return <span class="pile-name">{name}</span>
  return (
    <button type="button" class="pile-name menu-mark" aria-haspopup="dialog" onClick={() => open("piles")}>
      <span class="sr">Pile: </span>
      <span>{name}</span>
    </button>
  )
}

interface InBar {
  readonly path: string
  readonly story: string | null
  readonly name: string | null
  readonly open: (what: Open) => void
}

function Screens({ path, story, name, open: openDialog }: InBar) {
  const [open, setOpen] = useState(false)
  const nav = useRef<HTMLElement>(null)
  useEffect(() => setOpen(false), [path])
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => !nav.current?.contains(event.target as Node) && setOpen(false)
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return
      event.preventDefault()
      setOpen(false)
      nav.current?.querySelector("button")?.focus()
    }
    addEventListener("pointerdown", away)
    addEventListener("keydown", close, { capture: true })
    return () => {
      removeEventListener("pointerdown", away)
      removeEventListener("keydown", close, { capture: true })
    }
  }, [open])
  const nameOf = (to: string, name: string) => (to === "/" && story !== null ? "Story" : name)
  const here = screensOfBar.find(([to]) => isAt(path, to))
  return (
    <nav aria-label="Screens" ref={nav}>
      <button
        type="button"
        class="menu-button menu-mark"
        aria-expanded={open}
        aria-controls="screens"
        onClick={() => setOpen(!open)}
      >
        {here ? nameOf(here[0], here[1]) : "Screens"}
      </button>
      <ul id="screens" class={open ? "open" : ""}>
        {name && !inlined && (
          <li class="narrow">
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => {
                setOpen(false)
                openDialog("piles")
              }}
            >
              <span class="quiet">Pile:</span> {name}
            </button>
          </li>
        )}
        {screensOfBar.filter(isHere).map(([to, name]) => (
          <li key={to}>
            <a href={leadsTo(to, story)} aria-current={isAt(path, to) ? "page" : undefined}>
              {nameOf(to, name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
