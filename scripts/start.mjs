// `npm start -- ARGS` is the `stemma` command; without ARGS it traces the sample pile and prints it.

import { join } from "node:path"
import { become, root, setUp } from "./setup.mjs"

setUp()
const given = process.argv.slice(2)
become(["src", "cli", "bin.js"], given.length ? given : ["trace", join(root, "sample", "pile")])
