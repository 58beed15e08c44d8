// A stage as a filter: lines in, a line out for each, for whatever engine pipes lines through programs (sort and split,
// Spark's pipe, Hadoop streaming). What is in memory is a line, and a few of what was made of others: nothing is read on
// before what was written has gone.
//
// Lines may stand in a frame: a header that says for which stage they were made, a trailer that says how many there are.
// A line that is none is named with its number, counted and passed over; the others are no worse for it.

import type { Codec } from "../kit/lines.js"

/** What lines are put through. */
export interface Filter {
  readonly name: string
  readonly version: string
  readonly codec: Codec
  /** What one input gives: a line, or none before the end; and what went wrong where something stands in for it. */
  take(input: unknown): Taken | Promise<Taken>
  /** What is left to be written when all is in. */
  end(): Iterable<unknown> | AsyncIterable<unknown>
}

/** See `Filter`. */
export interface Taken {
  readonly out?: unknown
  readonly problem?: string | null
}

/** How lines are read. */
export interface FilterOptions {
  /** So many lines must come; null where nobody says. */
  readonly count: number | null
  /** End at the first line that is malformed or fails. */
  readonly strict: boolean
  /** A line is a key, a tab and the input: the key goes on before what is made of it. */
  readonly keyed: boolean
}

/** What came of it. */
export interface Tally {
  readonly lines: number
  readonly written: number
  /** Lines passed over, and lines for which something stands in. */
  readonly malformed: number
  readonly failed: number
}

/** Lines of another stage or version, or not as many as were said, or a fault where none is let pass. */
export class BrokenLines extends Error {}

/** Written in pieces of about so many characters. */
const piece = 1 << 16
/** A longer line would not fit into a string with what is made of it. */
const longestLine = 1 << 28
/** Lines that are told of one by one. */
const mostTold = 20

/** Put lines through a filter. `write` resolves when more may come; `tell` gets a line of its own for each fault. */
export async function filterLines(
  input: AsyncIterable<Uint8Array>,
  filter: Filter,
  options: FilterOptions,
  write: (text: string) => Promise<void>,
  tell: (what: string) => void,
): Promise<Tally> {
  const out = new Pieces(write)
  const read = new Reading(filter, options, tell)
  for await (const bytes of linesOf(input)) {
    const made = await read.line(bytes)
    if (made !== null) await out.add(made)
  }
  read.check()
  for await (const one of filter.end()) await out.add(filter.codec.encode(one))
  await out.flush()
  return { lines: read.lines, written: out.count, malformed: read.malformed, failed: read.failed }
}

/** What is read of a stream of lines, and what is wrong with them. */
class Reading {
  lines = 0
  malformed = 0
  failed = 0
  #number = 0
  #trailer: number | null = null
  readonly filter: Filter
  readonly options: FilterOptions
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true })

  readonly #tell: (what: string) => void

  constructor(filter: Filter, options: FilterOptions, tell: (what: string) => void) {
    this.filter = filter
    this.options = options
    this.#tell = tell
  }

  /** The line that one gives; null for none. */
  async line(bytes: Uint8Array): Promise<string | null> {
    this.#number++
    const { filter, options } = this
    let taken: Taken
    let key = ""
    try {
      if (bytes.length > longestLine) throw new RangeError(`longer than ${longestLine / 2 ** 20} MB`)
      const line = this.#utf8.decode(bytes)
      const tab = options.keyed ? line.indexOf("\t") : -1
      if (tab < 0 && this.#isFrame(line)) return null
      this.lines++
      if (this.#trailer !== null) throw new RangeError("stands after the trailer")
      if (options.keyed && tab < 0) throw new SyntaxError("no key and tab before it")
      key = line.slice(0, tab + 1)
      taken = await filter.take(filter.codec.decode(line.slice(tab + 1)))
    } catch (error) {
      if (!isOfLine(error)) throw error
      this.malformed++
      this.#fault(`line ${this.#number} is left out: ${error.message}`, this.malformed)
      return null
    }
    if (taken.problem) {
      this.failed++
      this.#fault(`line ${this.#number}: ${taken.problem}`, this.failed)
    }
    return taken.out === undefined ? null : key + filter.codec.encode(taken.out)
  }

  /** That as many lines came as were said. */
  check(): void {
    const lines = this.lines
    for (const [said, by] of [
      [this.#trailer, "the trailer"],
      [this.options.count, "--count"],
    ] as const)
      if (said !== null && said !== lines)
        throw new BrokenLines(`${lines} lines came where ${by} says ${said}: lines were lost, or came twice`)
  }

  /** Whether a line is header or trailer; throws where it is one of other lines. */
  #isFrame(line: string): boolean {
    if (!/^\{\s*"stage"\s*:/.test(line)) return false
    const { stage, version, lines } = JSON.parse(line) as { stage: string; version?: string; lines?: number }
    const { name, version: own } = this.filter
    if (stage !== name) throw new BrokenLines(`these lines are for the stage ${stage}, and this is ${name}`)
    if (version !== undefined && version !== own)
      throw new BrokenLines(
        `these lines are for ${name} ${version}, and this is ${name} ${own}: make them with this version of Stemma`,
      )
    if (typeof lines === "number") this.#trailer = lines
    return true
  }

  #fault(what: string, count: number): void {
    if (this.options.strict) throw new BrokenLines(what)
    if (count <= mostTold) this.#tell(what)
  }
}

/** What a line can be blamed for; a broken asset, or a frame that is not this one's, is no fault of a line. */
function isOfLine(error: unknown): error is Error {
  return error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError
}

/** Lines written many at a time. */
class Pieces {
  count = 0
  #waiting: string[] = []
  #length = 0

  readonly #write: (text: string) => Promise<void>

  constructor(write: (text: string) => Promise<void>) {
    this.#write = write
  }

  async add(line: string): Promise<void> {
    this.count++
    this.#waiting.push(line, "\n")
    this.#length += line.length
    if (this.#length >= piece) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    const text = this.#waiting.join("")
    this.#waiting = []
    this.#length = 0
    await this.#write(text)
  }
}

/** The lines of a stream, without their line feeds; the last may end without one. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = []
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      open.push(chunk.subarray(from, at))
      yield open.length === 1 ? open[0]! : Buffer.concat(open)
      open = []
      from = at + 1
    }
    if (from < chunk.length) open.push(chunk.subarray(from))
  }
  if (open.length > 0) yield Buffer.concat(open)
}
