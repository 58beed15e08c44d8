// Unpacking with a bound: what grows more than two hundredfold is a bomb, not text (text packs at most some twentyfold;
// Fifield 2019 on zip bombs).

import type { Transform } from "node:stream"
import { BadInput, type Growth, type Source } from "./source.js"

/** Growth allowed, and how much may be unpacked before it is looked at: small inputs of one letter are harmless. */
export const greatestGrowth = 200
const freeBytes = 64 * 2 ** 20

/** The growth of an archive of which nothing is unpacked yet. */
export function growthIn({ growth = null }: Source): Growth {
  return { packed: 0, unpacked: 0, within: growth }
}

/**
 * Chunks through a decompressor of node:zlib. Throws `BadInput` for a bomb and for what is cut off or broken, once all that
 * came out before has been handed on: a chunk goes in when nothing of the last waits to be taken, since a stream that
 * fails throws away what it holds.
 */
export async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  decompressor: Transform,
  growth: Growth = { packed: 0, unpacked: 0, within: null },
): AsyncGenerator<Uint8Array> {
  const state: { out: Uint8Array[]; error: NodeJS.ErrnoException | null } = { out: [], error: null }
  decompressor.on("data", (chunk: Uint8Array) => state.out.push(chunk))
  decompressor.on("error", error => {
    state.error = error
  })
  function* taken(): Generator<Uint8Array> {
    for (const chunk of state.out.splice(0)) {
      checkGrowth(growth, chunk.length)
      yield chunk
    }
    if (state.error) throw new BadInput(describe(state.error))
  }
  try {
    for await (const chunk of packed) {
      growth.packed += chunk.length
      await settled(decompressor, done => decompressor.write(chunk, done))
      yield* taken()
    }
    // That all was written (`finish`) says nothing yet of what comes out last, or does not.
    await settled(decompressor, done => decompressor.once("end", done).end())
    yield* taken()
  } finally {
    decompressor.destroy()
  }
}

/** When a stream has done a step, or has failed at it. */
function settled(stream: Transform, step: (done: () => void) => void): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      stream.off("close", done)
      // What the step gave comes out in the turn after it.
      setImmediate(resolve)
    }
    stream.once("close", done)
    step(done)
  })
}

function checkGrowth(growth: Growth, more: number): void {
  for (let at: Growth | null = growth; at !== null; at = at.within) {
    at.unpacked += more
    if (at.unpacked > freeBytes && at.unpacked > at.packed * greatestGrowth)
      throw new BadInput(
        `unpacks to more than ${greatestGrowth} times its size, as no text does; unpack it yourself if you trust it`,
      )
  }
}

function describe(error: NodeJS.ErrnoException): string {
  return error.code === "Z_BUF_ERROR"
    ? "is cut off: what was packed last is missing; fetch it again"
    : `is broken inside (${error.message}); fetch it again`
}
