// What a page says of itself, from all its parts: title, outlet, newsroom, byline, dateline, dates, section, credits.

import { printable } from "../../kit/printable.js"
import { hostOf } from "../../kit/host.js"
import type { Block, Credit, Furniture, Report } from "../../model/report.js"
import { agencyNamed } from "../../text/newsrooms/agencies.js"
import { readByline } from "./byline.js"
import { readCredits } from "./credits.js"
import { datelineOfLine, readDateline } from "./dateline.js"
import type { Given } from "./given.js"
import { interviewerIn } from "./interviewer.js"
import { readLanguage } from "./language.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { isNewsroomName } from "./names.js"
import { givenOutlet, isOwnCredit, newsroomName, readOutlet, siteBehindHeadline, siteInTitle } from "./outlet.js"
import { readDates } from "./published.js"

/** A page with its text put together, and what its container said of it. */
export interface PageParts {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly titles: readonly string[]
  readonly markup: Markup | null
  readonly address: string | null
  readonly given: Given
}

/** The part of a report that is not its text. */
export type Metadata = Pick<
  Report,
  "title" | "outlet" | "newsroom" | "byline" | "dateline" | "section" | "credits" | "published" | "updated" | "language"
>

/** Read everything a page says of itself. */
export function readMetadata(parts: PageParts): Metadata {
  const { text, blocks, markup, address, furniture, given } = parts
  // Stripped lines from which a date or a byline can be read.
  const meta = furniture.filter(({ why }) => why === "meta line").map(line => line.text)
  const lines = [...meta, ...(markup?.underHeadline ?? [])]
  const byline = readByline({
    markup,
    address,
    given: given.byline,
    lines,
    signatures: signaturesOf(parts),
    others: furniture.map(line => line.text),
  })
  const dateline = readDateline(text, blocks) ?? lines.map(datelineOfLine).find(found => found !== null) ?? null
  const bylines = [...(markup?.bylines.map(marked => marked.text) ?? []), ...lines, ...signaturesOf(parts)]
  const credits = readCredits({ text, blocks, furniture, markup, address, byline, bylines, dateline })
  const language = readLanguage(text, given.language ?? markup?.language ?? null)
  const slashes = language === "en" && !isDayFirst(markup?.language ?? null, address) ? "month" : "day"
  const { published, updated } = readDates({ markup, address, given, lines, text, slashes })
  const outlet = inALine(outletOf(parts, byline?.authors ?? []) ?? dateline?.station ?? null)
  // How the news is told shows who reported it, not who printed it.
  const interviewer = outlet === null ? interviewerIn(text) : null
  return {
    title: inALine(given.title ?? parts.titles[0] ?? null),
    outlet,
    newsroom: inALine(newsroomOf(outlet ?? interviewer, credits)),
    byline: inALine(byline ? byline.authors.join(", ") : null),
    dateline: dateline?.text ?? null,
    section: given.section ?? sectionOf(markup),
    credits: credits.filter(({ agency }) => outlet === null || !isOwnCredit(agency, outlet)),
    published,
    updated,
    language,
  }
}

/** A name as it can stand beside others; null where nothing of it can be printed. */
function inALine(name: string | null): string | null {
  return name === null ? null : printable(name) || null
}

/** English-speaking countries other than the United States write the day first. */
function isDayFirst(language: string | null, address: string | null): boolean {
  return (
    /^en-(?:gb|ie|au|nz|in|za|ng|ke|pk|sg|my|hk)\b/i.test(language ?? "") || dayFirstHost.test(hostOf(address) ?? "")
  )
}

const dayFirstHost = /\.(?:uk|ie|au|nz|in|za|ng|ke|pk|sg|my|hk|eu)$/

/** A paragraph has more characters than this. */
const leastProse = 80

/** The lines below the headline and the last lines of the body: reports are signed above or below. */
function signaturesOf({ text, blocks, markup }: PageParts): string[] {
  const body = blocks.filter(block => block.kind === "body" || block.kind === "credit")
  const prose = body.map(({ start, end }) => end - start >= leastProse)
  // Short lines among short lines are a list's; one beside prose may be a name below it.
  const near = (i: number) => prose[i] || prose[i < 2 ? i + 1 : i - 1]
  const ends = body.filter((_, i) => (i < 2 || i >= body.length - 3) && near(i))
  // A name set as a heading: a description made of the page's first words has it too.
  const below = blocks[blocks.findIndex(block => block.kind === "headline") + 1]
  const name = below?.kind === "subhead" ? text.slice(below.start, below.end) : null
  const described = ["description", "og:description"].flatMap(property => markup?.properties.get(property) ?? [])
  if (name && described.some(words => words.trim().startsWith(name))) return [name, ...ends.map(lineOf)]
  return ends.map(lineOf)

  function lineOf({ start, end }: Block): string {
    return text.slice(start, end)
  }
}

function outletOf({ given, markup, address, furniture, titles }: PageParts, authors: readonly string[]): string | null {
  const named =
    (given.outlet && givenOutlet(given.outlet)) ??
    readOutlet(markup, address)?.name ??
    siteInTitle(markup?.title ?? null, furniture)
  if (named) return named
  const house = authors.find(author => isNewsroomName(author) && agencyNamed(author)?.kind !== "agency")
  if (house) return house
  const behind = siteBehindHeadline(markup?.title ?? null, titles[0] ?? null)
  return behind !== null && !authors.includes(behind) ? behind : null
}

/** An agency that a credit says wrote the words; else the outlet that printed them. */
function newsroomOf(outlet: string | null, credits: readonly Credit[]): string | null {
  const own = ["dateline", "byline", "tail", "metadata", "canonical"]
  const credit = own.map(kind => credits.find(c => c.kind === kind)).find(c => c !== undefined)
  return credit?.agency ?? (outlet === null ? null : newsroomName(outlet))
}

function sectionOf(markup: Markup | null): string | null {
  if (!markup) return null
  const linked = markup.articles.flatMap(article => stringsOf(article.articleSection))[0]
  return linked ?? markup.properties.get("article:section")?.[0] ?? null
}
