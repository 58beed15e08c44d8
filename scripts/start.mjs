// `npm start -- ARGS` is the `stemma` command; without ARGS it traces the sample pile, prints it and serves it.

import { join } from "node:path"
import { engine } from "./engine.mjs"
import { become, root, setUp } from "./setup.mjs"

setUp()
const given = process.argv.slice(2)
become(["src", "cli", "bin.js"], given.length ? given : ["serve", "--print", join(root, "sample", "pile")], engine)
