// What is installed: the program, what it stands on, the packages that came along, and what only `stemma cluster` asks for.

import { existsSync, readFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { brokenAssets } from "../knowledge.js"
import { version } from "../version.js"

/** What was found, and what is wrong with it. */
export interface Installed {
  readonly stemma: string
  readonly node: string
  readonly platform: string
  /** Packages with their versions. */
  readonly packages: Readonly<Record<string, string | null>>
  /** Where programs stand that only `stemma cluster` asks for; null where they are not on the path. */
  readonly cluster: Readonly<Record<string, string | null>>
  readonly faults: readonly { readonly what: string; readonly remedy: string }[]
}

interface Package {
  readonly engines: { readonly node: string }
  readonly dependencies: Readonly<Record<string, string>>
}

/** What is installed here. */
export function installed(path: string | undefined): Installed {
  const folder = packageFolder()
  const asked = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package
  const least = asked.engines.node.replace(">=", "")
  const packages = Object.fromEntries(Object.keys(asked.dependencies).map(name => [name, versionOf(folder, name)]))
  const off = Object.entries(asked.dependencies).filter(([name, wanted]) => packages[name] !== wanted)
  const again = "install Stemma again (in a checkout: npm ci)"
  return {
    stemma: version,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    packages,
    cluster: Object.fromEntries(["java", "spark-submit", "python3"].map(name => [name, onPath(path, name)])),
    faults: [
      ...(isOlder(process.versions.node, least)
        ? [{ what: `Node ${process.versions.node} is too old`, remedy: `install ${least} or later` }]
        : []),
      ...off.map(([name, wanted]) => ({
        what:
          packages[name] === null
            ? `the package ${name} is missing`
            : `${name} is ${packages[name]} instead of ${wanted}`,
        remedy: again,
      })),
      ...brokenAssets().map(name => ({
        what: `assets/${name} is not as it came with the program`,
        remedy: `${again}, or git checkout assets`,
      })),
    ],
  }
}

/** The package that this file is part of, whether built or as source. */
export function packageFolder(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, "cluster", "job.py"))) {
    const above = dirname(at)
    if (above === at) throw new Error("cluster/ is missing. It came with the program: install Stemma again.")
    at = above
  }
  return at
}

/** The version of a package, where Node would find it; null where it is not there. */
function versionOf(folder: string, name: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, "node_modules", name, "package.json")
    if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version
    if (dirname(at) === at) return null
  }
}

function isOlder(found: string, least: string): boolean {
  return found.localeCompare(least, "en", { numeric: true }) < 0
}

/** Where a program stands on the path. */
function onPath(path: string | undefined, name: string): string | null {
  const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name]
  const places = (path ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap(folder => names.map(one => join(folder, one)))
  return places.find(place => existsSync(place)) ?? null
}
