// What stands beside a pile on the disk: the file of marks, and the pages that a person dropped in.

import { lstatSync, realpathSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { fitting, longestName } from "./names.js"

/** Where a pile's marks and added pages are kept: beside its first path, under its name. */
export interface PlacesBesidePile {
  readonly marks: string
  readonly added: string
}

/** Bytes of what is put behind a pile's name: `.stemma-marks.json`, and `.lock` or `.broken-1` behind that. */
const longestBeside = 32

/** The places that belong to a pile. `paths` as given on the command line; none means the folder we stand in. */
export function besidePile(paths: readonly string[], marks?: string): PlacesBesidePile {
  const first = resolve(paths.find(path => path !== "-") ?? "stemma-pile")
  const stem = join(dirname(first), fitting(basename(first) || "pile", longestName - longestBeside))
  return { marks: followed(marks ? resolve(marks) : `${stem}.stemma-marks.json`), added: `${stem}.stemma-added` }
}

/** Where a link leads: writing replaces what stands in a place, and would replace the link. */
function followed(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path
  } catch {
    return path
  }
}
