// A page seen as a whole, before a single block is described: what its containers and templates hold, what repeats,
// what its head promised.

import { blocksWith, type NumberedWords, numberWords, runsAmong, wordsThat } from "../judging/numbered-words.js"
import { wordsOf } from "../judging/words.js"
import type { PageBlock, Place } from "./blocks.js"
import { type Containers, containersOf, isParagraph } from "./containers.js"
import type { Hints } from "./hints.js"

/** Shares of words are counted over at most this many, which keeps huge blocks cheap. */
const mostWords = 400

/** What is known of the page as a whole before a single block is described. */
export interface PageSurvey {
  readonly blocks: readonly PageBlock[]
  readonly containers: Containers
  readonly like: ReadonlyMap<string, Like>
  readonly signatures: readonly string[]
  /** Words of each block, lower-cased, at most `mostWords`, by their numbers, and joined. */
  readonly numbered: NumberedWords
  readonly keys: readonly string[]
  readonly before: Float64Array
  readonly paragraphsBefore: Int32Array
  readonly first: number
  readonly last: number
  readonly headline: number
  readonly copies: ReadonlyMap<string, number>
  readonly titles: ReadonlySet<string>
  /** For each word, whether it stands in a title, in the description, and whether it is long enough to tell anything. */
  readonly title: Uint8Array
  readonly description: Uint8Array
  readonly telling: Uint8Array
  /** For each run of words, whether it stands in the article's body as the head gives it; null where it gives none. */
  readonly body: Uint8Array | null
  /** In how many blocks of the page a run of words stands. */
  readonly said: Int32Array
  /** In how many paragraphs of the page a word stands. */
  readonly story: Int32Array
}

/** Blocks with the same tags and classes up to the grandparent: one template's. */
export interface Like {
  blocks: number
  characters: number
  linked: number
  paragraphs: number
  inTop: number
}

/** Survey a page. */
export function surveyPage(blocks: readonly PageBlock[], root: Place, hints: Hints): PageSurvey {
  const containers = containersOf(blocks, root)
  const words = blocks.map(block => wordsOf(block.text, mostWords))
  const keys = words.map(own => own.join(" "))
  const numbered = numberWords(words)
  const signatures = blocks.map(block => signature(block.place))
  const kinds = blocks.map(block => ({
    paragraph: isParagraph(block),
    inTop: containers.levelsFromTop(block.place) === 0,
  }))
  const titles = new Set(hints.titles.map(title => wordsOf(title, mostWords).join(" ")))
  return {
    blocks,
    containers,
    like: likeBlocks(blocks, signatures, kinds),
    signatures,
    numbered,
    keys,
    ...sumsBefore(blocks, kinds),
    first: kinds.findIndex(isOfStory),
    last: kinds.findLastIndex(isOfStory),
    headline: blocks.findIndex(({ tag }, i) => /^h[12]$/.test(tag) && (titles.has(keys[i]!) || tag === "h1")),
    copies: copiesOf(keys),
    titles,
    ...toldOf(numbered, hints),
    said: blocksWith(numbered.runs, numbered.runCount, () => true),
    story: blocksWith(numbered.words, numbered.numbers.size, block => kinds[block]!.paragraph),
  }
}

/** Shorter words tell nothing of what a text is about. */
const shortestTelling = 4

/** What the head tells of words and runs. */
function toldOf(
  numbered: NumberedWords,
  { titles, description, articleBody }: Hints,
): Pick<PageSurvey, "title" | "description" | "telling" | "body"> {
  const inTitles = new Set(titles.flatMap(title => wordsOf(title, mostWords)))
  const described = new Set(description === null ? [] : wordsOf(description, mostWords))
  return {
    title: wordsThat(numbered, word => inTitles.has(word)),
    description: wordsThat(numbered, word => described.has(word)),
    telling: wordsThat(numbered, word => word.length >= shortestTelling),
    body: articleBody === null ? null : runsAmong(numbered, wordsOf(articleBody, Number.POSITIVE_INFINITY)),
  }
}

/** What a block is to the page's prose. */
interface Kind {
  readonly paragraph: boolean
  /** It stands below the container that most likely holds the article. */
  readonly inTop: boolean
}

function isOfStory({ paragraph, inTop }: Kind): boolean {
  return paragraph && inTop
}

function likeBlocks(
  blocks: readonly PageBlock[],
  signatures: readonly string[],
  kinds: readonly Kind[],
): ReadonlyMap<string, Like> {
  const like = new Map<string, Like>()
  for (const [i, block] of blocks.entries()) {
    const kin = like.get(signatures[i]!) ?? { blocks: 0, characters: 0, linked: 0, paragraphs: 0, inTop: 0 }
    kin.blocks++
    kin.characters += block.text.length
    kin.linked += block.linked
    kin.paragraphs += kinds[i]!.paragraph ? 1 : 0
    kin.inTop += kinds[i]!.inTop ? 1 : 0
    like.set(signatures[i]!, kin)
  }
  return like
}

/** Characters and paragraphs before each block, and in all. */
function sumsBefore(
  blocks: readonly PageBlock[],
  kinds: readonly Kind[],
): Pick<PageSurvey, "before" | "paragraphsBefore"> {
  const before = new Float64Array(blocks.length + 1)
  const paragraphsBefore = new Int32Array(blocks.length + 1)
  for (const [i, block] of blocks.entries()) {
    before[i + 1] = before[i]! + block.text.length
    paragraphsBefore[i + 1] = paragraphsBefore[i]! + (kinds[i]!.paragraph ? 1 : 0)
  }
  return { before, paragraphsBefore }
}

/** How often each block's words stand on the page. */
function copiesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  return copies
}

function signature(place: Place): string {
  const name = (at: Place | null): string => (at ? `${at.element.tag}.${at.element.attributes.class ?? ""}` : "")
  return `${name(place)}<${name(place.parent)}`.replace(/\d+/g, "0")
}
