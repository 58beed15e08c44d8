// `npm test`: set-up, type check (the build), lint, all tests.

import { root, run, setUp } from "./setup.mjs"
import { join } from "node:path"

setUp()
run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "src/ui/tsconfig.json"], {
  stdio: "inherit",
})
run(process.execPath, [join(root, "node_modules", "@biomejs", "biome", "bin", "biome"), "check", "."], {
  stdio: "inherit",
})
run(process.execPath, [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...process.argv.slice(2)], {
  stdio: "inherit",
})
