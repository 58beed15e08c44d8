// What a library says on the console: it is none of a user's, who reads our own lines there. It is kept from the console
// while the library works, and handed to whoever can say it better; all else that is written meanwhile goes through.

/** Do a step of a library's work; lines that `is` recognises are handed to `heard` and not printed. */
export async function quietly<Result>(
  work: () => Promise<Result>,
  is: (line: string) => boolean,
  heard: (line: string) => void,
): Promise<Result> {
  const { warn, log } = console
  const listening =
    (print: typeof console.warn): typeof console.warn =>
    (...said) => {
      if (typeof said[0] === "string" && is(said[0])) heard(said[0])
      else print(...said)
    }
  const own = { warn: listening(warn), log: listening(log) }
  Object.assign(console, own)
  try {
    return await work()
  } finally {
    // Two archives that are read at once may end in any order: only what was set here is taken back.
    if (console.warn === own.warn) console.warn = warn
    if (console.log === own.log) console.log = log
  }
}
