// What machines are told of a page's date: JSON-LD, meta properties, the address, data for scripts.

import type { Dated } from "../../model/time.js"
import { type ReadDate, readMachineDate } from "./dates.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"

/** Properties that name the publication, in the words of the many systems that write them. */
const publication =
  "article:published_time og:article:published_time article:published datepublished date_published article.published og:published_time publishdate publish-date publish_date publisheddate published-date publication_date publication-date publicationdate originalpublicationdate pubdate pub_date pdate og:pubdate bt:pubdate dc.date.issued dcterms.issued dc.issued sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished published_time release_date article:release_date article_date_original article.origpubdate date.issued citation_publication_date citation_online_date citation_date prism.publicationdate shareaholic:article_published_time iso-8601-publish-date firstpublished first-publish-date news:publication_date article-publication-date cse_publish_date ptime displaydate".split(
    " ",
  )
/** Properties that systems fill with one date or another: often of the last time the page was saved. */
const someDate =
  "dc.date.created dcterms.created datecreated date_created article:created article.created dc.date dcterms.date last-published date dc.created pagedate timestamp".split(
    " ",
  )
const change =
  "article:modified_time og:article:modified_time og:updated_time datemodified dateupdate dcterms.modified dc.date.modified last-modified lastmod revised article:modified article.updated last_updated updated_time cxenseparse:recs:modifiedtime".split(
    " ",
  )

/** What machines are told, by how sure it is of the publication. */
export interface MachineDates {
  /** All that are told of the publication, the likeliest first; they may differ. */
  readonly published: readonly Dated[]
  /** From a property that may be of a change. */
  readonly some: Dated | null
  readonly updated: Dated | null
  readonly address: Dated | null
  /** From the data of the page's own programs: long, and looked through where nothing else has a date. */
  readonly data: () => Dated | null
}

/** Read everything that machines are told. */
export function machineDates(markup: Markup | null, address: string | null): MachineDates {
  const addressed = [address, markup?.canonical, markup?.properties.get("og:url")?.[0]]
  const found = addressed.map(one => fromAddress(one ?? null)).find(date => date !== null) ?? null
  if (!markup) return { published: [], some: null, updated: null, address: found, data: () => null }
  return {
    published: [...fromLinkedData(markup, "datePublished"), ...fromProperties(markup, publication)],
    some: fromLinkedData(markup, "dateCreated")[0] ?? fromProperties(markup, someDate)[0] ?? null,
    updated: fromLinkedData(markup, "dateModified")[0] ?? fromProperties(markup, change)[0] ?? null,
    address: found,
    data: () => fromData(markup),
  }
}

/** A read date with what it rests on. */
export function dated(date: ReadDate | null, basis: string): Dated | null {
  if (!date) return null
  const { value, precision } = date
  return date.ambiguous
    ? { value, precision, basis, doubt: "day and month may be turned" }
    : { value, precision, basis }
}

function fromLinkedData({ articles }: Markup, key: string): Dated[] {
  return allDated(
    articles.flatMap(article => stringsOf(article[key])),
    "json-ld",
  )
}

function fromProperties({ properties }: Markup, names: readonly string[]): Dated[] {
  return allDated(
    names.flatMap(name => properties.get(name) ?? []),
    "meta",
  )
}

function allDated(written: readonly string[], basis: string): Dated[] {
  return written.flatMap(one => dated(readMachineDate(one), basis) ?? [])
}

/**
 * `/2031/03/04/`, `/2031/mar/04/`, `/2031-03-04-`, `/20310304`, `/04-03-2031`, numbers of articles that begin with day and
 * time; sections between year and month (`/2031/SHOWBIZ/03/04/`), and the day again in short (`/2031/03/310304-`).
 */
const inAddress: readonly (readonly [pattern: RegExp, order: readonly [number, number, number]])[] = [
  [/[/_-](19\d\d|20\d\d)[/_.-](\d{1,2}|\p{L}{3,9})[/_.-](\d{1,2})(?!\d)/u, [1, 2, 3]],
  [/(?<!\d)(20\d\d)(0\d|1[0-2])([0-3]\d)(?:[0-2]\d[0-5]\d\d*)?(?!\d)/, [1, 2, 3]],
  [/[/_-](\d{1,2})[/_.-](\d{1,2})[/_.-](20\d\d)(?!\d)/, [3, 2, 1]],
  [/\/(20\d\d)(?:\/\p{L}[\p{L}.-]*){1,3}\/([01]\d)\/([0-3]\d)\//u, [1, 2, 3]],
  [/\/(20(\d\d))\/(\d\d)\/\2\3([0-3]\d)(?!\d)/, [1, 3, 4]],
]

function fromAddress(address: string | null): Dated | null {
  const path = (address ?? "").replace(/^[a-z]+:\/\/[^/]+/i, "").replace(/[?#].*$/, "")
  for (const [pattern, [year, month, day]] of inAddress) {
    const parts = pattern.exec(path)
    const named = /\D/.test(parts?.[month] ?? "")
    const written = named
      ? `${parts![day]} ${parts![month]} ${parts![year]}`
      : `${parts?.[year]}-${parts?.[month]}-${parts?.[day]}`
    const date = parts && dated(readMachineDate(written), "address")
    if (date) return date
  }
  return null
}

/** Keys of a page's own programs: `"datePublished": "…"`, `article_publication_date: '…'`, `publishedAt: 1714751262000`. */
const stateDate =
  /(?<![\w-])["']?[\w.-]{0,24}?(?:date_?publish\w*|(?:first_?|original_?)?publi(?:sh(?:ed)?|cation)_?(?:at|date|time|datetime|on)?|pub_?(?:date|time)|posted_?(?:at|on|date))["']?\s*[:=,]\s*["']?(\d{10}(?:\d{3})?\b|[^"',{}[\]]{0,12}\d[^"'{}[\]<>]{6,40})/gi

function fromData(markup: Markup): Dated | null {
  for (const script of markup.data)
    for (const [, written] of script.matchAll(stateDate)) {
      const date = dated(readMachineDate(written!), "script data")
      if (date) return date
    }
  return null
}
