// One request and its answer: no redirect is followed and nothing is tried twice here. Bounds are held while bytes come, as
// they come and unpacked, so that neither an endless answer nor a bomb of gzip takes more than is allowed.

import type { Transform } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import type { Dispatcher } from "undici"
import { inflate } from "../ingest/inputs/inflate.js"
import { BadInput } from "../ingest/inputs/source.js"
import { version } from "../version.js"
import type { Limits } from "./limits.js"
import { byHand, Unfetched } from "./unfetched.js"

/** What an answer is known by when the same is asked for again. */
export interface Validators {
  readonly etag: string | null
  readonly modified: string | null
}

/** An answer. */
export interface Answer extends Validators {
  /** The address that gave it. */
  readonly url: URL
  readonly status: number
  /** Media type in lower case, without parameters; empty where none is said. */
  readonly type: string
  readonly charset: string | null
  readonly location: string | null
  readonly retryAfter: string | null
  /** Only of what was fetched (200). */
  readonly bytes: Uint8Array
}

/** By this name robots.txt may speak of the program. */
export const agent = "stemma"

const headers = {
  "user-agent": `${agent}/${version}`,
  accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
  "accept-encoding": "gzip, br",
}

/** What may be a page, a feed or a sitemap. Servers call feeds whatever they like. */
const readable =
  /^(?:|text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|(?:rss|atom|rdf|[\w.-]+)\+xml|json|feed\+json|gzip|x-gzip|octet-stream))$/

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/** Ask for an address once. Rejects with an `Unfetched`. */
export async function ask(url: URL, known: Validators | null, dispatcher: Dispatcher, limits: Limits): Promise<Answer> {
  const whole = AbortSignal.timeout(limits.whole)
  try {
    const asked = { ...headers, ...conditions(known) }
    const { origin, pathname, search } = url
    const sent = { origin, path: pathname + search, method: "GET" as const, headers: asked, signal: whole }
    const { statusCode: status, headers: got, body } = await dispatcher.request(sent)
    const one = (name: string): string | null => [got[name] ?? null].flat()[0] ?? null
    const [type = "", ...parameters] = (one("content-type") ?? "").split(";")
    const head = {
      url,
      status,
      type: type.trim().toLowerCase(),
      charset: /charset="?([\w.:-]+)/i.exec(parameters.join(";"))?.[1] ?? null,
      etag: one("etag"),
      modified: one("last-modified"),
      location: one("location"),
      retryAfter: one("retry-after"),
    }
    if (status === 200) return { ...head, bytes: await bodyOf(body, head.type, one, limits) }
    // Nothing in it is read, and the connection serves on.
    await body.dump({ limit: 65_536, signal: whole })
    return { ...head, bytes: new Uint8Array() }
  } catch (error) {
    throw inWords(error, limits)
  }
}

function conditions(known: Validators | null): Record<string, string> {
  return {
    ...(known?.etag ? { "if-none-match": known.etag } : {}),
    ...(known?.modified ? { "if-modified-since": known.modified } : {}),
  }
}

type Body = Dispatcher.ResponseData["body"]

async function bodyOf(
  body: Body,
  type: string,
  header: (name: string) => string | null,
  limits: Limits,
): Promise<Uint8Array> {
  const refuse = (what: string): never => {
    body.on("error", () => {}).destroy()
    throw new Unfetched(what, { status: 200 })
  }
  if (!readable.test(type)) return refuse(`is no page (${type.slice(0, 60)}); ${remedyFor(type)}`)
  if (Number(header("content-length") ?? 0) > limits.bytes) return refuse(tooLarge(limits))
  const coding = (header("content-encoding") ?? "").trim().toLowerCase()
  const unpacker = unpackers[coding]
  if (unpacker === undefined && coding !== "" && coding !== "identity")
    return refuse(`comes packed in a way that was not asked for (${coding.slice(0, 40)}); ${byHand}`)
  const packed = bounded(body, limits)
  return gathered(unpacker === undefined ? packed : bounded(inflate(packed, unpacker()), limits))
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limits.bytes) throw new Unfetched(tooLarge(limits), { status: 200 })
    yield chunk
  }
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  // No Buffer, which lines of JSON would tell otherwise.
  return Uint8Array.from(Buffer.concat(all))
}

function tooLarge({ bytes }: Limits): string {
  const size = bytes >= 2 ** 20 ? `${Math.round(bytes / 2 ** 20)} MB` : `${Math.round(bytes / 2 ** 10)} kB`
  return `is larger than ${size}, more than any page is; the rest was not fetched`
}

function remedyFor(type: string): string {
  return type === "application/pdf"
    ? "save its text, or the page that it was printed from"
    : "give the address of a page"
}

/** What goes wrong on the way, for people; the codes of Node and undici. */
const told: readonly (readonly [RegExp, string])[] = [
  [/TimeoutError|AbortError|ABORTED/, "did not come to an end in time; try again later"],
  [/HEADERS_TIMEOUT|CONNECT_TIMEOUT|ETIMEDOUT/, "gave no answer in time; try again later"],
  [/BODY_TIMEOUT/, "fell silent in the middle; try again later"],
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, "cannot be reached; check the address and the connection"],
  [
    /CERT|TLS|SSL|UNABLE_TO_|SELF_SIGNED|ALTNAME|EPROTO/,
    "has no certificate that can be trusted; open it in a browser to see why",
  ],
  [/HEADERS_OVERFLOW|HPE_|INVALID|CONTENT_LENGTH/, "answers in a way that is no HTTP; open it in a browser to see why"],
]

function inWords(error: unknown, { whole }: Limits): Unfetched {
  if (error instanceof Unfetched) return error
  const { code, name, message } = error as NodeJS.ErrnoException
  if (error instanceof BadInput) return new Unfetched(message, { later: true })
  const sign = `${code ?? ""} ${name}`
  const [, what] = told.find(([pattern]) => pattern.test(sign)) ?? []
  if (/TimeoutError/.test(sign))
    return new Unfetched(`took longer than ${whole / 1000} s; try again later`, { later: true })
  return new Unfetched(what ?? `broke off (${code ?? message}); try again later`, { later: true })
}
