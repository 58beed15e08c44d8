// `npm start -- ARGS` is the `stemma` command; without ARGS it traces the sample pile and prints it.

import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { root, setUp } from "./setup.mjs"

setUp()
const given = process.argv.slice(2)
const args = given.length ? given : ["trace", join(root, "sample", "pile")]
const cwd = process.env.INIT_CWD ?? process.cwd()
const done = spawnSync(process.execPath, [join(root, "dist", "src", "cli", "main.js"), ...args], {
  stdio: "inherit",
  cwd,
})
process.exit(done.status ?? 1)
