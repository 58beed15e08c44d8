// Where a text cites: links in their three forms, footnotes, numbers in brackets, raised numbers, bare addresses. Each is
// taken out, and its place is kept by a mark that no page prints, so that Markdown is read as everywhere else.

import { plainDigits, type Reference, trimmed } from "./references.js"

/** A mark, and the number of a citation between two of them: of the private use area of Unicode. */
const [opens, closes] = ["\uE000", "\uE001"]
const mark = /[ \t]*\uE000(\d+)\uE001/gu

/** What a text cites, its places by number, and the text with marks in their stead. */
export interface Marked {
  readonly text: string
  /** Of each number the label of a reference. */
  readonly labels: readonly string[]
  /** References that stand in the text itself. */
  readonly inline: readonly Reference[]
}

/** Words of a link that only point: a number, `source`, an outlet's name in brackets. */
const pointing = /^(?:\[?\^?\d{1,3}\]?|[¹²³⁰-⁹]+|sources?|links?|here|read more|via|quelle|hier|\W*)$/iu
const link =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,500})\]\(\s*<?(https?:\/\/[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'(][^"')\n]{0,300}["')])?\s*\)/giu
const address = /<?\bhttps?:\/\/[^\s<>"'()[\]{}|\\^`\uE000\uE001]+>?/giu

/** Mark where a text cites. `known` are its references by what it calls them. */
export function markedIn(text: string, known: readonly Reference[]): Marked {
  const labels: string[] = []
  const inline: Reference[] = []
  const named = new Map(known.map(one => [one.label.toLowerCase(), one.label]))
  const put = (label: string) => `${opens}${labels.push(label) - 1}${closes}`
  const own = (words: string, at: string) => {
    const found = inline.find(one => one.address === at) ?? known.find(one => one.address === at)
    if (found) return put(found.label)
    const label = pointing.test(words) ? at : words
    inline.push({ label, address: at, title: pointing.test(words) ? "" : words })
    return put(label)
  }
  const numbers = (list: string) => {
    const all = list.split(/[,;]\s*/u).flatMap(one => rangeOf(one.replace(/^\^/u, "")))
    return all.every(one => named.has(one) || named.size === 0) ? all.map(put).join("") : null
  }
  const linked = text
    // A bracket that holds links alone points; its words are no part of the sentence.
    .replace(new RegExp(`\\(\\s*((?:${link.source}[\\s,;&]*(?:and\\s+)?)+)\\)`, "giu"), (_, links: string) =>
      [...links.matchAll(link)].map(([, words, at]) => own(words!, at!)).join(""),
    )
    .replace(link, (_, words: string, at: string) => `${pointing.test(words) ? "" : words}${own(words, at)}`)
    .replace(/\[([^[\]\n]{1,300})\]\[([^[\]\n]{0,100})\]/gu, (whole, words: string, label: string) => {
      // `[1][4]` cites twice.
      if (pointing.test(words)) return whole
      const found = named.get((label || words).toLowerCase())
      return found === undefined ? whole : `${words}${put(found)}`
    })
    .replace(/\[(\^?\d{1,3}(?:\s*[-–,;]\s*\^?\d{1,3})*)\]/gu, (whole, list: string) => numbers(list) ?? whole)
    .replace(/\[\^([^\]\n]{1,100})\]/gu, (whole, label: string) => {
      const found = named.get(label.toLowerCase())
      return found === undefined ? whole : put(found)
    })
    .replace(/【(\d{1,3})[^】\n]{0,100}】/gu, (whole, label: string) => numbers(label) ?? whole)
    .replace(/(?<=[\p{L}\p{P}])[¹²³⁰-⁹]+/gu, raised => numbers(plainDigits(raised)) ?? raised)
  const bare = linked.replace(address, found => own("", trimmed(found.replace(/[<>]/gu, ""))))
  return { text: bare.replace(/\(\s*((?:\uE000\d+\uE001[\s,;]*)+)\)/gu, "$1"), labels, inline }
}

/** `3-5` as `3`, `4`, `5`. */
function rangeOf(written: string): string[] {
  const [, from, to] = /^(\d{1,3})\s*[-–]\s*\^?(\d{1,3})$/u.exec(written.trim()) ?? []
  const size = Number(to) - Number(from)
  if (from === undefined || size < 0 || size > 20) return [written.trim()]
  return Array.from({ length: size + 1 }, (_, n) => String(Number(from) + n))
}

/** A line without its marks, and where each stood. */
export function unmarked(line: string): { readonly line: string; readonly at: readonly (readonly [number, number])[] } {
  const at: [number, number][] = []
  let plain = ""
  let end = 0
  for (const match of line.matchAll(mark)) {
    plain += line.slice(end, match.index)
    at.push([plain.length, Number(match[1])])
    end = match.index + match[0].length
  }
  return { line: plain + line.slice(end), at }
}
