import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { candidatePairs } from "../src/match/candidates.js"
import { byCodeUnit } from "../src/model/identity.js"
import { reportOf } from "../test/reports.js"
import { compiled, runPrototype, writeForPrototype } from "./limit/prototype.js"
import { featuresOfTexts } from "./peers/candidates.js"
import { randomFrom } from "./random.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-limit-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Whatever the two could read otherwise: clitics, abbreviations, initials, numbers, marks, stops that end nothing. */
const sentences = [
  "Gov. Ada Q. Thorne won't say who'll pay for the U.S. Customs shed at Selmouth.",
  "\"We can't, and we shan't,\" Mr. Pell said. \"It isn't the harbour's.\"",
  "Divers counted 1,234.50 metres of chain at 10:45 a.m. The rest is rust.",
  "He works at Brack & Sons Inc. The yard closed in Dec. 1998...",
  "Was it the O'Dell boys' ferry? Nobody knew! (Some guessed.)",
  "The 3rd buoy, No. 7, drifted off the Vance-Harrow shoal on Tue. night.",
  "Shipworms ate eleven of the forty piles; the board will close the pier.",
  "Prof. I. K. Lund, Ph.D., of the U.N. It was his 2nd visit.",
  "Rain fell on Tolliver's mill, on the weir and on the bleaching green.",
  "Bell ringers climbed St. Osyth's tower to see the tenor's cracked clapper.",
  "\"Go!\" she cried, but the tug's engine (a 1950's relic) would've stalled anyway.",
  "Auditors from Wexley found 90,000 crowns missing from the lamp fund.",
]

test.skipIf(spawnSync("cc", ["--version"]).status !== 0)(
  "the prototype in C finds the pairs that the program finds",
  () => {
    const chance = randomFrom(7)
    const line = () => `${chance.pick(sentences)} ${chance.pick(sentences)}`
    const reports = Array.from({ length: 400 }, (_, n) =>
      reportOf(Array.from({ length: 1 + chance.below(3) }, line).concat(`Note ${n} of lot ${chance.below(900)}.`), {
        id: `r${n}`,
      }),
    ).sort((x, y) => byCodeUnit(x.id, y.id))
    const made = compiled(folder, join(import.meta.dirname, "limit/limit.c"))
    if ("why" in made) throw new Error(made.why)
    writeForPrototype(folder, reports)
    const place = new Map(reports.map(({ id }, n) => [id, n]))
    const ours = candidatePairs(featuresOfTexts(reports)).map(({ a, b }) => `${place.get(a)} ${place.get(b)}`)
    expect(ours.length).toBeGreaterThan(1000)
    expect(ours.length).toBeLessThan(400 * 399 * 0.45)
    expect([...runPrototype(made.program, folder).pairs].sort().join("\n")).toBe([...ours].sort().join("\n"))
  },
)
