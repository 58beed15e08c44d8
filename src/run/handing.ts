// How inputs go to another thread: a text that stands in many of them (a report in all of its pairs) goes once, and a
// number stands for it from then on.

import type { TextAtWork } from "../runner.js"

/** What stands for a text that the thread holds. The key is one that no data of ours has. */
interface Held {
  readonly "\u0000held": number
}

/** So deep in an input may a text stand: in an exemplar, of the exemplars, of a copy to collate. */
const deepest = 3

/** A text for a thread to hold, its own parts that are held already as numbers. */
export interface Parcel {
  readonly number: number
  readonly text: unknown
}

/** The sender's side: which texts the other thread holds, and by which number. */
export class Sender {
  #numbers = new Map<object, number>()

  /** How many texts the other side holds. */
  get held(): number {
    return this.#numbers.size
  }

  /** Forget what the other side holds; it must forget it too. */
  forget(): void {
    this.#numbers = new Map()
  }

  /** What must go before an input that these texts are at work in. */
  parcels(texts: readonly TextAtWork[]): Parcel[] {
    return texts.flatMap(text => ("text" in text ? [text.text, text] : [text])).flatMap(part => this.#parcel(part))
  }

  /** An input as it goes. */
  sent(value: unknown, depth: number = deepest): unknown {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value
    const number = this.#numbers.get(value)
    if (number !== undefined) return { "\u0000held": number } satisfies Held
    return depth === 0 ? value : mapped(value, part => this.sent(part, depth - 1))
  }

  #parcel(text: object): Parcel[] {
    if (this.#numbers.has(text)) return []
    // Before it has a number itself, or that would be all there is of it.
    const parcel = { number: this.#numbers.size, text: this.sent(text, 1) }
    this.#numbers.set(text, parcel.number)
    return [parcel]
  }
}

/** The receiver's side. */
export class Receiver {
  #texts: unknown[] = []

  /** Forget all texts. */
  forget(): void {
    this.#texts = []
  }

  /** Hold a text. */
  hold({ number, text }: Parcel): void {
    this.#texts[number] = this.received(text, 1)
  }

  /** An input as it was. */
  received(value: unknown, depth: number = deepest): unknown {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value
    if ("\u0000held" in value) return this.#texts[(value as Held)["\u0000held"]]
    return depth === 0 ? value : mapped(value, part => this.received(part, depth - 1))
  }
}

/** A list or object with each part made into another. */
function mapped(value: object, to: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(to)
  const made: Record<string, unknown> = {}
  for (const key in value) made[key] = to((value as Record<string, unknown>)[key])
  return made
}
