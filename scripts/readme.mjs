// `npm run readme`: print the program's real output into README.md. `--check` says whether it is there already.
//
// A comment `<!-- prints: stemma ARGS -->` stands before a block that holds what that command prints, and
// `<!-- prints: the example above -->` before one that holds what the last block of JavaScript prints.

import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root, setUp } from "./setup.mjs"

const file = join(root, "README.md")
const block = /(<!-- prints: (.+?) -->\n```\w*\n)[^`]*```/g
const example = /```js\n([\s\S]*?)```/g

function output(what, before) {
  const args = what.startsWith("stemma ")
    ? [join(root, "dist", "src", "cli", "bin.js"), ...what.split(" ").slice(1)]
    : ["--input-type=module", "--eval", [...before.matchAll(example)].at(-1)[1]]
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "80", npm_lifecycle_event: "" },
  })
  if (done.status !== 0) throw new Error(`${what}: ${done.stderr}`)
  return done.stdout
}

setUp()
const readme = readFileSync(file, "utf8")
const printed = readme.replace(block, (_, opening, what, at) => `${opening}${output(what, readme.slice(0, at))}\`\`\``)
if (process.argv.includes("--check")) process.exit(printed === readme ? 0 : 1)
writeFileSync(file, printed)
