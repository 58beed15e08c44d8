// One dispatch in many printings, of our own fiction: each under a line of its own with another date, its words the same.

import { trace } from "../src/index.js"
import type { Trace } from "../src/model/trace.js"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const first = [
  "Aston",
  "Bell",
  "Carrow",
  "Denby",
  "Elm",
  "Fenton",
  "Gale",
  "Harrow",
  "Ister",
  "Jarrow",
  "Kettle",
  "Larch",
]
const second = ["Argus", "Courier", "Echo", "Gazette", "Herald", "Mail", "Post", "Record", "Star", "Times"]

const body = `The harbour board of Renholt voted on Monday to close the old grain quay, five months after inspectors found cracks in two of its piers.

“We will not wait for the first ship to go down with the wall,” Petra Lohmann, who chairs the board, said after the vote. “A quay that nobody dares to use is not a quay.”

The board said the rebuilding would cost 38 million crowns and take until the spring of 2033. Ardania’s transport ministry has promised to pay half of it.

Dock workers said they had warned of the cracks since 2028. Tomas Verhey, a crane driver, said he had reported them three times and never had an answer.

The grain trade will move to Port Ellary, 60 kilometres down the coast, from the first of next month. Farmers’ unions in the Kestrin plain said the longer way would add nine crowns to the price of a tonne.

Two members of the board voted against the closure. They said a narrower berth could be kept open for coasters while the outer piers were rebuilt.`

/** A trace of so many printings, at most 120. */
export async function dispatches(count: number): Promise<Trace> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-printings-"))
  try {
    const outlets = first.flatMap(place => second.map(paper => `${place} ${paper}`)).slice(0, count)
    for (const [n, outlet] of outlets.entries()) {
      const page = ["Board of Renholt closes the old grain quay", `The ${outlet}`, `${3 + (n % 4)} June 2031`, body]
      writeFileSync(join(folder, `${outlet.toLowerCase().replace(" ", "-")}.txt`), page.join("\n\n"))
    }
    return await trace([folder])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
