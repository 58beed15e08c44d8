import { describe, expect, test } from "vitest"
import { said } from "../../../test/fiction/pile.js"

const mill = [
  "The last miller of Quern let the wheel stand on Monday, after his family had ground rye there for two hundred and ten years.",
  "The river has carried too little water since the dam at Ullen was raised; in August it stood still for nineteen days.",
  "Anders Holt, who is 71, sold the stones to a museum in Tarn for 4,000 crowns and kept the key of the sluice.",
  "A baker from Ullen, who bought flour from him for thirty years, now has it brought by lorry from beyond the mountains.",
]
const edited = [
  "The last miller of Quern let his wheel finally stand on Monday; his family had ground rye on that spot for two hundred and ten years.",
  "The river carries too little water since they raised the dam at Ullen, and in August, he says, it stood still for nineteen days.",
  "Holt, now 71, has sold both the stones to a museum over in Tarn for 4,000 crowns, and he has kept the key of the sluice.",
  "One baker from Ullen, who for thirty years bought all his flour from him, now has it brought in by lorry from beyond the mountains.",
]
const paper = (outlet: string, ...lines: string[]) => ({ outlet, headline: "Last mill of Quern stands still", lines })
const between = (lines: readonly string[]) =>
  lines.filter(line => line.includes("Messenger") && line.includes("Herald"))

describe("pages that credit one another for nothing", () => {
  test("are exemplar and copy where nobody is seen who could stand behind both, however much was edited", async () => {
    const { lines } = await said(paper("Tarn Messenger", ...mill), paper("Ullen Herald", ...edited))
    expect(between(lines)).toHaveLength(1)
  })

  test("are siblings where a newsroom is named and an editor has been at every sentence", async () => {
    const source = "In spring Holt had said that he would go on, Reuters reported."
    const { lines } = await said(paper("Tarn Messenger", ...mill, source), paper("Ullen Herald", ...edited, source))
    expect(between(lines)).toEqual([])
  })

  test("are exemplar and copy where sentences were taken over whole, whatever newsroom is named", async () => {
    const source = "In spring Holt had said that he would go on, Reuters reported."
    const { lines } = await said(paper("Tarn Messenger", ...mill, source), paper("Ullen Herald", ...mill.slice(0, 3)))
    expect(between(lines)).toHaveLength(1)
  })
})
