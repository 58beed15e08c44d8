// `npm run bench -- NAME --data DIR [--json]`: set-up, then the benchmark.

import { become, setUp } from "./setup.mjs"

setUp()
// The largest corpora are held whole in memory while they are measured.
become(["bench", "main.js"], process.argv.slice(2), ["--max-old-space-size=6144"])
