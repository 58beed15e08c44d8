// What the columns of a table mean, by their names (letter case, accents, spaces, dots, dashes and underscores do not
// count): the names that people give them in a dozen languages, and those of the collections that are passed around —
// Media Cloud, GDELT, news-please and CC-News, All the News, NELA-GT, NewsAPI, Event Registry, BIG Kinds.
//
// Other names are mapped by a file beside the table, named as the table with `.columns.json` behind it, which gives for
// each field the column: `{ "text": "Volltext", "title": "Schlagzeile", "published": "Datum" }`. See docs/inputs.md.

import { lettersOf, unaccented } from "../../kit/spelling.js"
import { BadInput } from "./source.js"

/** What a column can mean. */
export type Field =
  | "text"
  | "html"
  | "lead"
  | "title"
  | "address"
  | "outlet"
  | "byline"
  | "published"
  | "updated"
  | "seen"
  | "section"
  | "language"

/** Field → the column that holds it, as people say it. */
export type Mapping = Readonly<Partial<Record<Field, string>>>

/** Field → the columns that may hold it: the first that has something in a row is believed. */
export type Columns = Readonly<Partial<Record<Field, readonly string[]>>>

/** Known names of columns, by field, in the order in which they are preferred. */
const knownNames: Readonly<Record<Field, string>> = {
  text: "text full_text article_body article_text maintext main_text main_content plain_text clean_text body_text article body content content_text story story_text content_elements paragraphs document doc_text news_text volltext artikeltext artikel inhalt fliesstext texte contenu corps texte_integral texto cuerpo contenido conteudo corpo testo contenuto tekst tekst_artykulu tresc текст содержание 本文 正文 内容 内文 본문 내용",
  html: "html content_html body_html raw_html article_html content_encoded content_rendered page_html",
  lead: "lead lede lead_paragraph lead_text standfirst vorspann anriss chapo entradilla bajada sommario",
  title:
    "title headline article_title news_title head hl web_title titel uberschrift schlagzeile titre titulo titular titolo kop tytul заголовок название タイトル 見出し 标题 標題 제목",
  address:
    "url link address permalink canonical_url web_url article_url article_link news_url stories_url story_url document_identifier source_url page_url uri loc adresse lien enlace 链接 ссылка",
  outlet:
    "outlet publisher publication publication_name newspaper media_name media_outlet source_name source_common_name news_source site_name site website medium media source source_domain domain zeitung quelle journal medio periodico diario fuente testata fonte jornal veiculo krant bron gazeta источник 媒体 来源 新聞社 언론사",
  byline:
    "byline author authors author_name writer creator by journalist reporter autor autorin verfasser auteur auteurs autores autore автор 作者 記者 기고자 기자",
  published:
    "published published_at published_utc date_published publication_date published_date publish_date publish_time published_time pub_date date_publish date_time_pub publish_datetime web_publication_date date_time date datetime datum erscheinungsdatum veroffentlicht veroffentlichungsdatum date_de_publication fecha fecha_de_publicacion data data_pubblicazione data_publicacao issued load_date дата 日期 日付 发布时间 일자 timestamp created created_at date_created created_date",
  updated:
    "updated updated_at date_modified modified modified_at last_modified date_updated modified_date date_modify last_updated aktualisiert",
  seen: "seen_date seen date_download download_date downloaded crawl_date crawled_at date_crawled scraped_at scrape_date date_scraped fetched_at retrieved retrieved_at access_date collection_utc indexed_date date_added collected_at",
  section:
    "section section_name category categories desk news_desk rubrik ressort rubrique seccion sezione secao rubriek рубрика",
  language: "language lang language_code sprache langue idioma lingua taal jezyk язык",
}

const namesOf: readonly (readonly [Field, readonly string[]])[] = (Object.keys(knownNames) as Field[]).map(field => [
  field,
  knownNames[field].split(" ").map(keyOf),
])

function keyOf(name: string): string {
  return lettersOf(unaccented(name))
}

/** Tell a table's columns by their names; `given` columns win. Throws `BadInput` where no column holds texts. */
export function columnsOf(columns: readonly string[], given: Mapping = {}): Columns {
  const missing = Object.values(given).filter(column => !columns.includes(column))
  if (missing.length > 0)
    throw new BadInput(`has no column ${missing.map(name => `“${name}”`).join(", ")} that its .columns.json names`)
  const found = knownColumns(columns, given)
  if (found.text === undefined && found.html === undefined) {
    const remedy = "name one “text”, or say which it is in a .columns.json beside it"
    const fetched =
      found.address === undefined ? "" : "; stemma add --addresses fetches the pages whose addresses it has"
    throw new BadInput(
      `has no column of texts that is known by its name (it has: ${listed(columns)}); ${remedy}${fetched}`,
    )
  }
  return found
}

/** Whether any of these columns holds texts. */
export function haveTexts(columns: readonly string[]): boolean {
  const { text, html } = knownColumns(columns)
  return text !== undefined || html !== undefined
}

/** Columns by what their names mean, whether or not any of them holds texts. */
export function knownColumns(columns: readonly string[], given: Mapping = {}): Columns {
  const byKey = new Map([...columns].reverse().map(column => [keyOf(column), column]))
  const taken = new Set(Object.values(given))
  const found: Partial<Record<Field, readonly string[]>> = {}
  for (const [field, names] of namesOf) {
    const own = given[field]
    const listed = names.flatMap(name => byKey.get(name) ?? []).filter(column => !taken.has(column))
    const held = own === undefined ? listed : [own]
    if (held.length > 0) found[field] = held
  }
  return found
}

function listed(columns: readonly string[]): string {
  const shown = columns.slice(0, 12).map(column => column.slice(0, 40))
  return columns.length > shown.length ? `${shown.join(", ")} …` : shown.join(", ")
}
