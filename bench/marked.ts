// marked: what people marked on the checking desk, as cases for the program. DIR holds `cases.json` (`/api/marks/cases`, or
// `stemma judge --cases`) beside the pages of the pile, or `--cases FILE` names it. Of what was called wrong, how much the
// program still finds; of what was called right, how much it has lost.
//   npm run bench -- marked --data PILE [--cases FILE]

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { trace } from "../src/index.js"
import { casesSchema, heldCases, type MarkedCases } from "../src/review/cases.js"
import type { Benchmark } from "./bench.js"
import { share } from "./measure.js"

/** See the head of this file. */
export const marked: Benchmark = {
  name: "marked",
  about: "findings that people marked: how many wrong ones are still made, how many right ones are lost",
  set: null,
  published: {},
  rows: {},
  async run(data, { cases: file }) {
    const cases = readCases(file || join(data, "cases.json"))
    const { right, wrong } = heldCases(await trace([data]), cases)
    return {
      items: cases.cases.length,
      measures: { "wrong still made": share(wrong.still, wrong.of), "right still made": share(right.still, right.of) },
      notes: [
        `marked on version ${cases.program}: ${wrong.still} of ${wrong.of} called wrong are still made, ${right.still} of ${right.of} called right`,
        ...wrong.about.map(about => `  still made: ${about}`),
      ],
    }
  },
}

/** Read a file of cases. Throws with what is wrong with it, by its name. */
export function readCases(file: string): MarkedCases {
  const read = casesSchema.safeParse(JSON.parse(readFileSync(file, "utf8")))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(
    `${file} is no file of cases (${issue?.path.join(".")}: ${issue?.message}); write it with stemma judge --cases`,
  )
}
