// What a text refers to, where it lists that: definitions of links (`[1]: https://…`), footnotes (`[^1]: …`), and the lines
// under a heading of sources. They are taken out of the text: what they say is whose words stand above, and not the words.

import { trimming } from "../../kit/trimming.js"

/** A page that a text refers to. */
export interface Reference {
  /** What the text calls it: `1`, or the words of the link. */
  readonly label: string
  readonly address: string | null
  /** What is said of it beside its address, a title mostly; empty where nothing is. */
  readonly title: string
}

/** A text without its lists of references, and these by what the text calls them. */
export interface Listed {
  readonly lines: readonly string[]
  readonly references: readonly Reference[]
}

const address = /https?:\/\/[^\s<>"'()[\]{}|\\^`]+(?:\([^\s<>"'()]*\)[^\s<>"'()[\]]*)*/iu
const definition = /^\s{0,3}\[(\^?)([^\]\n]{1,100})\]:\s*(.+)$/u
/** A line of a list: `1.`, `[1]`, `-`, `1)`, `(1)`, `¹`. */
const item = /^\s*(?:\[\^?(\d{1,3})\]:?|\(?(\d{1,3})[.):]|[-*+•]|([¹²³⁰-⁹]+))\s+(.*)$/u
/** What stands above a list of sources, in the languages of those who write to us. */
const heading =
  /^\s*(?:#{1,6}\s*)?(?:\*\*|__)?\s*(?:sources?|references?|citations?|links?|further reading|bibliography|works cited|footnotes|notes|quellen(?:angaben)?|belege|einzelnachweise|références|fuentes|referencias|fonti|fontes|bronnen)\s*(?:\(\d+\))?\s*:?\s*(?:\*\*|__)?\s*:?\s*(.*)$/iu

/** Take the lists of references out of a text. */
export function listedIn(text: string): Listed {
  const lines: string[] = []
  const references: Reference[] = []
  let listing = false
  for (const line of text.split(/\r?\n/)) {
    const [, , label, rest] = definition.exec(line) ?? []
    if (label !== undefined && (address.test(rest!) || line.trimStart().startsWith("[^"))) {
      references.push(referenceOf(label, rest!))
      continue
    }
    const head = listing ? null : headOf(line)
    if (head !== null) {
      listing = true
      references.push(...severalOf(head, references.length))
      continue
    }
    if (listing && line.trim() !== "") {
      const found = inList(line, references.length)
      if (found !== null) {
        references.push(found)
        continue
      }
      listing = false
    }
    lines.push(line)
  }
  return { lines, references }
}

/** What stands behind a heading of sources in its line; null where a line is none. */
function headOf(line: string): string | null {
  const rest = heading.exec(line)?.[1]
  return rest === undefined || (rest !== "" && !address.test(rest)) ? null : rest
}

/** Addresses in one line: `Sources: https://…, https://…`. */
function severalOf(line: string, before: number): Reference[] {
  const all = [...line.matchAll(new RegExp(address, "giu"))]
  return all.map(([found], n) => ({ label: String(before + n + 1), address: trimmed(found), title: "" }))
}

/** A line below a heading of sources: an item of its list, or a line with an address; null where it is prose. */
function inList(line: string, before: number): Reference | null {
  const [, bracketed, numbered, raised, rest] = item.exec(line) ?? []
  if (rest === undefined && !address.test(line)) return null
  const label = bracketed ?? numbered ?? (raised ? plainDigits(raised) : String(before + 1))
  return referenceOf(label, rest ?? line)
}

const withoutSigns = trimming(String.raw`\s"'“”„«»‘’.,:;–—-`, String.raw`\s"'“”„«»‘’.,:;(–—-`)

function referenceOf(label: string, rest: string): Reference {
  const found = address.exec(rest)?.[0] ?? null
  const title = rest
    .replace(/\[([^\]]{1,300})\]\([^)]*\)/gu, "$1")
    .replace(new RegExp(`<?${address.source}>?`, "giu"), " ")
    .replace(/[*_]{1,2}/gu, "")
    .replace(/\s+/gu, " ")
  return { label, address: found === null ? null : trimmed(found), title: withoutSigns(title) }
}

/** An address without the stop or bracket of the sentence that it stands in. */
export function trimmed(found: string): string {
  return found.replace(/[.,;:!?…”’»]+$/u, "")
}

/** `¹²` as `12`. */
export function plainDigits(raised: string): string {
  return raised.normalize("NFKC")
}
