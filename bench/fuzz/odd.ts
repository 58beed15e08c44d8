// Words that have undone programs: what works a terminal, what turns a line round, halves of letters, scripts without
// blanks, marks without end, words without end, numbers out of bounds, markup in markup.

import type { Random } from "../random.js"

const words: readonly string[] = [
  // Terminals: title, clear, colour, hyperlink, clipboard, query, C1, and characters that go back.
  "\u001b]0;owned\u0007",
  "\u001b[2J\u001b[H",
  "\u001b[31mred",
  "\u001b]8;;http://evil.example\u001b\\click\u001b]8;;\u001b\\",
  "\u001b]52;c;ZXZpbA==\u0007",
  "\u001bP$q\u001b\\",
  "\u009b31m",
  "\u009d0;owned\u009c",
  "\r\u001b[K",
  "\b\b\b\u007f",
  "\u0000",
  "\u0085\u000b\u000c",
  // Direction.
  "\u202egnp.exe",
  "\u2066isolated\u2067",
  "שלום (עולם) ",
  "مرحبا ١٢٣ ",
  // Letters: halves, stacks, joined ones, no blanks, other widths and kinds.
  "\ud800",
  "\udc00x",
  "e\u0301\u0302\u0303\u0304".repeat(20),
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "港口谈判在周一恢复。官员说“没有协议”。",
  "การเจรจาท่าเรือ",
  "İıſKß",
  "\u2028\u2029\u00ad\u200b\ufeff",
  "𝕳𝖆𝖗𝖇𝖔𝖚𝖗 ",
  "\ufffd\uffff",
  // Runs.
  "a".repeat(700),
  "“word” ".repeat(40),
  '" " "',
  "not ".repeat(60),
  "he said ".repeat(40),
  "Ann and ".repeat(60),
  "1,234.5 ".repeat(40),
  "((((((((((",
  // Numbers and dates.
  "99999999999999999999999 ",
  "-0 1e999 NaN ",
  "31 February 20311 25:61 ",
  // Markup, keys, formulas.
  "<b><script>x</script>",
  "]]>--><!--",
  "&#0;&#x1F;&#xD800;&amp;amp;&bogus;",
  "__proto__",
  "constructor",
  "=cmd|calc!A1",
  '","\r\n\t;|',
  "\\u001b\\",
  "../../etc/passwd\n",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a page may hold it
  "${a}%s%n$&$1",
  "\n\n",
  " ",
]

/** Some odd words. */
export function oddWords(chance: Random): string {
  const word = chance.pick(words)!
  return chance.next() < 0.8 ? word : `${word}${chance.pick(words)!}`
}

/** Words as UTF-8 can hold them: halves of letters are the letter that stands for none. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}
