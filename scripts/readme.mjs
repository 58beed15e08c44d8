// `npm run readme`: print the program's real output into README.md. `--check` says whether it is there already.
//
// A comment `<!-- prints: stemma ARGS -->` stands before a block that holds what that command prints, and
// `<!-- prints: the example above -->` before one that holds what the last block of JavaScript prints; with `, while
// stemma serve runs` after it, a server on the sample pile answers meanwhile. `stemma A && stemma B` runs one after the other,
// and in quotation marks stands one word. The commands of a block behind `<!-- runs -->` are run, and must end well. Commands that name `desk.stemma` share one store, made anew each time, and know no
// other network than the web of our own fiction (`scripts/desk.mjs`).

import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { whileServing } from "./serving.mjs"
import { root, setUp } from "./setup.mjs"

const file = join(root, "README.md")
const block = /(<!-- (?:prints: (.+?)|runs) -->\n```\w*\n)([^`]*)```/g
const example = /```js\n([\s\S]*?)```/g

/** What the README says that a server prints; the examples are run against one on a port that is free. */
const usual = "http://127.0.0.1:4680/?token=TOKEN"

/** The store of the examples at a desk. */
const folder = mkdtempSync(join(tmpdir(), "stemma-desk-"))
const desk = join(folder, "desk.stemma")
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

async function output(what, before, address = usual) {
  if (what.endsWith(", while stemma serve runs")) {
    return whileServing(serving => output("the example above", before, serving))
  }
  if (!what.startsWith("stemma ")) {
    return run(what, ["--input-type=module", "--eval", [...before.matchAll(example)].at(-1)[1].replace(usual, address)])
  }
  let printed = ""
  for (const line of what.split(" && ")) printed = await run(line, commandLine(line))
  return printed
}

/** What a program prints that ends well, or found something grave. */
async function run(what, args) {
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "80", npm_lifecycle_event: "start" }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] })
  let printed = ""
  child.stdout.setEncoding("utf8").on("data", text => {
    printed += text
  })
  const code = await new Promise(resolve => child.on("close", resolve))
  if (code !== 0 && code !== 4) throw new Error(`${what}: exit code ${code}`)
  return printed.replaceAll(desk, "desk.stemma")
}

/** A command as it is typed, with quotation marks around words that stand together. */
function commandLine(what) {
  const words = what.match(/"[^"]*"|\S+/g).map(word => word.replaceAll('"', ""))
  const atDesk = words.includes("desk.stemma")
  const program = atDesk ? join(root, "scripts", "desk.mjs") : join(root, "dist", "src", "cli", "bin.js")
  return [program, ...words.slice(1).map(word => (word.endsWith(".stemma") ? join(folder, word) : word))]
}

setUp()
const readme = readFileSync(file, "utf8")
let printed = ""
let end = 0
for (const match of readme.matchAll(block)) {
  const [whole, opening, what, held] = match
  const before = readme.slice(0, match.index)
  if (what === undefined) for (const line of held.match(/^stemma .*/gm)) await output(line, before)
  const shown = what === undefined ? held : await output(what, before)
  printed += `${readme.slice(end, match.index)}${opening}${shown}\`\`\``
  end = match.index + whole.length
}
printed += readme.slice(end)
if (process.argv.includes("--check")) process.exit(printed === readme ? 0 : 1)
writeFileSync(file, printed)
