// The file of a model of text and furniture, `tree`: of each of its two looks the width of a row and the log-odds before any
// tree, the roots, then feature, value and right child of every node, as `kit/trees.ts` walks them.

import type { Looks } from "../ingest/judging/looks.js"
import type { Trees } from "../kit/trees.js"
import { type Kind, type Numbers, readAsset, writeAsset } from "./asset.js"

const kind: Kind = { name: "tree", version: 1 }

/** The file of both looks. */
export function writeLooks({ first, second }: Looks): Uint8Array {
  return writeAsset(kind, [...arraysOfTrees(first), ...arraysOfTrees(second)])
}

/** A file of two looks, looked at in place. */
export function readLooks(file: ArrayBufferLike): Looks {
  const arrays = readAsset(file, kind)
  const each = arrays.length / 2
  return { first: treesOf(arrays.slice(0, each)), second: treesOf(arrays.slice(each)) }
}

/** Trees as arrays, in the order of the file. */
export function arraysOfTrees({ width, base, roots, feature, value, right }: Trees): Numbers[] {
  return [Float64Array.of(width, base), roots, feature, value, right]
}

/** Trees, of their arrays. */
export function treesOf(arrays: readonly Numbers[]): Trees {
  const [head, roots, feature, value, right] = arrays as [
    Float64Array,
    Int32Array,
    Int16Array,
    Float32Array,
    Int32Array,
  ]
  return { width: head[0]!, base: head[1]!, roots, feature, value, right }
}
