// Bytes → text. The order of trust: a byte order mark; the charset declared outside (HTTP, MIME) or in the page;
// strict UTF-8; detection by letter statistics (chardet); windows-1252. A declaration is overruled where the bytes
// are well-formed UTF-8 with letters beyond ASCII: no other charset produces that by chance (Dürst 1997).

import { analyse } from "chardet"

/** What became of the bytes of one page. */
export interface Decoded {
  readonly text: string
  /** The label decoded by, as `TextDecoder` names it; `mixed` where UTF-8 and windows-1252 stand side by side. */
  readonly charset: string
  /** One plain sentence where the reader should know; null where all was well. */
  readonly trouble: string | null
}

/** How far into a page its charset may be declared: twice what browsers look at, for pages with long comments. */
const headBytes = 2048
/** How much of a page is looked at to guess a charset: letter statistics are stable long before. */
const guessBytes = 65_536
/** A page may be declared UTF-8 and hold a few bytes of another charset; beyond this share the declaration is wrong. */
const strayShare = 0.005

/** Decode one page. `declared` is the charset given outside the page, if any. Never throws. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked, trouble: null }
  const claim = decoderFor(declared) ?? decoderFor(declaredInside(bytes))
  const utf8 = strict("utf-8", bytes)
  if (utf8 !== null && (!claim || claim.encoding === "utf-8" || hasLettersBeyondAscii(bytes))) {
    const overruled = claim && claim.encoding !== "utf-8"
    const trouble = overruled ? `declares ${claim.encoding} but is UTF-8; read as UTF-8` : null
    return { text: utf8, charset: "utf-8", trouble }
  }
  if (claim && claim.encoding !== "utf-8")
    return { text: decodeBy(claim, bytes), charset: claim.encoding, trouble: null }
  const strays = strayBytes(bytes)
  if (strays <= bytes.length * strayShare && (claim !== null || hasWellFormedLetters(bytes))) {
    const trouble = `holds ${strays} ${strays === 1 ? "byte" : "bytes"} that are not UTF-8; those were read as windows-1252`
    return { text: decodeMixed(bytes), charset: "mixed", trouble }
  }
  const guess = decoderFor(detect(bytes)) ?? new TextDecoder("windows-1252")
  const trouble = `declares no charset that fits; read as ${guess.encoding}, a guess from its letters`
  return { text: decodeBy(guess, bytes), charset: guess.encoding, trouble }
}

/** What windows-1252 has where Latin 1 has control characters, from 0x80 on; a blank where it has nothing. */
const westernMarks = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

/** Bytes by a decoder. Node 20 reads windows-1252 as Latin 1 (nodejs/node#56542): the marks between are put right. */
export function decodeBy(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream = false): string {
  const text = decoder.decode(bytes, { stream })
  if (decoder.encoding !== "windows-1252") return text
  return text.replace(/[\u0080-\u009f]/g, mark => {
    const western = westernMarks[mark.charCodeAt(0) - 0x80]!
    return western === " " ? mark : western
  })
}

/** Whether bytes are text at all: nearly no control characters, or a byte order mark of UTF-16. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes)) return true
  const head = bytes.subarray(0, guessBytes)
  if (head.length === 0) return true
  let controls = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  return controls / head.length < controlShare
}

/** Compressed and machine formats hold some 10 % control bytes; a text with a few stray ones is still a text. */
const controlShare = 0.01

function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  return null
}

function declaredInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headBytes))
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)
  return found?.[1] ?? found?.[2] ?? null
}

function decoderFor(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (!label) return null
  try {
    const decoder = new TextDecoder(label.trim())
    // A page whose declaration can be read as ASCII is not UTF-16, whatever it says (WHATWG Encoding, prescan).
    return decoder.encoding.startsWith("utf-16") ? new TextDecoder("utf-8") : decoder
  } catch {
    return null
  }
}

function strict(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function hasLettersBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte >= 0x80)
}

/** Length of the well-formed UTF-8 sequence of two bytes or more that starts at `at`; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (length === 0 || lead >= 0xf5) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  return length
}

function strayBytes(bytes: Uint8Array): number {
  let strays = 0
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceAt(bytes, at)
    if (length === 0) strays++
    at += length || 1
  }
  return strays
}

function hasWellFormedLetters(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80 && sequenceAt(bytes, at) > 0) return true
  return false
}

function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder("utf-8")
  const western = new TextDecoder("windows-1252")
  const pieces: string[] = []
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceAt(bytes, at)
    if (length === 0) {
      pieces.push(utf8.decode(bytes.subarray(from, at)), decodeBy(western, bytes.subarray(at, at + 1)))
      from = at + 1
    }
    at += length || 1
  }
  pieces.push(utf8.decode(bytes.subarray(from)))
  return pieces.join("")
}

function detect(bytes: Uint8Array): string | null {
  const likeliest = analyse(bytes.subarray(0, guessBytes))[0]
  // UTF-32 and the ISO-2022 kin are guessed from noise far oftener than they occur in saved pages.
  return likeliest && !/^utf-32|^iso-2022/i.test(likeliest.name) ? likeliest.name : null
}
