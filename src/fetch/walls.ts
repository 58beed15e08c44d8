// What an answer is that holds no article: a paywall, a page that scripts fill, a question about cookies, a login, a check
// for people, an error told as a page. Each with how to have the article all the same. Told by the status, by where the
// address led, and by what the page says where it says little else.

import { decode } from "../ingest/charset.js"
import { elements, type PageTree, parseTree, rawText } from "../ingest/html/tree.js"
import type { Ingested } from "../ingest/ingest.js"
import type { Report } from "../model/report.js"
import type { Answer } from "./request.js"
import { byHand } from "./unfetched.js"

const statuses: Readonly<Record<number, string>> = {
  401: `asks for a login (401); ${byHand}`,
  402: `is behind a paywall (402); ${byHand}`,
  403: `is not given to programs (403); ${byHand}`,
  404: "is not there (404); check the address",
  410: "was taken away (410); an archive of the web may have it",
  451: `is withheld for legal reasons (451); ${byHand}`,
}

/** What a status says that is no success, for people. */
export function saysStatus(status: number): string {
  const said = statuses[status]
  if (said !== undefined) return said
  return status >= 500
    ? `cannot be had: the host failed (${status}); try again later`
    : `is not given (${status}); ${byHand}`
}

/** What became of a page that was read: whether it is none, and what people are told. */
export interface Wall {
  /** Whether nothing of the article was there; else what was there is read. */
  readonly whole: boolean
  readonly what: string
}

/** Text of a page that says why it has no article: longer is an article that mentions such a thing. */
const longestNotice = 700
/** What stands before a paywall and is shorter is the paywall's own words. */
const shortestBeginning = 150
/** A story has more letters than this. */
const longestNoStory = 250
/** Of such a page as much is looked at. */
const looked = 400_000

/** Why what an address gave is no article, or not all of it; null where nothing shows that. */
export function wallOf(out: Ingested, asked: URL, { url, bytes, charset, type }: Answer): Wall | null {
  const report = "report" in out ? out.report : null
  const body = report === null ? 0 : bodyOf(report)
  if (report?.page === "paywalled" && body > shortestBeginning)
    return { whole: false, what: `gives its beginning only, to those who do not pay; ${byHand}` }
  if (isFrontPage(url) && !isFrontPage(asked))
    return whole(
      "leads to the front page of its host; the article is no longer there, but an archive of the web may have it",
    )
  if (body > longestNotice && report?.page !== "listing") return null
  if (!/html|^$/.test(type)) return report === null ? whole("holds no article text") : null
  const tree = parseTree(decode(bytes.subarray(0, looked), charset).text)
  if (report?.page === "listing") return whole(listing(tree, url))
  // Where there is a story, however short, it is the story that has to say it, and not what stands around it.
  const said = report !== null && body > longestNoStory ? saying(report.text) : noticeOf(tree, url)
  if (said !== null) return whole(said)
  return report === null ? whole(listing(tree, url)) : null
}

const whole = (what: string): Wall => ({ whole: true, what })

function bodyOf({ text, blocks }: Report): number {
  const body = blocks.filter(({ kind }) => kind !== "headline")
  return text === "" ? 0 : body.reduce((sum, { start, end }) => sum + end - start, 0)
}

function isFrontPage({ pathname, search }: URL): boolean {
  return pathname === "/" && search === ""
}

/** What pages say that stand before an article, in the order in which one is believed before another. */
const notices: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:captcha|are you (?:a )?(?:human|robot)|checking (?:your browser|if the site connection)|verify(?:ing)? (?:that )?you are (?:a )?human|unusual (?:traffic|activity)|access (?:to this page has been )?denied|just a moment)\b/i,
    `asks whether a person is there; ${byHand}`,
  ],
  [
    /\b(?:subscribe (?:now |today )?to (?:continue|read|keep|unlock)|(?:for|to) subscribers(?: only)?\b|already a subscriber|subscription required|jetzt weiterlesen|réservé aux abonnés|solo para suscriptores|solo per abbonati)/i,
    `is behind a paywall; ${byHand}`,
  ],
  [
    /\b(?:(?:accept|manage|reject) (?:all )?cookies|before you continue|your privacy choices|consent to (?:the )?(?:use|processing)|we value your privacy|cookies? akzeptieren|accepter les cookies|store and\/?(?:or)? access information on)\b/i,
    `is a question about cookies and no article; ${byHand}`,
  ],
  [
    /\b(?:sign in|log ?in|anmelden|se connecter|iniciar sesión) to (?:continue|read|view)\b/i,
    `asks for a login; ${byHand}`,
  ],
  [
    /\b(?:enable|turn on|requires?|needs?|activate|aktivieren) (?:java ?script|js)\b|\bjava ?script (?:is )?(?:disabled|required|to (?:run|view))\b/i,
    `is filled by scripts when a browser opens it; ${byHand}`,
  ],
  [
    /\b(?:page (?:was )?not found|error 404|404 (?:error|[-–—|:]|not found)|no longer (?:available|exists)|(?:page|article|story) (?:has been|was) (?:removed|deleted))\b/i,
    "says that there is no such page; check the address",
  ],
]

function saying(text: string): string | null {
  return notices.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

function noticeOf(tree: PageTree, url: URL): string | null {
  const text = textOf(tree)
  const said = text.length > 6 * longestNotice ? null : saying(text)
  if (said !== null) return said
  if (/(?:^|[./-])consent[./-]/i.test(url.hostname + url.pathname)) return notices[2]![1]
  const asksPassword = elements(tree.root, ({ tag, attributes }) => tag === "input" && attributes.type === "password")
  if (asksPassword.length > 0 || /\/(?:log-?in|sign-?in|sso|auth)\b/i.test(url.pathname)) return notices[3]![1]
  const scripts = elements(tree.root, ({ tag }) => tag === "script").length
  return scripts > 0 && text.length < longestNotice ? notices[4]![1] : null
}

const unread = new Set(["script", "style", "head", "template", "svg"])

/** Words of a page, also those for browsers without scripts. */
function textOf({ root }: PageTree): string {
  const words = (node: (typeof root.children)[number]): string =>
    typeof node === "string" ? node : unread.has(node.tag) ? " " : node.children.map(words).join(" ")
  const titles = elements(root, ({ tag }) => tag === "title").map(rawText)
  return [...titles, words(root)].join(" ").replace(/\s+/g, " ").trim()
}

/** What to do with a page that leads to articles and is none. */
function listing(tree: PageTree, url: URL): string {
  const feeds = elements(
    tree.root,
    ({ tag, attributes: { rel = "", type = "" } }) =>
      tag === "link" && /alternate/i.test(rel) && /rss|atom|feed/i.test(type),
  )
  const feed = feeds.map(({ attributes }) => attributes.href).find(href => href)
  const links = elements(tree.root, ({ tag }) => tag === "a").length
  if (feed && URL.canParse(feed, url.href)) return `holds no article, but names a feed: add ${new URL(feed, url).href}`
  return links > mostLinks
    ? "is a list of links and no article; give the address of an article, or of its feed"
    : `holds no article text; ${byHand}`
}

/** Links of a page that leads elsewhere. */
const mostLinks = 20
