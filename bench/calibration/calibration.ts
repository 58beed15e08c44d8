// calibration: what "kin", "decided" and "descent" promise, measured on sources left out. DIR holds all sets that pairs are
// learned from; every source of them is left out in turn (`train/pairs/leave-out.ts`).

import { allLessons, leftOut } from "../../train/pairs/leave-out.js"
import { table } from "../../train/pairs/table.js"
import type { Benchmark } from "../bench.js"
import { calibrationOf } from "./claims.js"

/** See the head of this file. */
export const calibration: Benchmark = {
  name: "calibration",
  about:
    "of what is called kin, decided or descent on sources left out, how much is not: --data CORPORA; takes some minutes",
  set: null,
  published: {},
  rows: {},
  async run(data, options) {
    const log = (line: string) => void process.stderr.write(`bench: ${line}\n`)
    const judged = leftOut(await allLessons(data, log), log)
    const { measures, lines } = calibrationOf(judged)
    return {
      items: judged.length,
      measures,
      notes: [...lines, ...(options.cases === undefined ? [] : ["", table(judged)])],
    }
  },
}
