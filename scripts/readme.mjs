// `npm run readme`: print the program's real output into README.md. `--check` says whether it is there already.
//
// A comment `<!-- prints: stemma ARGS -->` stands before a block that holds what that command prints, and
// `<!-- prints: the example above -->` before one that holds what the last block of JavaScript prints; with `, while
// stemma serve runs` after it, a server on the sample pile answers meanwhile. `stemma A && stemma B` runs one after the
// other, in quotation marks stands one word, and `desk.stemma` is a store that all of them share and nobody keeps.

import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { whileServing } from "./serving.mjs"
import { root, setUp } from "./setup.mjs"

const file = join(root, "README.md")
const block = /(<!-- prints: (.+?) -->\n```\w*\n)[^`]*```/g
const example = /```js\n([\s\S]*?)```/g

/** Where the README says that the app is; the examples are run against a server on a port that is free. */
const usual = "http://127.0.0.1:4680"

async function output(what, before, address = usual) {
  if (what.endsWith(", while stemma serve runs")) {
    return whileServing(serving => output("the example above", before, serving))
  }
  if (!what.startsWith("stemma ")) {
    return run(what, ["--input-type=module", "--eval", [...before.matchAll(example)].at(-1)[1].replace(usual, address)])
  }
  let printed = ""
  for (const line of what.split(" && ")) {
    const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
    const args = words.slice(1).map(word => (word === "desk.stemma" ? join(desk, word) : word))
    printed = await run(line, [join(root, "dist", "src", "cli", "bin.js"), ...args])
  }
  return printed
}

async function run(what, args) {
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "80", npm_lifecycle_event: "start" }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] })
  let printed = ""
  child.stdout.setEncoding("utf8").on("data", text => {
    printed += text
  })
  const code = await new Promise(resolve => child.on("close", resolve))
  if (code !== 0) throw new Error(`${what}: exit code ${code}`)
  return printed
}

setUp()
const desk = mkdtempSync(join(tmpdir(), "stemma-readme-"))
const readme = readFileSync(file, "utf8")
let printed = ""
let end = 0
for (const match of readme.matchAll(block)) {
  const [whole, opening, what] = match
  const before = readme.slice(0, match.index)
  printed += `${readme.slice(end, match.index)}${opening}${await output(what, before)}\`\`\``
  end = match.index + whole.length
}
printed += readme.slice(end)
rmSync(desk, { recursive: true })
if (process.argv.includes("--check")) process.exit(printed === readme ? 0 : 1)
writeFileSync(file, printed)
