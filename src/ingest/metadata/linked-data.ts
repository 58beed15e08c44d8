// Schema.org objects from a page's JSON-LD: mended where sites break the JSON, flattened, references followed.

import { lettersOf } from "../../kit/spelling.js"

/** A schema.org object as parsed; values are what the page wrote. */
export type LinkedObject = Readonly<Record<string, unknown>>

/** Graphs nest a few levels; deeper is a bomb or a mistake. */
const deepest = 12
/** Objects on one page: beyond it stands a catalogue, not an article. */
const mostObjects = 5_000

/** All objects in one JSON-LD script, outermost first. Broken JSON is mended as far as is safe; else none. */
export function readLinkedData(script: string): LinkedObject[] {
  const objects: LinkedObject[] = []
  collect(parse(script), objects, 0)
  return objects
}

function parse(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/g,
    "",
  )
  for (const mend of [same, withoutControls, withoutTrailingCommas]) {
    try {
      return JSON.parse(mend(bare))
    } catch {
      // The next mend may do; if none does, the script says nothing.
    }
  }
  return null
}

const same = (text: string): string => text
/** Raw line feeds and tabs inside strings, which JSON forbids, become spaces. */
const withoutControls = (text: string): string => text.replace(/\p{Cc}+/gu, " ")
const withoutTrailingCommas = (text: string): string =>
  withoutControls(text)
    .replace(/,\s*([}\]])/g, "$1")
    .replace(/;\s*$/, "")

function collect(value: unknown, into: LinkedObject[], depth: number): void {
  if (depth > deepest || into.length > mostObjects || typeof value !== "object" || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1)
    return
  }
  into.push(value as LinkedObject)
  for (const inner of Object.values(value)) collect(inner, into, depth + 1)
}

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsVideo|Review)$/
/** A dish that the page is about, where it has no article of its own. */
const recipeType = /^Recipe$/
const pageType = /^(?:WebPage|ItemPage)$/

/**
 * The objects that describe the page's own article, likeliest first: those with an article's type and a headline
 * like the page's title; then other articles that name a date or an author; then the page itself. References
 * (`{"@id": …}`) in author and publisher are replaced by what they point to.
 */
export function articleObjects(objects: readonly LinkedObject[], title: string | null): LinkedObject[] {
  const byId = new Map(
    objects.filter(o => typeof o["@id"] === "string" && Object.keys(o).length > 1).map(o => [o["@id"], o]),
  )
  const score = (object: LinkedObject): number => {
    const types = typesOf(object)
    const headline = stringsOf(object.headline ?? object.name)[0] ?? ""
    const own = title !== null && headline !== "" && likeTitle(title, headline)
    if (types.every(type => type === "Review") && types.length > 0) return own ? 4 : 1
    if (types.some(type => articleType.test(type))) return (own ? 4 : 2) + (object.articleBody ? 0.5 : 0)
    if (types.some(type => recipeType.test(type))) return 1.5
    if (types.some(type => pageType.test(type)) && object.datePublished) return 1
    // A recipe, a review, a film: the page's own where it is named as the page is, a reader's or a teaser's where not.
    return own && object.datePublished ? 0.5 : 0
  }
  return objects
    .map(object => [score(object), object] as const)
    .filter(([value]) => value > 0)
    .sort((a, b) => b[0] - a[0])
    .map(([, object]) => ({
      ...object,
      author: resolve(object.author, byId),
      creator: resolve(object.creator, byId),
      publisher: resolve(object.publisher, byId),
    }))
}

function likeTitle(title: string, headline: string): boolean {
  const [a, b] = [lettersOf(title), lettersOf(headline)]
  return a.includes(b.slice(0, 30)) || b.includes(a.slice(0, 30))
}

function resolve(value: unknown, byId: ReadonlyMap<unknown, LinkedObject>, depth = 0): unknown {
  if (depth > deepest) return null
  if (Array.isArray(value)) return value.map(one => resolve(one, byId, depth + 1))
  if (typeof value !== "object" || value === null) return value
  const object = value as LinkedObject
  const points = Object.keys(object).length === 1 || object.name === undefined
  return points ? (byId.get(object["@id"]) ?? object) : object
}

/** The types of an object, without vocabulary prefixes. */
export function typesOf(object: LinkedObject): string[] {
  return stringsOf(object["@type"]).map(type => type.replace(/^.*[/:#]/, ""))
}

/** The strings in a value that may be a string, an object with a name, or a list of these. */
export function stringsOf(value: unknown): string[] {
  return stringsWithin(value, 0)
}

function stringsWithin(value: unknown, depth: number): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()]
  if (typeof value !== "object" || value === null || depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap(one => stringsWithin(one, depth + 1))
  const { name, "@value": inner } = value as LinkedObject
  return stringsWithin(name ?? inner, depth + 1)
}
