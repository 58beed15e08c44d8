// Web archives (`.warc`, ISO 28500), by warcio: every response that holds HTML or text is a page with its address and
// the time of the crawl. `.warc.gz` comes unpacked from `gzip.ts`.

import { brotliDecompressSync } from "node:zlib"
import { WARCParser, type WARCRecord } from "warcio"
import { quietly } from "./chatter.js"
import { BadInput, type Found, largestPage, problem, type Source } from "./source.js"

/** Headers end within this; a file without their end would be read whole in search of it. */
const longestHeaders = 2 ** 20

/** The pages of a web archive. A record that cannot be read is told of; a cut-off archive ends there. */
export async function* readWarc(source: Source): AsyncGenerator<Found> {
  const watched = { budget: longestHeaders }
  const records = new WARCParser(withinBudget(source.bytes, watched))
  let number = 0
  let told = false
  for (;;) {
    watched.budget = longestHeaders
    let rest = false
    const parse = () =>
      quietly(
        () => records.parse(),
        isChatter,
        () => (rest = true),
      )
    const record = await parse().catch((error: Error) => {
      // An archive that stops in a record is told of once, with the record.
      if (told && error.message === cutOff) return null
      if (error instanceof BadInput) throw error
      throw new BadInput(`is broken after record ${number} (${error.message}); what stands before was read`)
    })
    if (rest && !told) yield problem(`${source.path}#${number}`, "is longer than it says; its end was not read", true)
    if (!record) break
    number++
    told = false
    watched.budget = Number.POSITIVE_INFINITY
    if (isPage(record))
      for await (const found of pageOf(record, `${source.path}#${number}`)) {
        told ||= "problem" in found
        yield found
      }
    await record.skipFully().catch(() => {})
  }
  if (number === 0) throw new BadInput("holds no records; is it a web archive?")
}

/** What warcio prints where a record does not end as long as it says, and where it puts back what it has read. */
function isChatter(line: string): boolean {
  return /^Content-Length Too Small|^Already have chunk/.test(line)
}

/** How often the parser may ask on behind the end: it asks without end where an archive stops in mid-record. */
const asksAfterEnd = 100
const cutOff = "is cut off in its last record; what stands before was read"

function withinBudget(chunks: AsyncIterable<Uint8Array>, watched: { budget: number }): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  let asked = 0
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    if (asked > asksAfterEnd) throw new BadInput(cutOff)
    const result = asked > 0 ? { done: true as const, value: undefined } : await source.next()
    if (result.done) {
      asked++
      return { done: true, value: undefined }
    }
    watched.budget -= result.value.length
    if (watched.budget < 0) throw new BadInput("has a record whose headers do not end; is it a web archive?")
    return result
  }
  const end = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    await source.return?.()
    return { done: true, value: undefined }
  }
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) }
}

function isPage(record: WARCRecord): boolean {
  const type = record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? ""
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  const kind = record.warcType
  const fits =
    kind === "conversion" ? /^text\/plain/i.test(type) : /^(?:text\/(?:html|plain)|application\/xhtml)/i.test(type)
  return (kind === "response" || kind === "resource" || kind === "conversion") && fits && status >= 200 && status < 300
}

async function* pageOf(record: WARCRecord, path: string): AsyncGenerator<Found> {
  const headers = record.httpHeaders?.headers
  const type = headers?.get("content-type") ?? record.warcContentType ?? ""
  try {
    const content = await contentOf(record)
    if (content.length === 0) return
    const encoding = headers?.get("content-encoding") ?? ""
    const whole = Number(encoding === "" ? (headers?.get("content-length") ?? 0) : 0)
    if (content.length < whole) yield problem(path, "is cut off; what there is was read", true)
    yield {
      page: {
        path,
        address: record.warcTargetURI ?? null,
        bytes: unpacked(content, encoding),
        form: /html/i.test(type) ? "html" : "text",
        charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ?? null,
        given: { basis: "crawl", seen: record.warcDate ?? undefined },
      },
    }
  } catch (error) {
    yield problem(path, error instanceof BadInput ? error.message : `cannot be unpacked (${(error as Error).message})`)
  }
}

async function contentOf(record: WARCRecord): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of record) {
    length += chunk.length
    if (length > largestPage) throw new BadInput(`is larger than ${largestPage / 2 ** 20} MB, more than any page is`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** warcio unpacks gzip and deflate itself. */
function unpacked(bytes: Buffer, encoding: string): Buffer {
  return /\bbr\b/i.test(encoding) ? brotliDecompressSync(bytes, { maxOutputLength: largestPage }) : bytes
}
