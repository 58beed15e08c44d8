// The whole server, killed while it marks, adds and exports: what it acknowledged is there when it starts again, which it
// does at once. `npm run bench -- killed` does it a hundred times over. The built program is asked.

import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { killedServer } from "../bench/killed-server.js"
import { randomFrom } from "../bench/random.js"

const bin = join(import.meta.dirname, "../dist/src/cli/bin.js")
const rounds = 2

test.skipIf(!existsSync(bin))(
  "a server that is killed loses nothing that it acknowledged, and starts again",
  async () => {
    const { marksSaid, pagesSaid, ...found } = await killedServer(rounds, randomFrom(7))
    expect(found).toEqual({ serverKills: rounds, marksLost: 0, pagesLost: 0, refused: 0, leftBehind: 0, notStarted: 0 })
    // On a machine that does other things as well a page may take longer than the server has.
    expect(marksSaid + pagesSaid).toBeGreaterThan(0)
  },
  120_000,
)
