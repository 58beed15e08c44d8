// The built web app on the disk: the files that are served, and the same as parts of one page that stands alone.

import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import type { AppParts } from "../export/dossier/document.js"

/** The folder of the built app: from dist/src/serve to dist/ui. */
export const builtFolder: string = fileURLToPath(new URL("../../ui", import.meta.url))

/** The files of a folder, by path from there; none where there is no folder. */
export function filesIn(folder: string, inside = ""): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap(entry => {
    const name = inside ? `${inside}/${entry.name}` : entry.name
    return entry.isDirectory() ? filesIn(folder, name) : [name]
  })
}

/** The app as parts of a page; null where it was not built. Of its fonts come those for Latin letters, in one format. */
export function appParts(folder: string = builtFolder): AppParts | null {
  const index = join(folder, "index.html")
  if (!existsSync(index)) return null
  const page = readFileSync(index, "utf8")
  const read = (name: string) => readFileSync(join(folder, name), "utf8")
  const script = /<script[^>]+src="\/([^"]+)"/.exec(page)?.[1]
  const style = /<link[^>]+rel="stylesheet"[^>]+href="\/([^"]+)"/.exec(page)?.[1]
  if (!script || !style) return null
  return {
    script: read(script),
    style: withFonts(read(style), name => readFileSync(join(folder, name)).toString("base64")),
    notice: read("licences.txt"),
    pack: text => gzipSync(text, { level: 9 }).toString("base64"),
    digest: text => createHash("sha256").update(text).digest("base64"),
  }
}

/** A font file that a page of its own takes along. */
const taken = /^[\w-]+-latin-\d+-normal-[\w-]+\.woff2$/

/** A stylesheet with its fonts in it; faces that are not taken along are left out. */
function withFonts(style: string, read: (name: string) => string): string {
  return style.replace(/@font-face\s*\{[^}]*\}/g, face => {
    const name = [...face.matchAll(/url\((?:"|')?\/assets\/([^)"']+)(?:"|')?\)/g)].map(([, file]) => file!)
    const font = name.find(file => taken.test(file))
    const source = font && `src:url(data:font/woff2;base64,${read(`assets/${font}`)}) format("woff2")`
    return source ? face.replace(/src:[^;}]*/, source) : ""
  })
}
