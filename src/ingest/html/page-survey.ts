// A page seen as a whole, before a single block is described: what its containers and templates hold, what repeats,
// what its head promised.

import { ngrams, wordsOf } from "../judging/words.js"
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
  /** Words of each block, lower-cased, at most `mostWords`. */
  readonly words: readonly (readonly string[])[]
  readonly before: Float64Array
  readonly paragraphsBefore: Int32Array
  readonly first: number
  readonly last: number
  readonly headline: number
  readonly copies: ReadonlyMap<string, number>
  readonly title: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly description: ReadonlySet<string>
  readonly body: ReadonlySet<string> | null
  /** In how many blocks of the page a run of words stands. */
  readonly said: ReadonlyMap<string, number>
  /** In how many paragraphs of the page a word stands. */
  readonly story: ReadonlyMap<string, number>
}

/** Blocks with the same tags and classes up to the grandparent: one template's. */
export interface Like {
  blocks: number
  characters: number
  linked: number
  paragraphs: number
  inTop: number
}

/** PageSurvey a page. */
export function surveyPage(blocks: readonly PageBlock[], root: Place, hints: Hints): PageSurvey {
  const containers = containersOf(blocks, root)
  const words = blocks.map(block => wordsOf(block.text, mostWords))
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
    words,
    ...sumsBefore(blocks, kinds),
    first: kinds.findIndex(isOfStory),
    last: kinds.findLastIndex(isOfStory),
    headline: blocks.findIndex(
      ({ tag }, i) => /^h[12]$/.test(tag) && (titles.has(words[i]!.join(" ")) || tag === "h1"),
    ),
    ...repeated(words, kinds),
    title: new Set(hints.titles.flatMap(title => wordsOf(title, mostWords))),
    titles,
    description: new Set(hints.description === null ? [] : wordsOf(hints.description, mostWords)),
    body: hints.articleBody === null ? null : new Set(ngrams(wordsOf(hints.articleBody, Number.POSITIVE_INFINITY))),
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

/** How often whole blocks, runs of words and words of paragraphs stand on the page. */
function repeated(
  words: readonly (readonly string[])[],
  kinds: readonly Kind[],
): Pick<PageSurvey, "copies" | "said" | "story"> {
  const copies = new Map<string, number>()
  const said = new Map<string, number>()
  const story = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [i, own] of words.entries()) {
    add(copies, own.join(" "))
    for (const gram of new Set(ngrams(own))) add(said, gram)
    if (kinds[i]!.paragraph) for (const word of new Set(own)) add(story, word)
  }
  return { copies, said, story }
}

function signature(place: Place): string {
  const name = (at: Place | null): string => (at ? `${at.element.tag}.${at.element.attributes.class ?? ""}` : "")
  return `${name(place)}<${name(place.parent)}`.replace(/\d+/g, "0")
}
