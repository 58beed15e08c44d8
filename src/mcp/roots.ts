// The paths that a server was started with: nothing else is read. A link that leads out of them is out of them.

import { realpathSync } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { isAbsolute, join, relative, resolve, sep } from "node:path"
import { Refusal } from "../serve/problem.js"

/** Files and folders whose dates are looked at to tell whether anything changed; of a larger pile some changes go unseen. */
const mostLookedAt = 20_000

/** A path that an assistant gave, as it stands below one of the roots. */
export function below(roots: readonly string[], given: string): string {
  if (roots.length === 0)
    throw new Refusal(404, "This server was given no files. Give texts instead, or start it with --in PATH.")
  const candidates = isAbsolute(given) ? [given] : roots.flatMap(root => [join(root, given), resolve(given)])
  const found = candidates.map(real).find(path => path !== null && roots.some(root => isWithin(real(root), path)))
  if (found) return found
  const there = candidates.some(path => real(path) !== null)
  const why = there ? "is outside what this server may read" : "is not there"
  throw new Refusal(404, `${shown(given)} ${why}. Give a path below: ${roots.join(", ")}.`)
}

function real(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function isWithin(root: string | null, path: string): boolean {
  if (root === null) return false
  const way = relative(root, path)
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function shown(path: string): string {
  return path.length > 100 ? `${path.slice(0, 100)}…` : path
}

/** A stamp of all that stands at some paths: another one where a file came, went or was written. */
export async function stampOf(paths: readonly string[]): Promise<string> {
  let [count, newest, size] = [0, 0, 0]
  const open = [...paths]
  for (let path = open.pop(); path !== undefined && count < mostLookedAt; path = open.pop()) {
    const info = await stat(path).catch(() => null)
    if (info === null) continue
    count++
    newest = Math.max(newest, info.mtimeMs)
    if (!info.isDirectory()) size += info.size
    // One by one: a folder may hold more than a call has room for arguments.
    else for (const name of await readdir(path).catch(() => [])) open.push(join(path, name))
  }
  return [count, newest, size].join(" ")
}
