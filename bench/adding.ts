// The process that the benchmark `killed` kills: it adds what stands at a path to a store, and says after each part that
// this many pages are kept by now.
//   node dist/bench/adding.js PATH STORE

import { writeSync } from "node:fs"
import { shipped } from "../src/knowledge.js"
import { here } from "../src/run/here.js"
import { readPaths } from "../src/run/reading.js"
import { reading } from "../src/stages.js"
import { openStore } from "../src/store/store.js"

const [path = "", file = ""] = process.argv.slice(2)
const store = openStore(file, reading.version)
let kept = 0
for await (const _ of readPaths([path], reading, here(shipped), store.pages)) {
  kept++
  if (kept % 100 === 0) writeSync(1, `${kept}\n`)
}
store.finish()
store.close()
writeSync(1, "all\n")
