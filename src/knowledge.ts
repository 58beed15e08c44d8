// What the program knows beforehand: words, models, trees. Read here and nowhere else, from the files under `assets/`, each
// when it is first asked for and once; handed to whatever needs it as an argument, for stages are pure.
//
// Everything is plain data whose numbers lie in shared memory: posted to a thread as it is, nothing is copied and the
// thread reads no disk. What a file holds is said in the file of its kind in `knowledge/`, where it comes from in the card
// beside it and in `assets/manifest.json`.

import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Senses } from "./annotate/attribution/senses.js"
import type { SequenceModel } from "./annotate/sequence/model.js"
import type { Looks } from "./ingest/judging/looks.js"
import { keyOf } from "./kit/keys.js"
import { readFrequencies } from "./knowledge/frequencies.js"
import { readLexicon } from "./knowledge/lexicon.js"
import { readLooks } from "./knowledge/looks.js"
import { readPairs } from "./knowledge/pairs.js"
import { readSenses } from "./knowledge/senses.js"
import { readSequenceModel } from "./knowledge/sequence.js"
import type { Frequencies } from "./match/frequencies.js"
import type { PairModels } from "./match/models.js"
import type { Lexicon } from "./text/lexicon.js"

/** What the program knows, by name of the asset. */
export interface Knowledge {
  /** Which words are synonyms, opposites, kin. */
  readonly lexicon: Lexicon
  /** In how many texts each word stands. */
  readonly frequencies: Frequencies
  /** Parts of speech. */
  readonly tagger: SequenceModel
  /** Which words say that somebody says something. */
  readonly cue: SequenceModel
  /** Whose words they are, and what they are. */
  readonly span: SequenceModel
  /** Classes of meaning, for those two. */
  readonly senses: Senses
  /** Which blocks of an HTML page are its article's. */
  readonly blocks: Looks
  /** The same of the lines of a flattened page. */
  readonly lines: Looks
  /** Which pairs of reports go back to one text, come from one another, and which from which. */
  readonly pairs: PairModels
}

/** An asset that is missing or damaged. No stage can do without: a trace ends with it. */
export class BrokenAsset extends Error {}

/** What the manifest says of a file. */
interface Shipped {
  readonly file: string
  readonly sha256: string
}

/** How the file of each asset is read. */
const readers: { readonly [Name in keyof Knowledge]: (file: ArrayBufferLike) => Knowledge[Name] } = {
  lexicon: readLexicon,
  frequencies: readFrequencies,
  tagger: readSequenceModel,
  cue: readSequenceModel,
  span: readSequenceModel,
  senses: readSenses,
  blocks: readLooks,
  lines: readLooks,
  pairs: readPairs,
}

/** The knowledge in a folder of assets; without one, what ships with the program. A file is read at its first use. */
export function loadKnowledge(folder?: string): Knowledge {
  const read = new Map<string, unknown>()
  const knowledge = {}
  for (const [name, reader] of Object.entries(readers)) {
    const get = () => {
      if (!read.has(name)) read.set(name, readFile(join(folder ?? shippedFolder(), `${name}.bin`), reader))
      return read.get(name)
    }
    Object.defineProperty(knowledge, name, { enumerable: true, get })
  }
  return knowledge as Knowledge
}

/** What ships with the program. */
export const shipped: Knowledge = loadKnowledge()

/** All of it, read: to be posted to a thread, which gets the same memory. */
export function shareKnowledge(knowledge: Knowledge): Knowledge {
  return { ...knowledge }
}

/** A digest of what ships with the program: another one where any asset is. */
export function shippedDigest(): string {
  return keyOf(readFileSync(join(shippedFolder(), "manifest.json"), "utf8"))
}

/** Files that came with the program and are not as they came, by name. */
export function brokenAssets(folder: string = shippedFolder()): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<string, Shipped>
  return Object.values(manifest).flatMap(({ file, sha256 }) => {
    const path = join(folder, file)
    const found = existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : null
    return found === sha256 ? [] : [file]
  })
}

function readFile(path: string, reader: (file: ArrayBufferLike) => unknown): unknown {
  try {
    const bytes = readFileSync(path)
    const file = new SharedArrayBuffer(bytes.length)
    new Uint8Array(file).set(bytes)
    return reader(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const what = code === undefined ? message : `cannot be read (${code})`
    throw new BrokenAsset(
      `${path} ${what}. It came with the program: install Stemma again, or \`git checkout assets\`.`,
    )
  }
}

/** `assets/` of the package that this file is part of, whether built or as source. */
function shippedFolder(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, "assets", "manifest.json"))) {
    const above = dirname(at)
    if (above === at) throw new BrokenAsset("assets/ is missing. It came with the program: install Stemma again.")
    at = above
  }
  return join(at, "assets")
}
