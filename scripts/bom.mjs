// `npm run bom`: what the program brings along, as a bill of materials (CycloneDX 1.6, JSON), on standard output or into
// the file that is named. Made of package.json and package-lock.json alone: nothing is asked of anybody, nothing need be
// installed, and it holds no time and no random number, so that the same lock file gives the same bytes.
//
//   npm run -s bom [-- FILE]

import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(import.meta.dirname ?? fileURLToPath(new URL(".", import.meta.url)), "..")
const inModules = "node_modules/"

/** The name of a package, of the place where the lock file has it. */
const nameAt = place => place.slice(place.lastIndexOf(inModules) + inModules.length)

/** A package's address among packages (purl): the `@` of a scope is written as %40. */
const addressOf = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`

/** A name with its scope apart, as CycloneDX has them. */
function named(name) {
  const [group, rest] = name.startsWith("@") ? name.split("/") : []
  return rest ? { group, name: rest } : { name }
}

/** A licence: an expression of several, or one id. */
function licenceOf(licence) {
  if (!licence) return {}
  const text = licence.replace(/^\((.*)\)$/, "$1")
  return { licenses: [/ (?:AND|OR|WITH) /.test(text) ? { expression: licence } : { license: { id: licence } }] }
}

/** Digests of the lock file, base 64 there and hexadecimal here. */
function hashesOf(integrity) {
  const [, length, digest] = /^sha(256|384|512)-(\S+)$/.exec(integrity ?? "") ?? []
  return digest ? { hashes: [{ alg: `SHA-${length}`, content: Buffer.from(digest, "base64").toString("hex") }] } : {}
}

/** Where a package finds another one: within itself, beside itself, or further up; null where it is not installed. */
function found(packages, place, name) {
  const within = place ? `${place}/${inModules}${name}` : inModules + name
  if (packages[within]) return within
  if (!place) return null
  return found(packages, place.slice(0, Math.max(0, place.lastIndexOf(inModules) - 1)), name)
}

/** What a package asks for, whatever it may do without as well. */
const askedBy = entry =>
  Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies })

/** A version-5 UUID of a text, so that one lock file has one serial number. */
function serialOf(text) {
  const bytes = createHash("sha1").update(text).digest().subarray(0, 16)
  bytes[6] = (bytes[6] & 0x0f) | 0x50
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`
}

/** The bill of a package.json and its lock file: what is installed at a user's, once a version. */
export function billOf(own, lock) {
  const { packages } = lock
  const places = Object.keys(packages).filter(place => place && !packages[place].dev)
  const refAt = place => addressOf(nameAt(place), packages[place].version)
  const components = new Map()
  const asks = new Map()
  for (const place of places) {
    const entry = packages[place]
    const ref = refAt(place)
    components.set(ref, {
      type: "library",
      "bom-ref": ref,
      ...named(nameAt(place)),
      version: entry.version,
      scope: entry.optional && components.get(ref)?.scope !== "required" ? "optional" : "required",
      ...hashesOf(entry.integrity),
      ...licenceOf(entry.license),
      purl: ref,
    })
    asks.set(ref, new Set([...(asks.get(ref) ?? []), ...refsOf(packages, place, askedBy(entry), refAt)]))
  }
  const self = addressOf(own.name, own.version)
  asks.set(self, new Set(refsOf(packages, "", Object.keys(own.dependencies), refAt)))
  const sorted = map => [...map.keys()].sort().map(key => map.get(key))
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialOf(JSON.stringify([own.name, own.version, sorted(components)])),
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": self,
        name: own.name,
        version: own.version,
        ...licenceOf(own.license),
        purl: self,
      },
    },
    components: sorted(components),
    dependencies: [...asks.keys()].sort().map(ref => ({ ref, dependsOn: [...asks.get(ref)].sort() })),
  }
}

/** What is installed at a user's of the names that a package asks for. */
function refsOf(packages, place, names, refAt) {
  return names
    .map(name => found(packages, place, name))
    .filter(there => there !== null && !packages[there].dev)
    .map(refAt)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const read = name => JSON.parse(readFileSync(join(root, name), "utf8"))
  const text = `${JSON.stringify(billOf(read("package.json"), read("package-lock.json")), null, 2)}\n`
  const [file] = process.argv.slice(2)
  if (file) writeFileSync(resolve(process.env.INIT_CWD ?? ".", file), text)
  else process.stdout.write(text)
}
