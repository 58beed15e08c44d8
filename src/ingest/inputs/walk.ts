// Paths, folders and patterns → files, one at a time, in whatever order the disk gives them: a folder of a million
// pages is never listed in memory. Names are bytes: one that is no UTF-8 is opened as it is and shown with escapes.

import { opendir, realpath, stat } from "node:fs/promises"
import { sep } from "node:path"
import { isCompanion } from "./companions.js"

/** What is told of a folder in which nothing stands: of one that is watched, no trouble. */
export const emptyFolder = "is a folder without files to read"

/** A file to read: how to open it, and how to show it. */
export interface FoundFile {
  readonly file: string | Buffer
  readonly path: string
}

/** A path that leads nowhere, with the reason. */
export interface DeadEnd {
  readonly path: string
  readonly what: string
}

/** All files that paths and patterns lead to, each once. Pictures and scripts of saved pages are passed over. */
export async function* walk(given: readonly string[]): AsyncGenerator<FoundFile | DeadEnd> {
  const roots = new Set<string>()
  const all = await Promise.all(given.map(async path => ({ path, pattern: await patternOf(path) })))
  // Patterns last: what a path names already is passed over in them.
  for (const { path, pattern } of [...all.filter(one => !one.pattern), ...all.filter(one => one.pattern)]) {
    try {
      const start = pattern?.from ?? path
      const real = await realpath(start)
      if (pattern === null && isUnder(real, roots)) continue
      const info = await stat(real)
      if (pattern !== null) {
        let any = false
        for await (const found of folder(Buffer.from(start), new Set())) {
          if (!pattern.fits(found.path)) continue
          any = true
          if ("what" in found || !isUnder(await resolved(found.file), roots)) yield found
        }
        if (!any) yield { path, what: "fits no file; check the pattern, or quote it so that the shell leaves it alone" }
      } else if (info.isDirectory()) {
        let any = false
        for await (const found of folder(Buffer.from(path), roots)) {
          any = true
          yield found
        }
        if (!any) yield { path, what: emptyFolder }
        roots.add(real)
      } else if (info.isFile()) {
        yield { file: path, path: printable(Buffer.from(path)) }
        roots.add(real)
      } else yield { path, what: "is neither a file nor a folder" }
    } catch (error) {
      yield { path, what: whyUnread(error as NodeJS.ErrnoException) }
    }
  }
}

/** Whether a path is one of the roots or lies in one: it has been read. */
function isUnder(real: string, roots: ReadonlySet<string>): boolean {
  for (let path = real; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(sep))))
    if (roots.has(path)) return true
  return false
}

/** Files in a folder and all below it. Folders found wait in a list, so that one alone is open however deep they lie. */
async function* folder(top: Buffer, roots: ReadonlySet<string>): AsyncGenerator<FoundFile | DeadEnd> {
  const waiting = [top]
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    // Types of Node know no buffers here; the call does.
    const entries = await opendir(path as unknown as string, { encoding: "buffer" as "utf8" })
    for await (const entry of entries) {
      const name = entry.name as unknown as Buffer
      const below = Buffer.concat([path, Buffer.from(path.at(-1) === slash ? "" : "/"), name])
      if (isCompanion(entry.isDirectory() ? `${printable(name)}/` : printable(name))) continue
      const leads = entry.isSymbolicLink() ? await leadsTo(below) : entry.isFile() ? "file" : null
      if (entry.isDirectory()) waiting.push(below)
      // Links to folders are not followed: they lead in circles.
      else if (leads === "file") {
        if (roots.size === 0 || !isUnder(await resolved(below), roots)) yield { file: below, path: printable(below) }
      } else if (leads !== null) yield { path: printable(below), what: leads.why }
    }
  }
}

const slash = 0x2f

async function resolved(file: string | Buffer): Promise<string> {
  return await realpath(file).catch(() => "")
}

/** What a link leads to: a file, nothing that is read, or nowhere, with the reason. */
async function leadsTo(file: Buffer): Promise<"file" | null | { readonly why: string }> {
  return await stat(file).then(
    info => (info.isFile() ? "file" : null),
    (error: NodeJS.ErrnoException) => ({
      why: error.code === "ENOENT" ? "is a link that leads nowhere; mend it or take it out" : whyUnread(error),
    }),
  )
}

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
