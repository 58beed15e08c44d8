// How much is fetched, how long it may take, and how often a host is asked.

/** Bounds of a run. */
export interface Limits {
  /** Bytes of an answer, both as they come and unpacked. */
  readonly bytes: number
  /** Milliseconds: for a connection, for the head of an answer, between two parts of its body, for all of it. */
  readonly connect: number
  readonly head: number
  readonly silence: number
  readonly whole: number
  readonly redirects: number
  /** Milliseconds between the end of one request to a host and the next. */
  readonly pause: number
  /** Milliseconds that a host may ask for between two requests; it is asked no more often than this, whatever it asks for. */
  readonly longestPause: number
  /** Hosts that are asked at once. */
  readonly hosts: number
  /** Milliseconds to wait for a host that is busy and does not say how long, each time; it is asked again so many times. */
  readonly backOff: readonly number[]
  /** Milliseconds that a run waits for a host that says how long; beyond, it is left alone. */
  readonly longestWait: number
  /** Times in a row that a host may fail to answer before it is left alone. */
  readonly silent: number
}

/** Bounds where nothing is said. */
export const usualLimits: Limits = {
  bytes: 16 * 2 ** 20,
  connect: 10_000,
  head: 20_000,
  silence: 15_000,
  whole: 60_000,
  redirects: 5,
  pause: 1_000,
  longestPause: 30_000,
  hosts: 4,
  backOff: [5_000, 20_000],
  longestWait: 60_000,
  silent: 3,
}

/** Pages of one feed or sitemap that are fetched where nothing is said. */
export const usualMost = 100
