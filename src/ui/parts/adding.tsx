// Adding pages: a text that is pasted, files, a folder, an address. In a dialog from the bar, and on the screen of an empty
// pile. What could not be read is named, and where pages are kept is said before anything is given.

import { useRef, useState } from "preact/hooks"
import { largestUpload, longestOutlet } from "../../kit/limits.ts"
import { plural } from "../../kit/plural.ts"
import type { Added } from "../../serve/shapes.js"
import { tell, useAnswer } from "../api.ts"
import { toast } from "../toast.ts"

/** What came of adding, to be shown. */
interface Told {
  readonly text: string
  readonly problems: readonly { readonly path: string; readonly what: string }[]
}

/** Send files, and say what came of it. */
export async function sendFiles(files: readonly File[]): Promise<Told> {
  if (files.length === 0) return failed("There was no file in what was given.")
  if (files.reduce((sum, file) => sum + file.size, 0) > largestUpload)
    return failed(`That is over ${largestUpload / 2 ** 20} MB. Give the folder to \`stemma serve\` instead.`)
  const form = new FormData()
  for (const file of files) form.append("files", file, file.name)
  return send("/api/reports", form)
}

async function send(path: string, body: unknown): Promise<Told> {
  try {
    const { kept, problems } = await tell<Added>("POST", path, body)
    return {
      text: kept > 0 ? `${plural(kept, "file")} added; the pile is being traced.` : "Nothing was added.",
      problems,
    }
  } catch (error) {
    return failed((error as Error).message)
  }
}

function failed(what: string): Told {
  return { text: what, problems: [] }
}

/** Ways to add; `done` is called when all went well, and nothing is left to be told. */
export function Adding({ done }: { readonly done?: () => void }) {
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const run = async (deed: Promise<Told>) => {
    setBusy(true)
    const came = await deed
    setBusy(false)
    if (came.problems.length > 0 || !came.text.includes("added; ")) return setTold(came)
    setTold(null)
    toast(came.text)
    done?.()
  }
  return (
    <div class="adding" aria-busy={busy}>
      <h2 id={done ? "dialog-title" : undefined}>Add pages</h2>
      <Paste run={run} />
      <Choose run={run} />
      <Fetch run={run} />
      {busy && <p role="status">Reading …</p>}
      {told && (
        <div class="told" role="alert">
          <p>{told.text}</p>
          <ul>
            {told.problems.map(({ path, what }, i) => (
              <li key={i}>
                <b>{path}</b> {what}.
              </li>
            ))}
          </ul>
        </div>
      )}
      <Kept />
    </div>
  )
}

interface Deed {
  readonly run: (deed: Promise<Told>) => Promise<void>
}

function Paste({ run }: Deed) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const data = new FormData(form)
    if (String(data.get("text") ?? "").trim() === "") return
    void run(send("/api/reports", data))
  }
  return (
    <form class="paste" onSubmit={submit}>
      <label class="over">
        Paste the text of a page
        <textarea name="text" rows={5} placeholder="Headline, then the article" />
      </label>
      <div class="said">
        <label class="over">
          Title <span class="quiet">optional</span>
          <input name="title" maxLength={500} />
        </label>
        <label class="over">
          Outlet <span class="quiet">optional</span>
          <input name="outlet" maxLength={longestOutlet} />
        </label>
        <label class="over">
          Date <span class="quiet">optional</span>
          <input name="date" placeholder="16 March 2021" maxLength={60} />
        </label>
        <button type="submit">Add text</button>
      </div>
    </form>
  )
}

function Choose({ run }: Deed) {
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  // Known to every browser, and to no standard's list of attributes.
  const ofFolder = (input: HTMLInputElement | null) => {
    folder.current = input
    input?.setAttribute("webkitdirectory", "")
  }
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    const given = [...(input.files ?? [])]
    // So that the same file may be chosen again.
    input.value = ""
    if (given.length > 0) void run(sendFiles(given))
  }
  return (
    <div class="choose">
      <button type="button" onClick={() => files.current?.click()}>
        Choose files
      </button>
      <button type="button" onClick={() => folder.current?.click()}>
        Choose a folder
      </button>
      <span class="quiet">Saved pages, text files, feeds, tables, archives. Or drop them anywhere.</span>
      <input ref={files} class="files" type="file" multiple hidden aria-label="Files to add" onChange={chosen} />
      <input ref={ofFolder} class="folder" type="file" multiple hidden aria-label="A folder to add" onChange={chosen} />
    </div>
  )
}

function Fetch({ run }: Deed) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const address = String(new FormData(event.currentTarget as HTMLFormElement).get("address") ?? "").trim()
    if (address) void run(send("/api/addresses", { address }))
  }
  return (
    <form class="fetch" onSubmit={submit}>
      <label class="over">
        The address of a page or a feed
        <input name="address" type="text" inputMode="url" placeholder="https://…" maxLength={2000} />
      </label>
      <button type="submit">Fetch and add</button>
      <p class="quiet">
        Fetched from there by this machine, now, because you ask for it; nothing else here asks the network for
        anything.
      </p>
    </form>
  )
}

function Kept() {
  const folder = useAnswer<{ readonly folder: string }>("/api/adding").data?.folder
  if (!folder) return null
  return (
    <p class="quiet kept-where">
      What is added stays on this machine, in <code>{folder}</code>.
    </p>
  )
}
