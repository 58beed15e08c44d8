import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decode, looksLikeText } from "./charset.js"

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1")
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8")

describe("decode", () => {
  const cases: [string, Uint8Array, string | null, string, string][] = [
    ["plain UTF-8", utf8("Zürich – “ja”"), null, "utf-8", "Zürich – “ja”"],
    ["a byte order mark", utf8("\uFEFFja"), null, "utf-8", "ja"],
    ["UTF-16 with its mark", Buffer.from("\uFEFFnein", "utf16le"), null, "utf-16le", "nein"],
    [
      "declared in the page",
      latin1('<meta charset="iso-8859-1"><p>Zürich'),
      null,
      "windows-1252",
      '<meta charset="iso-8859-1"><p>Zürich',
    ],
    ["declared outside", latin1("Zürich"), "latin1", "windows-1252", "Zürich"],
    ["declared wrongly", utf8('<meta charset="iso-8859-1">Zürich'), null, "utf-8", '<meta charset="iso-8859-1">Zürich'],
    ["marks of windows-1252", latin1("a \x93b\x94 \x96 c"), "windows-1252", "windows-1252", "a “b” – c"],
    [
      "UTF-8 with a stray byte",
      Buffer.concat([utf8(`${"Grüße. ".repeat(60)}`), latin1("\x96")]),
      null,
      "mixed",
      `${"Grüße. ".repeat(60)}–`,
    ],
  ]
  it.each(cases)("%s", (_, bytes, declared, charset, text) => {
    expect(decode(bytes, declared)).toMatchObject({ charset, text })
  })
  it("says what it guessed", () => {
    expect(decode(latin1("Z\xfcrich und Gen\xe8ve und viele andere St\xe4dte")).trouble).toMatch(/declares no charset/)
  })
  it("never throws, and keeps ASCII as it is", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => typeof decode(bytes).text === "string"))
    fc.assert(fc.property(fc.stringMatching(/^[ -~]{0,80}$/), text => decode(utf8(text)).text === text))
  })
})

describe("looksLikeText", () => {
  it.each([
    ["words", utf8("words\r\n\tand more"), true],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0, 0]), false],
    ["letters of any script", utf8("Что 说 قال"), true],
  ])("%s", (_, bytes, expected) => expect(looksLikeText(bytes)).toBe(expected))
})
