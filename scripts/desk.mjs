// The built `stemma` command on the web of our own fiction: `node scripts/desk.mjs add https://climate.example/feed.xml …`.
// It knows no other network, so that an example in README.md asks nobody.

import { processEffects } from "../dist/src/cli/effects.js"
import { main } from "../dist/src/cli/main.js"
import { fiction } from "./fiction.mjs"
import { root } from "./setup.mjs"
import { openWeb } from "./web.mjs"

const web = await openWeb(fiction(root), { now: Date.now })
await main(process.argv.slice(2), { ...processEffects(), network: web.network })
await web.close()
