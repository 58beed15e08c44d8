// `npm run lock`: make package-lock.json anew from package.json. Versions that it holds already stay.
//
// Made in a folder without packages: beside an installed tree npm forgets what other platforms need (and `npm ci` then
// refuses the file). Without download addresses, so that any registry or mirror will do: what comes from it is held
// against `integrity`.

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { root, run } from "./setup.mjs"

const name = "package-lock.json"
const folder = mkdtempSync(join(tmpdir(), "stemma-lock-"))
try {
  for (const file of ["package.json", name]) {
    if (existsSync(join(root, file))) copyFileSync(join(root, file), join(folder, file))
  }
  run("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder })
  const lock = JSON.parse(readFileSync(join(folder, name), "utf8"))
  for (const entry of Object.values(lock.packages)) delete entry.resolved
  writeFileSync(join(root, name), `${JSON.stringify(lock, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
