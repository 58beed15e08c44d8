// `npm test`: set-up, type check (the build leaves out tests and the app), lint, all tests.

import { root, run, setUp } from "./setup.mjs"
import { join } from "node:path"

setUp()
for (const project of ["tsconfig.json", "src/ui/tsconfig.json"]) {
  run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", project], { stdio: "inherit" })
}
run(process.execPath, [join(root, "node_modules", "@biomejs", "biome", "bin", "biome"), "check", "."], {
  stdio: "inherit",
})
run(process.execPath, [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...process.argv.slice(2)], {
  stdio: "inherit",
})
