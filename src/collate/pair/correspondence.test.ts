import { expect, test } from "vitest"
import { pairOf } from "../fixture.js"

const opening = [
  "The council of Tilse voted on Monday to close the harbour's four northern sluices.",
  "Engineers had found cracks in the gates after the January storm.",
]
const ending = ["Oda Brandt, the harbour master, said ferries would berth at the old mole until spring."]

test("a sentence of which little more than half stands elsewhere was not moved there: one is left out, one put in", () => {
  const cost = "Repairing the sluices will cost the town nine million crowns, the treasurer Joren Pask told reporters."
  const levy = "The town's treasurer Joren Pask told reporters a levy on ferry tickets was never discussed."
  const { alterations } = pairOf([...opening, cost, ...ending], [levy, ...opening, ...ending])
  const whole = alterations.filter(({ kind }) => ["transposition", "insertion", "omission"].includes(kind))
  expect(whole.map(({ kind }) => kind).sort()).toEqual(["insertion", "omission"])
})

test("a sentence that stands elsewhere, a few words changed, was moved", () => {
  const cost = "Repairing the sluices will cost the town nine million crowns, the treasurer Joren Pask told reporters."
  const again = "Repairing these sluices will cost the town nine million crowns, Joren Pask told reporters."
  const { alterations } = pairOf([...opening, cost, ...ending], [again, ...opening, ...ending])
  expect(alterations.filter(({ kind }) => kind === "transposition").map(({ gravity }) => gravity)).toEqual(["slight"])
})
