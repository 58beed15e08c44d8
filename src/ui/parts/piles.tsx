// The piles of this server, under the pile's name in the bar: which there are and how far each is, links from one to
// another, a new one, one that lies on this machine already, another name. A pile is an app of its own under its own
// address, so a link to one is left to the browser.

import { useEffect, useRef, useState } from "preact/hooks"
import { longestOutlet } from "../../kit/limits.ts"
import { plural } from "../../kit/plural.ts"
import type { PileListing } from "../../serve/shapes.js"
import { openPileAt } from "../address.ts"
import { askAnew, tell, useAnswer } from "../api.ts"
import { isHere, ofPile } from "../place.ts"
import { toast } from "../toast.ts"

/** All piles of a server. */
interface Listed {
  readonly piles: readonly PileListing[]
}

/** Milliseconds between two looks while one of them is being traced. */
const lookEvery = 1_000

/** The name of the pile we are in while nothing else tells it, as in one that is empty. */
export function useNameHere(wanted: boolean): string | null {
  const { data } = useAnswer<Listed>(wanted ? "/api/piles" : null)
  return data?.piles.find(({ base }) => isHere(base))?.name ?? null
}

/** What stands in the dialog. */
export function Piles() {
  const [piles, look] = useListed()
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (body: { readonly name: string } | { readonly path: string }) => {
    try {
      openPileAt((await tell<PileListing>("POST", "/api/piles", body)).base)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <>
      <h2 id="dialog-title" tabIndex={-1}>
        Piles
      </h2>
      <ul class="piles">
        {piles?.map(one => (
          <Row key={one.id} pile={one} named={look} />
        ))}
      </ul>
      <Ask label="New pile" field="name" placeholder="its name" longest={longestOutlet} deed="Make" then={add} />
      <Ask
        label="Open a folder or store"
        field="path"
        placeholder="where it lies on this machine"
        longest={4096}
        deed="Open"
        then={add}
      />
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      <Kept />
    </>
  )
}

/** The piles as they are now, looked at again while one is being traced; and a way to look at once. */
function useListed(): [readonly PileListing[] | null, () => Promise<void>] {
  const [piles, setPiles] = useState<readonly PileListing[] | null>(null)
  const look = async () => setPiles((await askAnew<Listed>("/api/piles")).piles)
  const isTracing = piles === null || piles.some(({ state }) => state === "tracing")
  useEffect(() => {
    // What cannot be asked leaves the list as it is; the frame says that nobody answers.
    look().catch(() => {})
    if (!isTracing) return
    const timer = setInterval(() => look().catch(() => {}), lookEvery)
    return () => clearInterval(timer)
  }, [isTracing])
  return [piles, look]
}

function Row({ pile, named }: { readonly pile: PileListing; readonly named: () => Promise<void> }) {
  const [naming, setNaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const done = () => {
    setNaming(false)
    // The button is there again with the next frame.
    requestAnimationFrame(() => button.current?.focus())
  }
  if (naming) return <Naming pile={pile} named={named} done={done} />
  return (
    <li>
      {/* `target` leaves the link to the browser: another pile is another page. */}
      <a href={ofPile(pile.base)} target="_self" aria-current={isHere(pile.base) ? "true" : undefined}>
        {pile.name}
      </a>
      <span class="quiet">{stateText(pile)}</span>
      <button type="button" ref={button} aria-label={`Rename ${pile.name}`} onClick={() => setNaming(true)}>
        Rename
      </button>
    </li>
  )
}

interface ToName {
  readonly pile: PileListing
  readonly named: () => Promise<void>
  readonly done: () => void
}

function Naming({ pile: { id, name }, named, done }: ToName) {
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const rename = async (to: string) => {
    await tell("PATCH", `/api/piles/${id}`, { name: to })
    await named()
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const to = field.current!.value.trim()
    if (to === "" || to === name) return done()
    try {
      await rename(to)
      toast(`Renamed to ${to}.`, () => rename(name))
      done()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  // Escape puts the field away, not the dialog around it.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.preventDefault()
    event.stopPropagation()
    done()
  }
  return (
    <li>
      <form class="rename" onSubmit={submit} onKeyDown={leave}>
        <input ref={field} aria-label={`Another name for ${name}`} defaultValue={name} maxLength={longestOutlet} />
        <button type="submit">Save</button>
      </form>
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}

/** "8 reports · 2 stories"; before there are any, how far it is. */
function stateText({ state, reports, stories }: PileListing): string {
  const counts = reports === null ? "" : `${plural(reports, "report")} · ${plural(stories ?? 0, "story", "stories")}`
  const now = { empty: "empty", tracing: "being traced", failed: "could not be traced", ready: "" }[state]
  return [counts, now].filter(Boolean).join(" · ")
}

interface Asked {
  readonly label: string
  readonly placeholder: string
  readonly longest: number
  readonly deed: string
}

function Ask(
  given:
    | (Asked & { readonly field: "name"; readonly then: (body: { readonly name: string }) => Promise<void> })
    | (Asked & { readonly field: "path"; readonly then: (body: { readonly path: string }) => Promise<void> }),
) {
  const [busy, setBusy] = useState(false)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const said = String(new FormData(event.currentTarget as HTMLFormElement).get("said") ?? "").trim()
    if (said === "") return
    setBusy(true)
    await (given.field === "name" ? given.then({ name: said }) : given.then({ path: said }))
    setBusy(false)
  }
  return (
    <form class="new-pile" onSubmit={submit} aria-busy={busy}>
      <label class="over">
        {given.label}
        <input name="said" placeholder={given.placeholder} maxLength={given.longest} autocomplete="off" />
      </label>
      <button type="submit" disabled={busy}>
        {given.deed}
      </button>
    </form>
  )
}

/** What is kept where. */
function Kept() {
  const folder = useAnswer<{ readonly folder: string }>("/api/adding").data?.folder
  return (
    <p class="quiet kept-where">
      Each pile is by itself, and all of it stays on this machine. Pages that are opened stay where they lie and are not
      changed; marks and corrections stand in a file beside them
      {folder && (
        <>
          , what is added here in <code>{folder}</code>
        </>
      )}
      . A new pile is kept beside the first.
    </p>
  )
}
