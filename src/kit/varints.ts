// Whole numbers as bytes, small ones in few: seven bits a byte, the eighth says that more follow (LEB128; of postings,
// Williams and Zobel 1999). What is sorted goes as differences, which are small.

/** All bits of a byte but the one that says that more follow. */
const seven = 0x7f

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
    for (; left > seven; left >>>= 7) this.#bytes[this.#length++] = (left & seven) | (seven + 1)
    this.#bytes[this.#length++] = left
  }

  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Numbers read in the order in which they were written. */
export class Reading {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Whether none is left. */
  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  next(): number {
    let byte = this.#bytes[this.#at++]!
    let number = byte & seven
    for (let shift = 7; byte > seven; shift += 7) {
      byte = this.#bytes[this.#at++]!
      number |= (byte & seven) << shift
    }
    return number >>> 0
  }
}
