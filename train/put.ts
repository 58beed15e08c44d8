// Puts an asset into `assets/`: its file, and what `assets/manifest.json` says of it.

import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Knowledge } from "../src/knowledge.js"
import { kindOf } from "../src/knowledge/asset.js"

/** What the manifest says of an asset. */
export interface ManifestEntry {
  readonly file: string
  readonly card: string
  /** The script that makes it, and what from. */
  readonly maker: string
  readonly data: string
  /** Version of the format that its kind is written in, as in the file's head. */
  readonly version: number
  readonly bytes: number
  readonly sha256: string
}

/** What stands in `assets/`, by name. */
export type Manifest = Readonly<Partial<Record<keyof Knowledge, ManifestEntry>>>

const folder = join(import.meta.dirname, "../assets")

/** Write an asset and enter it in the manifest. */
export function putAsset(
  name: keyof Knowledge,
  bytes: Uint8Array,
  made: Pick<ManifestEntry, "card" | "maker" | "data">,
): void {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest
  const entry: ManifestEntry = {
    file: `${name}.bin`,
    ...made,
    version: kindOf(bytes.buffer).version,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }
  const entries = Object.entries({ ...manifest, [name]: entry }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(join(folder, entry.file), bytes)
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
  process.stdout.write(`assets/${entry.file}: ${(entry.bytes / 1000).toFixed(0)} kB\n`)
}
