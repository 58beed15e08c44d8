// Words of others that stand in a page's text without quotation marks, paragraph by paragraph: what a line ending in a
// colon introduces, whole letters from address to signature, what stands under "the full statement", the turns of a
// dialogue. By the page alone; where nothing on the page says so, a paragraph is its own.

import type { Block, Report } from "../model/report.js"

/** How the words of others come onto a page. */
export type Spoken = "speech" | "release"

/** Who says, writes or answers what stands below; or where it stands. A colon ends the line. */
const introduces =
  /(?:\b(?:said|says?|wrote|writes?|adds?|notes?|argues?|concludes?|explains?|continues?|reads?|statement|tweeted|tweets?|posted|post|letter|e-?mail|memo|message|transcript|remarks|release|announcement|ruling|dissent|opinion|complaint|indictment|document|excerpts?|passage|added|replied|told \p{L}+|follows|below|full)\b[^.!?\n]{0,80}):\s*$/iu
/** What an organisation gives out. */
const givenOut = /\b(?:statement|release|announcement|communiqu[eé])\b[^.!?\n]{0,80}:\s*$/iu
/** The whole of something stands below, to the next heading or the page's end. */
const whole =
  /^(?:(?:here|below)\b[^.!?\n]{0,60}|(?:read )?the |[^.!?\n]{0,60}’?s )?\b(?:full|entire|complete)\b[^.!?\n]{0,30}\b(?:statement|text|transcript|letter|remarks|speech|e-?mail|memo|press release)\b[^.!?\n]{0,60}(?::|\bbelow\.?|\bfollows\.?)\s*$/iu
/** A letter's first and last lines. */
const address = /^(?:Dear|To whom it may concern|My fellow|My dear)\b[^.!?\n]{0,80}[,:]?\s*$/u
const farewell =
  /^(?:Sincerely|Respectfully|Yours (?:truly|sincerely|faithfully)|(?:With )?(?:Best|Kind|Warm) (?:regards|wishes))\b[^.!?\n]{0,40}$/iu
/** A letter is no longer than this many paragraphs. */
const longestLetter = 40
/** Who speaks, at a line's head: `Q:`, `SMITH:`, `Mr. Smith:`. */
const speaker =
  /^(?:[QA]|Question|Answer|[\p{Lu}][\p{Lu}.'’ -]{2,40}|(?:Mr|Mrs|Ms|Dr)\. \p{Lu}[\p{L}'’-]+)\s?:\s+(?!\p{Lu}{2,} \p{Lu}{2,})/u
/** So many turns make a dialogue; a lone label in capitals is a promotion or a rubric. */
const leastTurns = 3
/** A turn is no longer than this many paragraphs. */
const longestTurn = 8
/** A speaker goes on as long as paragraphs speak of "I" and "we" outside quotation marks. */
const firstPerson = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b/u
const quotationMark = /["“”«»]/u

/** The paragraphs that are words of others without marks, by their index among the blocks. */
export function spokenIn({ text, blocks }: Pick<Report, "text" | "blocks">): ReadonlyMap<number, Spoken> {
  const lines = blocks.map(({ kind, start, end }) => ({ body: kind === "body", kind, line: text.slice(start, end) }))
  const spoken = new Map<number, Spoken>()
  for (const [b, { body, line }] of lines.entries()) {
    if (!body && !whole.test(line)) continue
    if (whole.test(line)) markAll(spoken, lines, b + 1, /\b(?:statement|release)\b/iu.test(line) ? "release" : "speech")
    else if (line.trimEnd().endsWith(":") && introduces.test(line))
      markIntroduced(spoken, lines, b + 1, givenOut.test(line) ? "release" : "speech")
    else if (address.test(line)) markLetter(spoken, lines, b)
  }
  for (const b of turnsIn(lines)) spoken.set(b, "speech")
  return spoken
}

interface Line {
  readonly body: boolean
  readonly kind: Block["kind"]
  readonly line: string
}

/** What is in marks besides is a quotation, and the rest of its paragraph the page's own. */
function begins({ body, line }: Line): boolean {
  return body && !quotationMark.test(line[0] ?? "")
}

function markAll(spoken: Map<number, Spoken>, lines: readonly Line[], from: number, as: Spoken): void {
  if (!lines[from] || !begins(lines[from])) return
  for (let b = from; b < lines.length && lines[b]!.body; b++) spoken.set(b, as)
}

/** The paragraph below, and those that go on in the first person. */
function markIntroduced(spoken: Map<number, Spoken>, lines: readonly Line[], from: number, as: Spoken): void {
  if (!lines[from] || !begins(lines[from])) return
  const goesOn = ({ body, line }: Line) => body && firstPerson.test(line) && !quotationMark.test(line)
  for (let b = from; b < lines.length && (b === from || goesOn(lines[b]!)); b++) spoken.set(b, as)
}

/** From the address to the signature; without a signature it is no letter. */
function markLetter(spoken: Map<number, Spoken>, lines: readonly Line[], from: number): void {
  const end = lines.slice(from, from + longestLetter).findIndex(({ line }) => farewell.test(line))
  for (let b = from; end >= 0 && b <= from + end; b++) spoken.set(b, "speech")
}

/** The turns of a dialogue: paragraphs with a label, and the few between two turns. */
function turnsIn(lines: readonly Line[]): number[] {
  const labelled = [...lines.keys()].filter(b => lines[b]!.body && speaker.test(lines[b]!.line))
  if (labelled.length < leastTurns) return []
  return labelled.flatMap((b, n) => {
    const next = labelled[n + 1] ?? b + 1
    return next - b > longestTurn ? [b] : [...lines.keys()].slice(b, next).filter(at => lines[at]!.body)
  })
}
