// The bill of materials (`npm run bom`): whole, as CycloneDX 1.6 asks for it, and the same bytes for the same lock file.

import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type Bill, billOf, type LockedPackage } from "../scripts/bom.mjs"

const root = join(import.meta.dirname, "..")
const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"))
const lock: { packages: Record<string, LockedPackage> } = read("package-lock.json")
const written = (env: Readonly<Record<string, string>> = {}): string => {
  const done = spawnSync(process.execPath, ["scripts/bom.mjs"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  })
  expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: "" })
  return done.stdout
}
const bill = JSON.parse(written()) as Bill

test("it names every package of the lock file that is installed at a user's, once a version, with its digest", () => {
  const wanted = Object.entries(lock.packages)
    .filter(([place, entry]) => place && !entry.dev)
    .map(([place, { version }]) => `${place.slice(place.lastIndexOf("node_modules/") + 13)} ${version}`)
  const named = bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`)
  expect([...named].sort()).toEqual([...new Set(wanted)].sort())
  expect(bill.components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([])
})

test("the same lock file gives the same bytes, in whatever order it names packages, at any time and place", () => {
  expect(written({ TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8" })).toBe(written({ TZ: "UTC" }))
  const turned = { packages: Object.fromEntries(Object.entries(lock.packages).reverse()) }
  expect(billOf(read("package.json"), turned)).toEqual(bill)
})

describe("by the rules of CycloneDX 1.6", () => {
  const refs = [bill.metadata.component["bom-ref"], ...bill.components.map(one => one["bom-ref"])]

  test("it says what it is", () => {
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 })
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  })

  test("a reference stands once, and every dependency leads to one", () => {
    expect(new Set(refs).size).toBe(refs.length)
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort())
    for (const { ref, dependsOn } of bill.dependencies) {
      expect(new Set(dependsOn).size, ref).toBe(dependsOn.length)
      expect(
        dependsOn.filter(one => !refs.includes(one)),
        ref,
      ).toEqual([])
    }
  })

  test("all that is installed is reached from the program", () => {
    const asked = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
    const reached = new Set([refs[0]!])
    for (const ref of reached) for (const next of asked.get(ref)!) reached.add(next)
    expect(refs.filter(ref => !reached.has(ref))).toEqual([])
  })

  test("scopes, digests, licences and addresses are of the forms it has", () => {
    for (const { type, scope, purl, hashes = [], licenses = [] } of bill.components) {
      expect(type).toBe("library")
      expect(scope).toBeOneOf(["required", "optional"])
      expect(purl).toMatch(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@\d+\.\d+\.\d+$/)
      for (const { alg, content } of hashes) expect([alg, content.length]).toEqual(["SHA-512", 128])
      // One expression, or ids alone: never both.
      expect(licenses).toHaveLength(1)
    }
  })
})
