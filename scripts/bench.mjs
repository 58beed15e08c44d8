// `npm run bench -- NAME --data DIR [--json]`: set-up, then the benchmark.

import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { root, setUp } from "./setup.mjs"

setUp()
const cwd = process.env.INIT_CWD ?? process.cwd()
const main = join(root, "dist", "bench", "main.js")
const done = spawnSync(process.execPath, ["--max-old-space-size=6144", main, ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd,
})
process.exit(done.status ?? 1)
