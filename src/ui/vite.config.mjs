// Builds the web app to dist/ui: no inlined assets, because the page's Content-Security-Policy allows none.

import { defineConfig } from "vite"

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  logLevel: "warn",
  build: {
    outDir: "../../dist/ui",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
})
