// Rich Text Format (RTF 1.9) → text: the form in which Factiva and Nexis deliver many reports at once. Groups that hold
// no text of the document are passed over; letters come as bytes of the document's code page, or by their number.

import { decodeBy } from "../charset.js"
import { asText, type Found, readWhole, type Source } from "./source.js"

/** Exports hold some hundred reports; pictures come as long numbers. */
const largest = 128 * 2 ** 20

/** The text of an RTF file, as one input. */
export async function* readRtf(source: Source): AsyncGenerator<Found> {
  const text = textOf((await readWhole(source, largest)).toString("latin1"))
  yield { source: asText(source, /\.rtf$/i, text) }
}

/** Groups that hold fonts, styles, pictures, what a field is made of, and what stands on every page. */
const apart: ReadonlySet<string> = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable info pict object fldinst header headerl headerr headerf footer footerl footerr footerf generator themedata datastore xmlnstbl".split(
    " ",
  ),
)
const marks: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  cell: " ",
  tab: " ",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": "\u00a0",
  _: "-",
  "{": "{",
  "}": "}",
  "\\": "\\",
  "\n": "\n",
  "\r": "\n",
}

const tokens = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi

interface Group {
  readonly skipped: boolean
  /** Stand-ins that follow a letter given by its number, for programs that do not know it. */
  readonly standIns: number
}

function textOf(rtf: string): string {
  const page = /\\ansicpg(\d+)/.exec(rtf)?.[1] ?? "1252"
  const decoder = decoderOf(page)
  const groups: Group[] = []
  let group: Group = { skipped: false, standIns: 1 }
  let [text, skip] = ["", 0]
  const add = (letters: string): void => {
    const rest = letters.slice(skip)
    skip = Math.max(0, skip - letters.length)
    if (!group.skipped) text += rest
  }
  for (const [, word, number, hex, sign, brace, run] of rtf.matchAll(tokens)) {
    if (brace === "{") groups.push(group)
    else if (brace === "}") group = groups.pop() ?? group
    else if (hex !== undefined) add(decodeBy(decoder, Uint8Array.of(Number.parseInt(hex, 16)), true))
    else if (run !== undefined) add(run)
    else if (sign === "*" || apart.has(word ?? "")) group = { ...group, skipped: true }
    else if (word === "uc") group = { ...group, standIns: Number(number ?? 1) }
    else if (word === "u" && number !== undefined) {
      skip = 0
      add(String.fromCharCode(Number(number) & 0xffff))
      skip = group.standIns
    } else add(marks[word ?? sign ?? ""] ?? "")
  }
  return text
}

function decoderOf(page: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(page === "65001" ? "utf-8" : `windows-${page}`)
  } catch {
    return new TextDecoder("windows-1252")
  }
}
