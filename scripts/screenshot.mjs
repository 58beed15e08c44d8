// `npm run screenshot`: the app's first screen on the sample pile, as README.md shows it. Needs Chromium.

import { existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { whileServing } from "./serving.mjs"
import { root, setUp } from "./setup.mjs"

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync)

setUp()
mkdirSync(join(root, "docs"), { recursive: true })
await whileServing(async address => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(address, { waitUntil: "networkidle" })
  await page.screenshot({ path: join(root, "docs", "pile.png") })
  await browser.close()
})
