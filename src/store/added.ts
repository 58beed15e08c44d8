// The pages that a person dropped in, in a folder of their own beside the pile.

import { mkdir, readdir, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { draftsIn, writeWhole } from "./file.js"
import { cutToBytes } from "./names.js"
import { locked } from "./lock.js"

/** Bytes of a name: with a number they stay within the 255 that file systems allow. */
const longestStem = 180
const longestEnding = 40

/** Keep a page that a person dropped in; returns its path. The name is made harmless and never overwrites. */
export async function keepAdded(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(dirname(folder), { recursive: true })
  return await locked(folder, async stillHeld => {
    await mkdir(folder, { recursive: true })
    const path = join(folder, freeName(name, new Set(await readdir(folder))))
    await writeWhole(path, bytes, stillHeld)
    return path
  })
}

/** Take away what a process that was ended in the midst of writing left in the folder. */
export async function clearAddedDrafts(folder: string): Promise<void> {
  if ((await draftsIn(folder)).length === 0) return
  await locked(folder, async () => {
    for (const path of await draftsIn(folder)) await rm(path, { force: true })
  })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const harmless = (basename(name.replaceAll("\\", "/")) || "page")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^\.+/, "")
  const dot = harmless.lastIndexOf(".")
  const [stem, ending] = dot > 0 ? [harmless.slice(0, dot), harmless.slice(dot)] : [harmless || "page", ""]
  const [short, end] = [cutToBytes(stem, longestStem), cutToBytes(ending, longestEnding)]
  let free = short + end
  for (let n = 2; taken.has(free); n++) free = `${short}-${n}${end}`
  return free
}
