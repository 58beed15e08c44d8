// Formats that are known and not read, each with what to do instead: a sentence that helps more than letters without
// sense in a report.

const pack = /^PK/

/** Each format by its first bytes (as Latin 1), and what people are told. */
const formats: readonly (readonly [(text: string) => boolean, string])[] = [
  [text => text.startsWith("%PDF-"), "is a PDF; save its text, or the page that it was printed from"],
  [text => text.startsWith("\xd0\xcf\x11\xe0"), "is an old Word or Excel document; save it as text, .docx or CSV"],
  [
    text => pack.test(text) && /\[Content_Types\]\.xml/.test(text) && /xl\/(?:workbook|work|_rels|styles)/.test(text),
    "is a spreadsheet; save it as CSV",
  ],
  [
    text => pack.test(text) && /mimetypeapplication\/vnd\.oasis/.test(text),
    "is an OpenDocument file; save it as text or CSV",
  ],
  [text => pack.test(text) && /mimetypeapplication\/epub/.test(text), "is an e-book; save its text"],
  [
    text => text.startsWith("7z\xbc\xaf") || text.startsWith("Rar!"),
    "is an archive that is not unpacked here; pack it again as zip",
  ],
]

/** What to say of an input that is not read; null where it may be. */
export function refusal(head: Buffer): string | null {
  const text = head.toString("latin1")
  return formats.find(([opens]) => opens(text))?.[1] ?? null
}
