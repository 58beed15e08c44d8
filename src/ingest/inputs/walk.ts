// Paths, folders and patterns → files, one at a time, in whatever order the disk gives them: a folder of a million
// pages is never listed in memory. Names are bytes: one that is no UTF-8 is opened as it is and shown with escapes.

import type { Dirent } from "node:fs"
import { opendir, realpath, stat } from "node:fs/promises"
import { resolve, sep } from "node:path"
import { isCompanion } from "./companions.js"
import { noFile } from "./opening.js"
import { BadInput } from "./source.js"

/** What is told of a folder in which nothing stands: of one that is watched, no trouble. */
export const emptyFolder = "is a folder without files to read"

/** A file to read: how to open it, and how to show it. */
export interface FoundFile {
  readonly file: string | Buffer
  readonly path: string
  /** It is a pipe that a person named: read once, from its beginning. */
  readonly pipe?: true
}

/** A path that leads nowhere, with the reason. */
export interface DeadEnd {
  readonly path: string
  readonly what: string
}

/** How far paths lead. */
export interface Walking {
  /** Follow links that lead out of what was given, and links to folders. */
  readonly followLinks?: boolean | undefined
  /** All that was given, where paths are walked one by one. */
  readonly among?: readonly string[]
}

/** Where one walk is allowed, and where it was. */
interface Bounds {
  readonly follow: boolean
  /** All that was given, as it really stands: what lies in it is inside. */
  readonly given: ReadonlySet<string>
  /** What was read already. */
  readonly read: ReadonlySet<string>
}

/** All files that paths and patterns lead to, each once. Pictures and scripts of saved pages are passed over. */
export async function* walk(given: readonly string[], walking: Walking = {}): AsyncGenerator<FoundFile | DeadEnd> {
  const { followLinks: follow = false, among = given } = walking
  const read = new Set<string>()
  const all = await Promise.all(given.map(async path => ({ path, pattern: await patternOf(path) })))
  const starts = await Promise.all(among.map(async path => resolved((await patternOf(path))?.from ?? path)))
  const inside = new Set(starts.filter(start => start !== ""))
  // Patterns last: what a path names already is passed over in them.
  for (const { path, pattern } of [...all.filter(one => !one.pattern), ...all.filter(one => one.pattern)]) {
    try {
      const bounds = { follow, given: inside, read: pattern === null ? read : new Set<string>() }
      if (pattern === null) yield* atPath(path, bounds, real => read.add(real))
      else yield* fitting(path, pattern, bounds, read)
    } catch (error) {
      yield { path, what: whyUnread(error as NodeJS.ErrnoException) }
    }
  }
}

async function* atPath(
  path: string,
  bounds: Bounds,
  done: (real: string) => void,
): AsyncGenerator<FoundFile | DeadEnd> {
  const info = await stat(path)
  // What stands behind `/dev/fd` may have no name.
  const real = (await resolved(path)) || resolve(path)
  if (isUnder(real, bounds.read)) return
  if (info.isDirectory()) {
    let any = false
    for await (const found of folder(Buffer.from(path), bounds)) {
      any = true
      yield found
    }
    if (!any) yield { path, what: emptyFolder }
  } else {
    const [what, shown] = [info.isFIFO() ? null : noFile(info), printable(Buffer.from(path))]
    if (what !== null) yield { path: shown, what }
    else yield { file: path, path: shown, ...(info.isFIFO() && { pipe: true }) }
  }
  done(real)
}

async function* fitting(
  path: string,
  { from, fits }: Pattern,
  bounds: Bounds,
  read: ReadonlySet<string>,
): AsyncGenerator<FoundFile | DeadEnd> {
  let any = false
  for await (const found of folder(Buffer.from(from), bounds)) {
    if (!fits(found.path)) continue
    any = true
    if ("what" in found || !isUnder(await resolved(found.file), read)) yield found
  }
  if (!any) yield { path, what: "fits no file; check the pattern, or quote it so that the shell leaves it alone" }
}

/** Whether a path is one of the roots or lies in one. */
function isUnder(real: string, roots: ReadonlySet<string>): boolean {
  for (let path = real; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(sep))))
    if (roots.has(path)) return true
  return real !== "" && roots.has(sep)
}

/**
 * Files in a folder and all below it; a folder that cannot be read is told of, and the rest goes on. Folders found wait
 * in a list, so that one alone is open however deep they lie.
 */
