// Character references of HTML where they stand although nothing is left to resolve them: written twice by sites that
// escape what was escaped already, or left over in pages flattened to text.

import { table } from "../kit/table.js"

const named = table<string>({
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  lt: "<",
  gt: ">",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  sbquo: "‚",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  shy: "\u00ad",
  euro: "€",
  pound: "£",
  copy: "©",
  deg: "°",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ntilde: "ñ",
})
const reference = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z]{2,7}));/gi
/** Letters with a sign are named by both: `&oacute;`. */
const signs = table<string>({
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
})
const lastCodePoint = 0x10ffff

/** A line of text with the references in it resolved, once; unknown ones stay as they are. */
export function resolveReferences(line: string): string {
  if (!line.includes("&")) return line
  return line.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? signed(name) ?? named[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    return code > 0 && code <= lastCodePoint && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole
  })
}

function signed(name: string): string | undefined {
  const sign = signs[name.slice(1)]
  return sign && (name[0]! + sign).normalize("NFC")
}

/** A page's markup with references that are written twice (`&amp;quot;`, `&amp;#8217;`) written once. */
export function withoutDoubling(markup: string): string {
  return markup.replace(/&amp;(?=(?:amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});)/gi, "&")
}
