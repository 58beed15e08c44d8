// HTML by template, in which every value is escaped unless it is HTML made here: a page's title, text, byline and
// address are written by strangers.

/** A piece of finished HTML. Only `html` makes one. */
export interface Html {
  readonly markup: string
}

type Value = Html | string | number | null | undefined | false | readonly Value[]

/** The characters that end or begin something in HTML, in text and in quoted attributes alike. */
const unsafe: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** A template of HTML; values are escaped, nested pieces are kept, lists are joined, nothing is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: strings.reduce((whole, part, i) => whole + written(values[i - 1]) + part) }
}

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return ""
  if (typeof value === "string" || typeof value === "number") return escaped(String(value))
  return "markup" in value ? value.markup : value.map(written).join("")
}

function escaped(text: string): string {
  // Control characters are no part of HTML; a page may hold them all the same.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"']/g, mark => unsafe[mark]!)
}
