// Adding pages: files or a folder, dropped anywhere or chosen.

import { useEffect, useRef, useState } from "preact/hooks"
import { largestUpload } from "../../kit/limits.ts"
import type { Added } from "../../serve/shapes.ts"
import { tell } from "../api.ts"

async function send(files: readonly File[]): Promise<string | null> {
  if (files.length === 0) return "There was no file in what was dropped."
  if (files.reduce((sum, file) => sum + file.size, 0) > largestUpload)
    return `That is over ${largestUpload / 2 ** 20} MB. Give the folder to \`stemma serve\` instead.`
  const form = new FormData()
  for (const file of files) form.append("files", file, file.name)
  try {
    const { problems } = await tell<Added>("POST", "/api/reports", form)
    return problems.length ? problems.map(({ path, what }) => `${path} ${what}.`).join(" ") : null
  } catch (error) {
    return (error as Error).message
  }
}

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
  const [problem, setProblem] = useState<string | null>(null)
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
      setProblem(await send(await dropped(event.dataTransfer.items)))
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
  return (
    <>
      {over && <div class="drop-veil">Drop pages or a folder to add them to the pile</div>}
      {problem && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

/** A place to drop files, with a button that opens the file chooser. */
export function DropZone({ small = false }: { readonly small?: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <section class={small ? "drop small" : "drop"}>
      {!small && <h1>Drop the pages of a story here</h1>}
      <p>
        Saved pages, text files, feeds, archives: files or a folder. They stay on this machine.{" "}
        <button type="button" class="plain-button" onClick={() => input.current?.click()}>
          Choose files
        </button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={async event => setProblem(await send([...(event.currentTarget.files ?? [])]))}
      />
      {!small && (
        <p class="quiet">
          Or see{" "}
          <button
            type="button"
            class="plain-button"
            onClick={() => tell("POST", "/api/sample").catch(error => setProblem((error as Error).message))}
          >
            the sample story
          </button>
          , pages of our own fiction.
        </p>
      )}
      {problem && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
