// `npm run bench -- NAME --data DIR`: set-up, then the benchmark; `bench/main.ts` has what else it takes.

import { become, setUp } from "./setup.mjs"

setUp()
// A bound on the heap, so that garbage is collected in time: the largest corpus is to be measured within 2 GB.
become(["bench", "main.js"], process.argv.slice(2), ["--max-old-space-size=1800"])
