// XML written by hand: elements from data, with everything that needs it escaped.

/** Text fit for element content and attribute values; characters that XML 1.0 has no place for are dropped. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

/** `<name a="…">content</name>`; `content` is XML already. An attribute that is null is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: string | readonly string[] = "",
): string {
  const inner = typeof content === "string" ? content : content.join("\n")
  const open = opening(name, attributes)
  return inner === "" ? `${open.slice(0, -1)}/>` : `${open}${inner}</${name}>`
}

/** The tag alone that opens an element, for one whose content comes in pieces. */
export function opening(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("")
  return `<${name}${written}>`
}
