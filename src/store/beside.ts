// What stands beside a pile on the disk: the file of marks, and the pages that a person dropped in.

import { mkdirSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { noReview, type Review } from "../model/review.js"
import { writeWhole } from "./file.js"
import { reviewSchema } from "../review/schema.js"

/** Where a pile's marks and added pages are kept: beside its first path, under its name. */
export interface PlacesBesidePile {
  readonly marks: string
  readonly added: string
}

/** The places that belong to a pile. `paths` as given on the command line; none means the folder we stand in. */
export function besidePile(paths: readonly string[], marks?: string): PlacesBesidePile {
  const first = resolve(paths.find(path => path !== "-") ?? "stemma-pile")
  const stem = join(dirname(first), basename(first) || "pile")
  return { marks: marks ? resolve(marks) : `${stem}.stemma-marks.json`, added: `${stem}.stemma-added` }
}

/** Read a marks file. A missing file is an empty review; a broken one throws with its name, so that nobody overwrites it. */
export function readReview(file: string): Review {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return noReview
    throw error
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new Error(`${file} is not JSON. Mend it or move it away; it holds the marks made for this pile.`)
  }
  const read = reviewSchema.safeParse(data)
  if (!read.success) throw new Error(`${file} is no marks file: ${read.error.issues[0]?.message ?? "wrong shape"}.`)
  return read.data
}

/** Write a marks file whole. */
export async function writeReview(file: string, review: Review): Promise<void> {
  await writeWhole(file, `${JSON.stringify(review, null, 2)}\n`)
}

/** Keep a page that a person dropped in; returns its path. The name is made harmless and never overwrites. */
export async function keepAdded(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const harmless = (basename(name.replaceAll("\\", "/")) || "page")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^\.+/, "")
  const taken = new Set(readdirSync(folder))
  const dot = harmless.lastIndexOf(".")
  const [stem, ending] = dot > 0 ? [harmless.slice(0, dot), harmless.slice(dot)] : [harmless || "page", ""]
  // 120 characters leave room for a number and an ending within the 255 bytes that file systems allow.
  const short = stem.slice(0, 120)
  let free = short + ending.slice(0, 20)
  for (let n = 2; taken.has(free); n++) free = `${short}-${n}${ending.slice(0, 20)}`
  const path = join(folder, free)
  await writeWhole(path, bytes)
  return path
}
