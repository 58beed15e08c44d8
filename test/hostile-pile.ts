// A pile in whose every corner stand words that work a terminal, and what may come out of it for people.

import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { zipSync } from "fflate"
import { expect } from "vitest"

/** The colours and weights that the program sets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: codes begin with the escape character
export const ownColours: RegExp = /\u001b\[(?:1|2|22|3[1-59])m/g
/** Progress begins its line anew. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: likewise
export const ownProgress: RegExp = /\r\u001b\[K/g
/** Control characters but line feed and tab, and what turns the direction of a line. */
const strange = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

/** Fails where a text could work a terminal, with the words around it. */
export function expectHarmless(text: string): void {
  const at = strange.exec(text)
  expect(at && JSON.stringify(text.slice(Math.max(0, at.index - 30), at.index + 30))).toBeNull()
}

/** Sequences that do something somewhere: title, clear, colour, hyperlink, clipboard, queries, C1, direction. */
export const attacks: readonly string[] = [
  "\u001b]0;owned\u0007",
  "\u001b[2J\u001b[H",
  "\u001b[31mred",
  "\u001b[1mfat\u001b[22m",
  "\u001b]8;;http://evil.example\u001b\\click\u001b]8;;\u001b\\",
  "\u001b]52;c;ZXZpbA==\u0007",
  "\u001bP$q\u001b\\",
  "\u009b31m",
  "\u009d0;owned\u009c",
  "\u202egnp.exe",
  "\u2066isolated",
  "\r\u001b[K",
  "\b\b\b",
  "\u007f",
  "\u0000",
  "\u000e",
  "\u0085",
  "\r",
]
const story = (day: string, figure: string) =>
  `Delegates met in Port Lumen on ${day} to discuss the harbour treaty and the fishing grounds, officials said.\n\n` +
  `“We have agreed on nothing yet,” said the envoy, Maro Tindal, after ${figure} hours of talks.\n`

/** A pile in whose every corner the words stand. */
export function hostilePile(pile: string, words: string): string {
  mkdirSync(pile)
  const row = (day: string, figure: string) => ({
    title: `Talks ${words} resume`,
    text: `${story(day, figure)}\n${words} Mr. Tindal said.\n`,
    outlet: `Daily ${words} Kettle`,
    author: `Ann ${words} Example`,
    section: words,
  })
  writeFileSync(join(pile, "rows.json"), JSON.stringify([row("Monday", "four"), row("Tuesday", "five")]))
  const html = words.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
  writeFileSync(
    join(pile, "page.html"),
    `<title>${html} Title</title><meta property="og:site_name" content="${html} Kettle"><h1>${html}</h1><p>${story("Friday", "six").replace("\n\n", "</p><p>")}</p>`,
  )
  writeFileSync(join(pile, "broken.jsonl"), `{"title": "${words}`)
  writeFileSync(join(pile, "columns.csv"), `${words.replace(/[\r\n",]/g, "")}a,b\n1,2\n`)
  const name = words.replace(/[/\0\ud800-\udfff]/gu, "").slice(0, 60)
  writeFileSync(join(pile, `of ${name}.txt`), `Talks\n\n${story("Sunday", "seven")}`)
  writeFileSync(join(pile, "entries.zip"), zipSync({ [`${name}.bin`]: new Uint8Array([0, 1, 2, 3]) }))
  return pile
}
