// Builds the web app to dist/ui: no inlined assets, because the page's Content-Security-Policy allows none.

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { defineConfig } from "vite"

/** Packages whose code or type the built app holds: users do not install them, so their licences come along here. */
const bundled = ["preact", "@fontsource/inter", "@fontsource/source-serif-4"]
const { resolve } = createRequire(import.meta.url)
const licenceOf = name => readFileSync(join(dirname(resolve(`${name}/package.json`)), "LICENSE"), "utf8").trim()

const licences = {
  name: "licences",
  generateBundle() {
    const source = `${bundled.map(name => `${name}\n\n${licenceOf(name)}`).join("\n\n\n")}\n`
    this.emitFile({ type: "asset", fileName: "licences.txt", source })
  },
}

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  logLevel: "warn",
  plugins: [licences],
  build: {
    outDir: "../../dist/ui",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
})
