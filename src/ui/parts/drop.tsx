// Files or a folder, dropped anywhere; and what an empty pile shows.

import { useEffect, useState } from "preact/hooks"
import { useAddress } from "../address.ts"
import { tell } from "../api.ts"
import { toast, trouble } from "../toast.ts"
import { Adding, sendFiles } from "./adding.tsx"
import { AskBox } from "./ask-box.tsx"

/** Files of a drop, folders opened. */
async function dropped(list: DataTransferItemList): Promise<File[]> {
  const entries = [...list].flatMap(item => item.webkitGetAsEntry() ?? [])
  const files = await Promise.all(entries.map(walk))
  return files.flat()
}

async function walk(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [file]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: File[] = []
  // A reader gives at most a hundred entries at a time, and none when it is done.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (entries.length === 0) return inside
    for (const one of entries) inside.push(...(await walk(one)))
  }
}

/** Takes what is dropped anywhere on the page. */
export function DropAnywhere() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false
    const hover = (event: DragEvent) => {
      if (!isFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = async (event: DragEvent) => {
      if (!isFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      const { text, problems } = await sendFiles(await dropped(event.dataTransfer.items))
      if (problems.length === 0) toast(text)
      else trouble([text, ...problems.map(({ path, what }) => `${path} ${what}.`)].join(" "))
    }
    addEventListener("dragover", hover)
    addEventListener("dragleave", leave)
    addEventListener("drop", drop)
    return () => {
      removeEventListener("dragover", hover)
      removeEventListener("dragleave", leave)
      removeEventListener("drop", drop)
    }
  }, [])
  return over ? <div class="drop-veil">Drop pages or a folder to add them to the pile</div> : null
}

/** What an empty pile shows: ways to fill it, and a question that waits for what it is asked of. */
export function EmptyPile() {
  const { path, query } = useAddress()
  const asked = path === "/ask" && query.size > 0
  return (
    <section class="drop">
      <h1>Put the pages of a story here</h1>
      <p class="quiet">
        Stemma reads them and tells who took from whom, what was altered on the way, and what the story says. Or look at{" "}
        <button type="button" class="link-button" onClick={() => tell("POST", "/api/sample").catch(trouble)}>
          the sample story
        </button>
        , pages of our own fiction.
      </p>
      <div class="first-question">
        <AskBox brief given={query.get("q") ?? ""} />
        {asked && (
          <p role="status">
            There are no pages to look in yet. Add some here: what you asked is answered as soon as they are read.
          </p>
        )}
      </div>
      <Adding />
    </section>
  )
}
