// References of an article in wikitext: `<ref>` with `{{cite news|url=…|title=…}}` of any wiki's templates, with a bare link,
// or with words; and citations of a list without `<ref>`. A reference that is named and used again is one.

import { type Reference, referenceOf, type Written } from "./reference.js"

/** What is said of a reference, but for its number. */
type Said = Omit<Written, "label">

/** Whether a text is wikitext with references. */
export function isWikitext(text: string): boolean {
  return /<ref[\s>/]|\{\{\s*(?:cite|citation|internetquelle|lien web|cita|literatur|harvnb|sfn)\b/i.test(text)
}

/** Names of fields, by what they say: English, German, French, Spanish, Italian, Dutch, Portuguese. */
const names = {
  title: ["title", "titel", "titre", "título", "titulo", "titolo"],
  address: ["url", "chapter-url", "article-url", "lire en ligne", "url texte"],
  archived: [
    "archive-url",
    "archiveurl",
    "archiv-url",
    "archivurl",
    "urlarchivo",
    "urlarchivio",
    "archive url",
    "arquivourl",
  ],
  outlet: [
    "work",
    "newspaper",
    "website",
    "magazine",
    "journal",
    "periodical",
    "agency",
    "werk",
    "hrsg",
    "sammelwerk",
    "périodique",
    "site",
    "publicación",
    "obra",
    "periódico",
    "sitioweb",
    "pubblicazione",
    "sito",
    "krant",
    "jornal",
    "publisher",
    "editor",
  ],
  published: ["date", "datum", "fecha", "data", "année", "year", "jahr"],
} as const

/** The references of an article, numbered in the order of the text. */
export function referencesInWikitext(text: string): Reference[] {
  const bare = text.replace(/<!--[\s\S]*?-->|<nowiki>[\s\S]*?<\/nowiki>/gi, "")
  const inRefs = [...bare.matchAll(/<ref\b([^<>]*?)(?:\/>|>([\s\S]*?)<\/ref\s*>)/gi)].flatMap(
    ([, , body]) => body ?? [],
  )
  const outside = bare.replace(/<ref\b[^<>]*?(?:\/>|>[\s\S]*?<\/ref\s*>)/gi, "")
  const found = [...inRefs.flatMap(writtenIn), ...citations(outside)]
  return found.flatMap((written, i) => referenceOf({ ...written, label: String(i + 1) }) ?? [])
}

/** What one `<ref>` holds: its citations, or its link. */
function writtenIn(body: string): Said[] {
  const cited = citations(body)
  if (cited.length > 0) return cited
  const [, linked, words] = /\[((?:https?:)?\/\/[^\s\]]+)\s*([^\]]*)\]/i.exec(body) ?? []
  if (linked !== undefined) return [{ addresses: [linked], title: words }]
  return /(?:https?:)\/\/\S/.test(body) ? [{ addresses: [body] }] : []
}

function citations(text: string): Said[] {
  return templatesIn(text).flatMap(template => {
    const [name = "", ...parts] = partsOf(template)
    if (!/^(?:cite\b|citation\b|internetquelle|literatur|lien web|article|cita\b|citar\b|citeer\b)/i.test(name.trim()))
      return []
    const fields = new Map(
      parts.flatMap(part => {
        const at = part.indexOf("=")
        return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), plain(part.slice(at + 1))] as const]
      }),
    )
    const field = (of: keyof typeof names) => names[of].map(one => fields.get(one)).find(Boolean)
    return [
      {
        title: field("title"),
        addresses: [field("address"), field("archived")],
        outlet: field("outlet"),
        published: field("published"),
      },
    ]
  })
}

/** Templates that stand in no other, without their braces. */
function templatesIn(text: string): string[] {
  const found: string[] = []
  let [depth, from] = [0, 0]
  for (const { 0: mark, index } of text.matchAll(/\{\{|\}\}/g)) {
    if (mark === "{{" && depth++ === 0) from = index + 2
    else if (mark === "}}" && depth > 0 && --depth === 0) found.push(text.slice(from, index))
  }
  return found
}

/** The parts of a template: at bars that stand in no link and no other template. */
function partsOf(template: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (const { 0: mark, index } of template.matchAll(/\{\{|\}\}|\[\[|\]\]|\|/g)) {
    if (mark === "{{" || mark === "[[") depth++
    else if (mark !== "|") depth--
    else if (depth === 0) {
      parts.push(template.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, template.slice(from)]
}

/** Words of a field: of a link what is shown, without marks of bold and slanted letters. */
function plain(value: string): string {
  return value
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
    .replace(/'{2,}/g, "")
    .trim()
}
