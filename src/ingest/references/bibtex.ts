// References of BibTeX and BibLaTeX: `@article{key, title = {…}, url = "…", month = may}`. A reader for what libraries and
// pages write, not for TeX: braces are told apart, the commonest accents are resolved, other commands are taken off.

import { type Reference, referenceOf } from "./reference.js"

/** Whether a text is a bibliography. */
export function isBibtex(text: string): boolean {
  return /^\s*(?:%[^\n]*\n\s*)*@[a-z]+\s*[{(]\s*[^\s,{}]+\s*,/im.test(text.slice(0, 20_000))
}

/** The references of a bibliography. */
export function referencesInBibtex(text: string): Reference[] {
  return [...text.matchAll(/@([a-z]+)\s*[{(]\s*([^\s,{}]+)\s*,/gi)].flatMap(match => {
    if (/^(?:comment|preamble|string)$/i.test(match[1]!)) return []
    const fields = fieldsOf(text, match.index + match[0].length)
    const field = (...names: readonly string[]) => names.map(name => fields.get(name)).find(one => one !== undefined)
    const at = field("howpublished", "note") ?? ""
    return (
      referenceOf({
        label: match[2]!,
        title: plain(field("title")),
        addresses: [field("url"), field("archiveurl"), at],
        outlet: plain(
          field("journal", "journaltitle", "newspaper", "organization", "publisher", "booktitle") ??
            (/\/\//.test(at) ? undefined : at),
        ),
        published: field("date", "issued") ?? [field("day"), field("month"), field("year")].filter(Boolean).join(" "),
      }) ?? []
    )
  })
}

/** The fields of an entry, by name in lower case, from where they begin to where the entry's brace closes. */
function fieldsOf(text: string, from: number): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  const head = /\s*,?\s*([\w-]+)\s*=\s*/y
  for (let at = from; ; ) {
    head.lastIndex = at
    const found = head.exec(text)
    if (found === null) return fields
    const end = endOfValue(text, head.lastIndex)
    fields.set(
      found[1]!.toLowerCase(),
      text
        .slice(head.lastIndex, end)
        .trim()
        .replace(/^["{]|["}]$/g, ""),
    )
    at = end
  }
}

/** Where a value ends: at the comma or brace that is in no braces and no quotation marks of its own. */
function endOfValue(text: string, from: number): number {
  let [depth, quoted] = [0, false]
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === "\\") at++
    else if (char === "{") depth++
    else if (char === "}" && depth-- === 0) return at
    else if (char === '"' && depth === 0) quoted = !quoted
    else if (char === "," && depth === 0 && !quoted) return at
  }
  return text.length
}

const accents: Readonly<Record<string, string>> = {
  '"': "\u0308",
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
  c: "\u0327",
}

/** Words without TeX's marks. */
function plain(value: string | undefined): string | undefined {
  return value
    ?.replace(/\\(["'`^~])\s*\{?(\p{L})\}?/gu, (_, mark: string, letter: string) => `${letter}${accents[mark]!}`)
    .replace(/\\c\s*\{(\p{L})\}/gu, `$1${accents.c!}`)
    .replace(/\\ss\b\s?(?:\{\})?/g, "ß")
    .replace(/\\([&%$#_{}])/g, "$1")
    .replace(/\\[a-z]+\s*/gi, "")
    .replace(/[{}]/g, "")
    .replace(/---?/g, "–")
    .normalize("NFC")
}
