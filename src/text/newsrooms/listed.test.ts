import { expect, test } from "vitest"
import { ownersBy } from "./listed.js"

const row = (outlet: string, name: string, owner: string | null) => ({ outlet, name, owner, hosts: [], place: "" })
const ownerOf = ownersBy([
  row("Isle Post", "Isle Post", "Brannoc"),
  row("Isle Post Online", "Isle Post", null),
  row("The Associated Press", "The Associated Press", "its members"),
  row("Sound Herald", "Sound Herald", null),
])

test.each([
  ["Isle Post", "Brannoc"],
  ["The Isle Post", "Brannoc"],
  ["Isle Post Online", "Brannoc"],
  ["AP", "its members"],
  ["Sound Herald", null],
  ["Marl Courier", null],
  ["constructor", null],
])("who owns %s", (name, owner) => {
  expect(ownerOf(name)).toBe(owner)
})
