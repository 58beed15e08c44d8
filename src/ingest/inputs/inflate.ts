// Unpacking with a bound: what grows more than two hundredfold is a bomb, not text (text packs at most some twentyfold;
// Fifield 2019 on zip bombs).

import { Readable, type Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { BadInput } from "./source.js"

/** Growth allowed, and how much may be unpacked before it is looked at: small inputs of one letter are harmless. */
const greatestGrowth = 200
const freeBytes = 64 * 2 ** 20

/** What has gone in and come out; one for all entries of an archive, so that many small bombs count together. */
export interface Growth {
  packed: number
  unpacked: number
}

/** Chunks through a decompressor of node:zlib. Throws `BadInput` for a bomb and for what is cut off or broken. */
export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  decompressor: Transform,
  growth: Growth = { packed: 0, unpacked: 0 },
): AsyncGenerator<Uint8Array> {
  // The pipe's own error comes out of the loop below; here it would be unhandled.
  pipeline(Readable.from(counted(packed, growth)), decompressor).catch(() => {})
  try {
    for await (const chunk of decompressor) {
      growth.unpacked += chunk.length
      if (growth.unpacked > freeBytes && growth.unpacked > growth.packed * greatestGrowth)
        throw new BadInput(
          `unpacks to more than ${greatestGrowth} times its size, as no text does; unpack it yourself if you trust it`,
        )
      yield chunk
    }
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(describe(error as NodeJS.ErrnoException))
  } finally {
    decompressor.destroy()
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, growth: Growth): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    growth.packed += chunk.length
    yield chunk
  }
}

function describe(error: NodeJS.ErrnoException): string {
  return error.code === "Z_BUF_ERROR"
    ? "is cut off: what was packed last is missing; fetch it again"
    : `is broken inside (${error.message}); fetch it again`
}
