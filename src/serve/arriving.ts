// What a person gives that is no file, as pages to keep: a text that was pasted, and what stands at an address that was named.

import { gatherAddresses } from "../fetch/gather.js"
import type { Network } from "../fetch/network.js"
import { decode } from "../ingest/charset.js"
import type { DecodedPage, Page } from "../ingest/page.js"
import { mostOfAddress } from "../kit/limits.js"
import type { Problem } from "../model/problem.js"
import type { NewPage } from "./keepers/pages.js"

/** A text that was pasted, and what is said of it; "" where nothing is. */
export interface Pasted {
  readonly text: string
  readonly title: string
  readonly outlet: string
  /** ISO 8601, cut to what is known. */
  readonly published: string
}

/** A pasted text as a file. One of which something is said is a row of a table that says it. */
export function pastedPage({ text, ...said }: Pasted): NewPage {
  const given = Object.entries(said).filter(([, value]) => value !== "")
  const name = stemOf(said.title || text.trim().split("\n", 1)[0]!)
  if (given.length === 0) return { name: `${name}.txt`, bytes: Buffer.from(text) }
  return rowPage(name, { ...Object.fromEntries(given), text })
}

/** What stands at an address: a page, or the newest that a feed or a sitemap announces. Never rejects for an address. */
export async function pagesAt(
  address: string,
  network: Network,
): Promise<{ readonly pages: readonly NewPage[]; readonly problems: readonly Problem[] }> {
  const pages: NewPage[] = []
  const problems: Problem[] = []
  for await (const { found } of gatherAddresses([{ address }], null, { network, most: mostOfAddress })) {
    if (found === null) continue
    if ("problem" in found) problems.push(found.problem)
    else if ("page" in found) pages.push(fetchedPage(found.page))
  }
  return { pages, problems }
}

/** A page that was fetched, with where and when: what its own markup may leave out. */
function fetchedPage(page: Page | DecodedPage): NewPage {
  const source = "bytes" in page ? decode(page.bytes, page.charset ?? null).text : page.source
  const url = page.address ?? page.path
  const written = page.form === "html" || /^\s*</.test(source) ? { html: source } : { text: source }
  return rowPage(stemOf(url.replace(/^https?:\/\/(?:www\.)?/, "")), {
    url,
    seen: page.given?.seen ?? "",
    ...written,
  })
}

function rowPage(name: string, row: Readonly<Record<string, string>>): NewPage {
  return { name: `${name}.jsonl`, bytes: Buffer.from(`${JSON.stringify(row)}\n`) }
}

/** Letters of a name that are kept: enough to be known by. */
const longestStem = 60

/** What a file is to be called by its first words. */
function stemOf(words: string): string {
  const stem = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longestStem)
    .replace(/^-+|-+$/g, "")
  return stem || "pasted"
}
