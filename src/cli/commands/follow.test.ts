import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { stemma } from "../../../test/fake-effects.js"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-follow-"))
  const page = (name: string, date: string, ...paragraphs: string[]) =>
    writeFileSync(
      join(folder, name),
      `<html><head><meta property="article:published_time" content="${date}"></head><body><article><h1>${paragraphs[0]}</h1>${paragraphs
        .slice(1)
        .map(text => `<p>${text}</p>`)
        .join("")}</article></body></html>`,
    )
  page(
    "march.html",
    "2031-03-03",
    "Pianos on the mole at Tilse",
    "A barge with a cargo of pianos ran onto the mole at Tilse and had to be unloaded by hand, key by key, as one docker put it.",
    "Foreign Minister Tobias Renholt and Environment Minister Ilia Voskan are expected to meet in Kestrin in September.",
  )
  page(
    "october.html",
    "2031-10-20",
    "Snow closes the pass above Hollin",
    "Snow closed the pass above Hollin for a third week, and the postman has begun to read the letters aloud by telephone.",
    "Foreign Minister Tobias Renholt met Environment Minister Ilia Voskan in Kestrin in September and gave him a hat.",
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("prints a matter step by step, with the pages behind each", async () => {
  const { out, code } = await stemma(["follow", folder])
  expect(code).toBe(0)
  const lines = out.split("\n")
  expect(lines[0]).toBe("Tobias Renholt and Ilia Voskan")
  expect(out).toMatch(/told 3 Mar 2031\s+planned/)
  expect(out).toMatch(/Sep 2031\s+held/)
  expect(out).toContain("1 origin, 1 page (A)")
  expect(out).toContain("1 origin, 1 page (B)")
})

test("a first word that is no file is what to follow", async () => {
  expect((await stemma(["follow", "voskan", folder])).out).toContain("Tobias Renholt and Ilia Voskan")
  expect((await stemma(["follow", "Okada", folder])).out).toBe("No matter here goes on from one step to another.\n")
})

test("--json has the threads with their entries", async () => {
  const { threads, record } = JSON.parse((await stemma(["follow", "--json", folder])).out)
  expect(threads).toHaveLength(1)
  expect(record.map((entry: { id: string }) => entry.id)).toEqual([threads[0].steps[0].entry])
})
