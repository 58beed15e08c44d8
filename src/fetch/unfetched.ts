// What could not be got, with the sentence that people are told: the cause, and what to do.

/** An address that could not be fetched. */
export class Unfetched extends Error {
  /** Whether another time may do: a host that asks for patience, a line that broke. Otherwise the same would come again. */
  readonly later: boolean
  /** What the host answered, where it did. */
  readonly status: number | null
  /** When the host wants to be asked again, milliseconds since 1970; null where it did not say. */
  readonly notBefore: number | null

  constructor(what: string, { later = false, status = null, notBefore = null }: Partial<Unfetched> = {}) {
    super(what)
    this.later = later
    this.status = status
    this.notBefore = notBefore
  }
}

/** How a page that a program is not given is had all the same. */
export const byHand = "open it in a browser, save the page as HTML, and add the file"
