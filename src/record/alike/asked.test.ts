// What scopes ask of a text tells the same of its claims as the whole text.

import { readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { annotate } from "../../annotate/annotate.js"
import { ingest } from "../../index.js"
import { shipped } from "../../knowledge.js"
import { weighed } from "../../match/rarity.js"
import type { Annotated } from "../../model/annotation.js"
import type { Weighed } from "../../model/rarity.js"
import { readText } from "../../text/text.js"
import { compared } from "../alike.js"
import { openSurnames } from "../differs.js"
import { tellingsOf } from "../parties.js"
import { claimsIn } from "../record.js"
import { askedOf } from "./asked.js"

const names = readdirSync("sample/pile").map(name => `sample/pile/${name}`)
const texts: Annotated[] = []
for await (const one of ingest(names))
  if ("report" in one) texts.push(annotate(readText(one.report, { masked: [], background: [] }), shipped))
const pile = weighed(texts, shipped.frequencies)
const { tellings } = tellingsOf(pile)
const claims = tellings.map(telling => claimsIn(telling).claims)
const asked = pile.map((text, i) => askedOf(text, claims[i]!) as unknown as Weighed)

test("claims are compared by the same words, weights, counts and names", () => {
  expect(claims.flat().length).toBeGreaterThan(100)
  for (const [i, text] of pile.entries())
    for (const claim of claims[i]!) expect(compared(asked[i]!, claim)).toEqual(compared(text, claim))
})

test("surnames that two of one page bear are open", () => {
  const mayor = { kind: "person", name: "Ane Holt", bearer: 1, start: 0, end: 8 }
  const chief = { kind: "person", name: "Jonas Holt", bearer: 2, start: 20, end: 30 }
  const two = { ...pile[0]!, text: { ...pile[0]!.text, names: [mayor, chief] } } as unknown as Weighed
  const open = openSurnames([(askedOf(two, []) as unknown as Weighed).text])
  expect([...open]).toEqual(["Holt"])
})

test("it is less than half of the text", () => {
  const size = (values: readonly Weighed[]) => JSON.stringify(values.map(({ text }) => text)).length
  expect(size(asked)).toBeLessThan(size(pile) / 2)
})
