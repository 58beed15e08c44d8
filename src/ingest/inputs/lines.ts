// Lines of a byte stream, each bounded: a line beyond the bound is passed over and told of, never held.

/** One line without its line feed, or (`bytes: null`) one too long to be held. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer | null
}

/** The lines of a stream. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  const finish = (): Line => {
    const line = { number, bytes: length <= longest ? Buffer.concat(pieces) : null }
    number++
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}

const lineFeed = 0x0a
