// What a command prints: data as JSON, or words for a person's terminal; to standard output or to a file.

import { harmless } from "./border.js"
import { gathered, jsonText } from "../kit/json.js"
import type { Content } from "../store/file.js"
import type { Effects } from "./effects.js"
import type { OutputOptions } from "./options.js"
import { type Paint, paint } from "./print/paint.js"

/** Where words are printed: how wide it is, and with what they are painted. */
export interface Terminal {
  /** Columns. */
  readonly width: number
  readonly paint: Paint
  /** How the reader started the program, for commands proposed: `stemma` or `npm start --`. */
  readonly program: string
}

/** Columns where the terminal does not say, and where there is none. */
const usualWidth = 80
/** Lines longer than this are hard to read, however wide the window. */
const widest = 120
/** Below this nothing can be laid out; the terminal may wrap as it likes. */
const narrowest = 48

/** Print an answer: `data` with `--json`, else what `words` makes for the terminal at hand. */
export async function answer(
  effects: Effects,
  options: OutputOptions,
  data: unknown,
  words: (terminal: Terminal) => string,
): Promise<void> {
  if (options.json) return stream(effects, options, jsonText(data))
  const text = words(terminalOf(effects, options))
  const whole = text.endsWith("\n") ? text : `${text}\n`
  // A file of words is looked at in a terminal sooner or later.
  await send(effects, options, isToFile(options) ? harmless(whole) : whole, effects.stdout)
}

/** Write a text in a format of its own to `-o FILE` or standard output. Bytes go to a file. */
export async function emit(
  effects: Effects,
  options: OutputOptions,
  pieces: Iterable<string> | Uint8Array,
): Promise<void> {
  if (pieces instanceof Uint8Array) return isToFile(options) ? write(effects, options, pieces) : undefined
  return stream(effects, options, pieces)
}

/** Write data that comes piece by piece, to `-o FILE` or standard output; bytes go to a file. */
export async function flow(
  effects: Effects,
  options: OutputOptions,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  if (isToFile(options)) return write(effects, options, pieces)
  for await (const piece of pieces) if (typeof piece === "string") await effects.pipe(piece)
}

/** Write data piece by piece, no faster than who reads it takes it; nowhere is it one string. */
export async function stream(effects: Effects, options: OutputOptions, pieces: Iterable<string>): Promise<void> {
  if (isToFile(options)) return write(effects, options, gathered(pieces))
  for (const piece of gathered(pieces)) await effects.pipe(piece)
}

async function send(
  effects: Effects,
  options: OutputOptions,
  text: string,
  standardOutput: (text: string) => void,
): Promise<void> {
  if (!isToFile(options)) return standardOutput(text)
  await write(effects, options, text)
}

async function write(effects: Effects, options: ToFile, content: Content): Promise<void> {
  await effects.writeFile(options.output, content)
  if (!options.quiet) effects.stderr(`stemma: wrote ${options.output}\n`)
}

type ToFile = OutputOptions & { readonly output: string }

/** Whether what a command prints goes to a file. */
export function isToFile(options: OutputOptions): options is ToFile {
  return options.output !== undefined && options.output !== "-"
}

/** The terminal a command prints to: `--[no-]color` first, then NO_COLOR and FORCE_COLOR, then whether it is one. */
export function terminalOf({ terminal, env }: Effects, options: OutputOptions): Terminal {
  const direct = terminal.stdout && options.output === undefined
  const wished = env.NO_COLOR ? false : env.FORCE_COLOR ? env.FORCE_COLOR !== "0" : direct && env.TERM !== "dumb"
  const columns = terminal.columns ?? (Number(env.COLUMNS) || usualWidth)
  const width = options.output === undefined ? Math.min(widest, Math.max(narrowest, columns)) : usualWidth
  return { width, paint: paint(options.color ?? wished), program: programOf(env) }
}

/** How the reader started the program. */
export function programOf(env: Effects["env"]): string {
  return env.npm_lifecycle_event === "start" ? "npm start --" : "stemma"
}
