// `.gz` of any input: one packed file, its name without the ending.

import { createGunzip } from "node:zlib"
import { growthIn, inflate } from "./inflate.js"
import type { Found, Source } from "./source.js"

/** The one input in a gzip file (several members run together, as `.warc.gz` has them, are one). */
export async function* readGzip(source: Source): AsyncGenerator<Found> {
  const growth = growthIn(source)
  yield {
    source: {
      path: source.path,
      name: source.name.replace(/\.gz$/i, "").replace(/\.tgz$/i, ".tar"),
      bytes: inflate(source.bytes, createGunzip(), growth),
      file: null,
      depth: source.depth + 1,
      growth,
    },
  }
}