async function* folder(top: Buffer, bounds: Bounds): AsyncGenerator<FoundFile | DeadEnd> {
  const waiting = [top]
  const been = new Set<string>()
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (bounds.follow) {
      const real = await resolved(path)
      if (been.has(real)) continue
      been.add(real)
    }
    try {
      // Types of Node know no buffers here; the call does.
      const entries = await opendir(path as unknown as string, { encoding: "buffer" as "utf8" })
      for await (const entry of entries) {
        const name = entry.name as unknown as Buffer
        const below = Buffer.concat([path, Buffer.from(path.at(-1) === slash ? "" : "/"), name])
        if (isCompanion(entry.isDirectory() ? `${printable(name)}/` : printable(name))) continue
        const found = await leadsTo(entry, below, bounds)
        if (found === "folder") waiting.push(below)
        else if (found !== "file") yield* found
        else if (bounds.read.size === 0 || !isUnder(await resolved(below), bounds.read))
          yield { file: below, path: printable(below) }
      }
    } catch (error) {
      yield { path: printable(path), what: whyUnread(error as NodeJS.ErrnoException) }
    }
  }
}

const slash = 0x2f

async function resolved(file: string | Buffer): Promise<string> {
  return await realpath(file).catch(() => "")
}

/** What an entry of a folder leads to: a file, a folder to look into, or nothing that is read, with the reason if any. */
async function leadsTo(entry: Dirent, below: Buffer, bounds: Bounds): Promise<"file" | "folder" | readonly DeadEnd[]> {
  const path = printable(below)
  if (entry.isDirectory()) return "folder"
  if (!entry.isSymbolicLink()) {
    const what = noFile(entry)
    return what === null ? "file" : [{ path, what }]
  }
  try {
    const info = await stat(below)
    const isInside = isUnder(await resolved(below), bounds.given)
    if (!isInside && !bounds.follow) return [{ path, what: leadsOut }]
    // What lies inside is met without the link, which may lead in circles.
    if (info.isDirectory()) return bounds.follow ? "folder" : []
    const what = noFile(info)
    return what === null ? "file" : [{ path, what }]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const nowhere = "is a link that leads nowhere; mend it or take it out"
    return [{ path, what: code === "ENOENT" ? nowhere : whyUnread(error as NodeJS.ErrnoException) }]
  }
}

/** Told of a link whose end was not given. */
const leadsOut =
  "is a link that leads out of what was given, and was not followed; name where it leads, or use --follow-links"

/** A path for people: UTF-8 as it is, other bytes and control characters as `\xNN`. */
export function printable(path: Buffer): string {
  const text = path.toString("utf8")
  const whole = Buffer.from(text, "utf8").equals(path) ? text : Array.from(path, escapeByte).join("")
  return whole.replace(/\p{Cc}/gu, char => escapeByte(char.charCodeAt(0)))
}

function escapeByte(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`
}

/** Why a file or folder cannot be read, for people. */
export function whyUnread(error: NodeJS.ErrnoException): string {
  if (error instanceof BadInput) return error.message
  switch (error.code) {
    case "ENOENT":
      return "does not exist; check the path"
    case "EACCES":
    case "EPERM":
      return "may not be read; check its permissions"
    case "EISDIR":
      return "is a folder, where a file is asked for"
    case "ELOOP":
      return "is a link that leads in a circle"
    default:
      return `cannot be read (${error.code ?? error.message})`
  }
}

interface Pattern {
  /** The folder from which to look. */
  readonly from: string
  fits(path: string): boolean
}

/** A path with `*`, `?`, `[…]` or `**` that is no file's name: where to look, and for what. */
async function patternOf(path: string): Promise<Pattern | null> {
  const first = path.search(/[*?[]/)
  if (first < 0 || (await stat(path).catch(() => null)) !== null) return null
  const cut = path.lastIndexOf("/", first)
  const from = cut < 0 ? "." : cut === 0 ? "/" : path.slice(0, cut)
  const source = path
    .slice(cut + 1)
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?|\[!/g, mark => glob[mark]!)
  const whole = new RegExp(`^${source}$`, "u")
  return { from, fits: found => whole.test(found.slice(from.length + (from.endsWith("/") ? 0 : 1))) }
}

const glob: Readonly<Record<string, string>> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]", "[!": "[^" }
