// The file of classes of meaning, `sens`: stems, and the class of each.

import type { Senses } from "../annotate/attribution/senses.js"
import { stringTable, type Wholes } from "../text/string-table.js"
import { type Kind, readAsset, writeAsset } from "./asset.js"

const kind: Kind = { name: "sens", version: 1 }

/** The file of stems and their classes, which are numbered from 1. */
export function writeSenses(classes: ReadonlyMap<string, number>): Uint8Array {
  const known = [...classes.keys()].sort()
  const { bytes, starts, slots } = stringTable(known)
  return writeAsset(kind, [bytes, starts, slots, Uint8Array.from(known, stem => classes.get(stem)!)])
}

/** A file of classes of meaning, looked at in place. */
export function readSenses(file: ArrayBufferLike): Senses {
  const [bytes, starts, slots, classes] = readAsset(file, kind) as [Uint8Array, Wholes, Wholes, Uint8Array]
  return { stems: { bytes, starts, slots }, classes }
}
