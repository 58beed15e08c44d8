// Numbers as bytes for a shuffle: seven bits a byte, the eighth says that more follow (LEB128). What is sorted goes as
// differences, which are small.

/** Numbers written one after the other. */
export class Written {
  #bytes = new Uint8Array(1024)
  #length = 0

  /** A whole number from 0 to 2³² − 1. */
  put(number: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2)
      more.set(this.#bytes)
      this.#bytes = more
    }
    let left = number
    for (; left >= 0x80; left = Math.floor(left / 0x80)) this.#bytes[this.#length++] = (left % 0x80) | 0x80
    this.#bytes[this.#length++] = left
  }

  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Numbers in the order in which they were written. */
export function* read(bytes: Uint8Array): Generator<number> {
  let [number, place] = [0, 1]
  for (const byte of bytes) {
    number += (byte & 0x7f) * place
    place *= 0x80
    if (byte & 0x80) continue
    yield number
    ;[number, place] = [0, 1]
  }
}
