// The web app's code stays light: what a phone on a poor line loads before it shows anything.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"

const assets = join(import.meta.dirname, "../dist/ui/assets")
/** Bytes, gzipped: all JavaScript together. */
const most = 75_000

test.skipIf(!existsSync(assets))("JavaScript is under 75 kB gzipped", () => {
  const code = readdirSync(assets).filter(name => name.endsWith(".js"))
  expect(code.length).toBeGreaterThan(0)
  const bytes = code.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0)
  expect(bytes).toBeLessThan(most)
})
