// Writing to disk: a file is there whole or not at all, whatever happens on the way. The words go into a draft beside
// the place, down to the disk, and only then over to the place.

import { randomBytes } from "node:crypto"
import { chmod, chown, mkdir, open, readdir, readlink, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import { fitting, longestName } from "./names.js"

/** A draft's name, with its file's in it. Hidden, and so never read as a page; no name that a person gives is kept so. */
const draft = /^\.(.+)\.[0-9a-f]{16}\.part$/
/** Drafts as they were named before: by the number of their process. */
const earlierDraft = /^(.+)\.\d+\.part$/
/** What systems answer where a folder cannot be written down by itself: there a file's own word has to do. */
const cannotSyncFolders: ReadonlySet<string | undefined> = new Set(["EPERM", "EACCES", "EISDIR", "EINVAL", "ENOTSUP"])

/** What is written into a file: whole, or in pieces as they come. */
export type Content = string | Uint8Array | Iterable<string> | AsyncIterable<string | Uint8Array>

/**
 * Write a file whole and down to the disk, pieces one after the other. Makes missing folders; rejects as `node:fs` does.
 * `atLast` is asked when only the move to its place is left: what it throws leaves everything as it was. Where a link leads
 * is written, and who may read it stays; a device or a pipe is written into, for it cannot be replaced.
 */
export async function writeWhole(
  path: string,
  content: Content,
  atLast: () => Promise<void> = async () => {},
): Promise<void> {
  const place = await endOf(path)
  const there = await stat(place).catch(() => null)
  if (there !== null && !there.isFile() && !there.isDirectory()) {
    await atLast()
    return writeDown(place, content, "w")
  }
  const written = draftOf(place)
  await mkdir(dirname(place), { recursive: true })
  try {
    // Who may not read what stands there may not read the draft either.
    await writeDown(written, content, "wx", there === null ? undefined : there.mode & 0o600)
    if (there !== null) {
      // Whose it is stays where we may say so.
      await chown(written, there.uid, there.gid).catch(() => {})
      await chmod(written, there.mode)
    }
    await atLast()
    await rename(written, place)
  } catch (error) {
    await rm(written, { force: true })
    throw error
  }
  await syncFolder(dirname(place))
}

/** Where a path leads at last, be anything there or not: a link stays a link, even one that leads nowhere yet. */
async function endOf(path: string): Promise<string> {
  let end = path
  for (let links = 0; links < mostLinks; links++) {
    const real = await realpath(end).catch(() => null)
    if (real !== null) return real
    const next = await readlink(end).catch(() => null)
    if (next === null) return end
    end = resolve(dirname(end), next)
  }
  return end
}

/** Links that lead to one another; a circle is left to whoever opens it. */
const mostLinks = 40

/** The same for a file that a person named: what stands in the way is told in words, with its path. */
export async function writeNamed(path: string, content: Content): Promise<void> {
  await writeWhole(path, content).catch((error: NodeJS.ErrnoException) => {
    // What was to be written may have failed by itself.
    throw error.syscall === undefined ? error : new Error(`${path} ${whyUnwritten(error)}`, { cause: error })
  })
}

/** Why something could not be written, for people, with what to do. */
export function whyUnwritten(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOSPC":
    case "EDQUOT":
      return "cannot be written, for the disk is full; make room, or name another place"
    case "EFBIG":
      return "cannot be written: it is larger than files may be here; ask who set the limit"
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "may not be written; check its permissions and its folder's"
    case "ENAMETOOLONG":
      return "cannot be written: its name is too long; name another file"
    case "ELOOP":
      return "is a link that leads in a circle; name another file"
    case "ENXIO":
      return "cannot be written: it is a socket, or a pipe that nobody reads; name a file"
    case "EPIPE":
      return "is a pipe that is read no more; try again"
    default:
      return `cannot be written (${error.code ?? error.message}); name another file`
  }
}

/** Why a file that a person names cannot be written, with what to do; null where it can. A mistyped folder is not made. */
export async function whyUnwritable(path: string): Promise<string | null> {
  const is = (what: string) =>
    stat(what).then(
      info => (info.isDirectory() ? "folder" : "file"),
      () => null,
    )
  if ((await is(path)) === "folder") return "is a folder; name a file in it"
  const folder = dirname(path)
  const found = await is(folder)
  if (found === null) return `cannot be written: there is no folder ${folder}; make it first, or check the path`
  return found === "file" ? `cannot be written: ${folder} is a file and no folder` : null
}

/** A name for a draft of a file, never given before. */
export function draftOf(path: string): string {
  return join(dirname(path), `.${inDraft(path)}.${randomBytes(8).toString("hex")}.part`)
}

/** A file's name as its drafts have it: with all that is put around it, it must be a name as well. */
function inDraft(path: string): string {
  return fitting(basename(path), longestName - "..0123456789abcdef.part".length)
}

/** Drafts of a file that nobody finished. Only who keeps others from writing it may take them for left behind. */
export async function draftsOf(path: string): Promise<string[]> {
  const names = await namesIn(dirname(path))
  const own = names.filter(name => (draft.exec(name) ?? earlierDraft.exec(name))?.[1] === inDraft(path))
  return own.map(name => join(dirname(path), name))
}

/** Drafts of any file in a folder of our own, likewise. */
export async function draftsIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter(name => draft.test(name)).map(name => join(folder, name))
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}

async function writeDown(path: string, content: Content, how: "w" | "wx", mode?: number): Promise<void> {
  const file = await open(path, how, mode)
  try {
    const pieces = typeof content === "string" || content instanceof Uint8Array ? [content] : content
    // Each is written where the one before it ended.
    for await (const piece of pieces) await file.writeFile(piece)
    // Devices have no disk below them.
    if (how === "wx") await file.sync()
  } finally {
    await file.close()
  }
}

/** A move is down on the disk when its folder is. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path)
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!cannotSyncFolders.has((error as NodeJS.ErrnoException).code)) throw error
  }
}
