// clough: short answers with a known degree of reuse of an original (Clough and Stevenson 2011). DIR holds `labels.csv`
// (original, answer, level) and the texts.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { annotate } from "../src/annotate/annotate.js"
import { shipped } from "../src/knowledge.js"
import { sharedRuns } from "../src/match/runs.js"
import type { Annotated } from "../src/model/annotation.js"
import { readText } from "../src/text/text.js"
import type { Benchmark } from "./bench.js"
import { levelOf, levels, type SharedText } from "./levels.js"
import { share } from "./measure.js"
import { missing } from "./rows.js"
import { articleReport } from "./texts.js"

/** See the head of this file. */
export const clough: Benchmark = {
  name: "clough",
  about: "level of reuse: derived or not, and four levels",
  set: {
    at: "corpora/clough",
    part: "constants",
    note: "on the half held back, derived .947, level .711 (first round)",
  },
  published: {
    derived: { "Clough and Stevenson 2011": 0.947 },
    level: { "Bär 2012": 0.842, "Clough and Stevenson 2011": 0.8 },
  },
  rows: {
    descent: [
      missing("derived", "of 100 answers, # are wrongly called taken, or not taken, from an encyclopedia"),
      missing("level", "of 100 answers, # are given another level of reuse (cut, light, heavy, none)"),
    ],
  },
  async run(data) {
    const rows = readFileSync(join(data, "labels.csv"), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map(line => line.split(",") as [string, string, string])
    const judged = rows.map(([original, answer, level]) => ({
      answer,
      level,
      found: levelOf(shared(textOf(join(data, original)), textOf(join(data, answer)))),
    }))
    const right = judged.filter(row => row.found === row.level)
    const derived = judged.filter(row => (row.found === "non") === (row.level === "non"))
    const confusion = levels.map(
      level => `  ${level.padEnd(6)}${levels.map(found => `${count(level, found)}`.padStart(6)).join("")}`,
    )
    return {
      items: rows.length,
      measures: { derived: share(derived.length, rows.length), level: share(right.length, rows.length) },
      notes: [`true level down, found across: ${levels.join(" ")}`, ...confusion],
    }

    function count(level: string, found: string): number {
      return judged.filter(row => row.level === level && row.found === found).length
    }
  },
}

function textOf(path: string): Annotated {
  const paragraphs = readFileSync(path, "utf8").split(/\n\s*\n/)
  return annotate(readText(articleReport({ path, title: null, outlet: null, published: null, paragraphs })), shipped)
}

/** What the answer has of the original, word for word and by its longer words. */
function shared(original: Annotated, answer: Annotated): SharedText {
  const unquoted = (text: Annotated) => ({ text, quoted: new Uint8Array(text.tokens.length) })
  const runs = sharedRuns(unquoted(original), unquoted(answer), 3)
  const words = answer.tokens.filter(token => token.kind !== "mark").length
  const inRuns = runs.reduce((total, run) => total + run.words, 0) / Math.max(1, words)
  const [has, longer] = [new Set(longerWords(original)), longerWords(answer)]
  const ofWords = longer.filter(stem => has.has(stem)).length / Math.max(1, longer.length)
  return { inRuns, ofWords, longestRun: runs[0]?.words ?? 0 }
}

function longerWords(text: Annotated): string[] {
  return text.tokens.filter(({ kind, norm }) => kind === "word" && norm.length > 3).map(({ stem }) => stem)
}
