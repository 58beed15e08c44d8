// What is kept once comes back everywhere.

import fc from "fast-check"
import { expect, test } from "vitest"
import { type Plain, shared, unshared } from "./shared.js"

const names = fc.constantFrom("a", "b", "report")
const plain = fc.letrec<{ value: Plain }>(tie => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<Plain>(
      null,
      true,
      3,
      "words",
      "the minister said on Monday in Port Ellary that no pit would close",
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(names, tie("value"), { maxKeys: 3 }),
  ),
})).value

test("comes back as it was", () => {
  fc.assert(
    fc.property(plain, value => {
      expect(unshared(JSON.parse(JSON.stringify(shared(value))))).toEqual(value)
    }),
  )
})

test("holds what stands in several places once", () => {
  const card = { siglum: "B", name: "Meridian News Agency", title: "Ardania and Sorvia end climate talks" }
  const many = Array.from({ length: 50 }, (_, i) => ({ i, card: { ...card } }))
  const packed = JSON.stringify(shared(many))
  expect(packed.match(/Meridian/g)).toHaveLength(1)
  expect(packed.length).toBeLessThan(JSON.stringify(many).length / 4)
})
