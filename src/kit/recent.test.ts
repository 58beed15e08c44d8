import { expect, test } from "vitest"
import { Recent } from "./recent.js"

test("what was asked for longest ago goes first, and the last stays", () => {
  const gone: string[] = []
  const recent = new Recent<string, string>(3, value => void gone.push(value))
  for (const name of ["rope", "lamp", "oar"]) recent.put(name, name, 1)
  expect(recent.get("rope")).toBe("rope")
  recent.put("sail", "sail", 1)
  expect(gone).toEqual(["lamp"])
  recent.put("hull", "hull", 9)
  expect(gone).toEqual(["lamp", "oar", "rope", "sail"])
  expect(recent.get("hull")).toBe("hull")
  expect(recent.get("sail")).toBeUndefined()
  recent.put("oar", "oar", 1)
  recent.drop("oar")
  expect(gone.slice(4)).toEqual(["hull", "oar"])
  recent.put("lamp", "lamp", 2)
  recent.put("lamp", "lamps", 3)
  recent.clear()
  expect(gone.slice(6)).toEqual(["lamp", "lamps"])
})
