// News texts for benchmarks that take any folder of them: `.txt` files, or the JSON of `basil`; and text as an annotated
// report.

import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { annotate } from "../../src/annotate/annotate.js"
import { shipped } from "../../src/knowledge.js"
import type { Annotated } from "../../src/model/annotation.js"
import { readText } from "../../src/text/text.js"
import { articleReport } from "../texts.js"

/** One text as its paragraphs, with the file it came from. */
export interface NewsText {
  readonly name: string
  readonly paragraphs: readonly string[]
}

/** Texts of a folder, in order of file name; folders within it are read too. */
export async function readTexts(folder: string): Promise<NewsText[]> {
  const texts: NewsText[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((x, y) => (x.name < y.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) texts.push(...(await readTexts(path)))
    else if (entry.name.endsWith(".txt"))
      texts.push({ name: entry.name, paragraphs: lines(await readFile(path, "utf8")) })
    else if (entry.name.endsWith(".json")) texts.push(...fromJson(entry.name, JSON.parse(await readFile(path, "utf8"))))
  }
  return texts.filter(text => text.paragraphs.length > 0)
}

function fromJson(name: string, data: { readonly "body-paragraphs"?: readonly (readonly string[])[] }): NewsText[] {
  const paragraphs = data["body-paragraphs"]?.map(sentences => sentences.join(" ").trim()).filter(Boolean)
  return paragraphs?.length ? [{ name, paragraphs }] : []
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map(line => line.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
}

/** Paragraphs as an annotated report: one body block each. */
export function annotatedReport(id: string, paragraphs: readonly string[]): Annotated {
  return annotate(
    readText(articleReport({ path: id, title: null, outlet: null, published: null, paragraphs })),
    shipped,
  )
}

/** Paragraphs in runs of about so many words, the last one left out. */
export function cutToLength(paragraphs: readonly string[], words: number): string[][] {
  const texts: string[][] = []
  let [text, length]: [string[], number] = [[], 0]
  for (const paragraph of paragraphs) {
    text.push(paragraph)
    length += paragraph.split(/\s+/u).length
    if (length < words) continue
    texts.push(text)
    ;[text, length] = [[], 0]
  }
  return texts
}
