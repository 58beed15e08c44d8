import { expect, test } from "vitest"
import { annotate } from "../src/annotate/annotate.js"
import { shipped } from "../src/knowledge.js"
import { weighed } from "../src/match/rarity.js"
import { readText } from "../src/text/text.js"
import { reportOf } from "../test/reports.js"
import { resemblance, stemVector } from "./resemblance.js"

const vector = (...blocks: string[]) =>
  stemVector(weighed([annotate(readText(reportOf(blocks)), shipped)], shipped.frequencies, [])[0]!)
const original = vector(
  "A storm tore the roof off the grain hall in Marlow on Sunday night and scattered seed over two parishes.",
  "Volunteer crews swept barley from the railway line until the first train could pass at dawn.",
)
const rewritten = vector(
  "In Marlow the roof of the grain hall was torn off by a storm; seed lay scattered over two parishes.",
  "Until dawn volunteer crews were sweeping barley off the railway.",
)
const fillers = [...Array(320).keys()].map(n =>
  vector(`Item ${n}: quay number ${n * 7} was painted in shade ${n * 13} by crew ${n * 17} of depot ${n * 19}.`),
)

test("ranks the exemplar above another story", () => {
  expect(resemblance(rewritten, original)).toBeGreaterThan(Math.max(...fillers.map(one => resemblance(rewritten, one))))
})
