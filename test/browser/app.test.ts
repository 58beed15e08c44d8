// The web app in a real browser, on the sample pile: every screen, light and dark, wide and narrow, by keyboard
// alone, without a request that leaves the machine; and what is seen is what the API says. One server for all suites.

import { join } from "node:path"
import { afterAll, beforeAll, describe } from "vitest"
import { canBrowse } from "./browser.js"
import { closeAll, openAll } from "./opened.js"
import { askSuite } from "./screens/ask.js"
import { compareSuite } from "./screens/compare.js"
import { deskSuite } from "./screens/desk.js"
import { dossierSuite } from "./screens/dossier.js"
import { frameSuite } from "./screens/frame.js"
import { mapSuite } from "./screens/map.js"
import { pileSuite } from "./screens/pile.js"
import { pilesSuite } from "./screens/piles.js"
import { recordSuite } from "./screens/record.js"
import { reviewSuite } from "./screens/review.js"
import { shellSuite } from "./screens/shell.js"
import { tokenSuite } from "./screens/token.js"
import { treeSuite } from "./screens/tree.js"
import { walksSuite } from "./screens/walks.js"

const sample = join(import.meta.dirname, "../../sample/pile")

beforeAll(async () => {
  if (canBrowse) await openAll(sample)
}, 240_000)
afterAll(closeAll)

describe.runIf(canBrowse)("the app", () => {
  pileSuite()
  compareSuite()
  mapSuite()
  pilesSuite()
  recordSuite()
  treeSuite()
  askSuite()
  deskSuite()
  frameSuite()
  dossierSuite()
  shellSuite()
  reviewSuite()
  tokenSuite(sample)
  walksSuite(sample)
})
