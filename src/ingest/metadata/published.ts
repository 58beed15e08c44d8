// When a report was published and updated: a cascade from what machines are told to what people read (the order of
// htmldate, Barbaresi 2020): JSON-LD, meta properties, marked elements, lines of text, the address, data for scripts.

import type { Dated } from "../../model/time.js"
import type { Given } from "./given.js"
import { findDate, type ReadDate, readMachineDate, type SlashOrder } from "./dates.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"

/** Where dates may stand: the markup (null for plain text), the address, stripped lines that hold such matter. */
export interface DateSources {
  readonly markup: Markup | null
  readonly address: string | null
  /** What the page's container says, and when it was crawled or saved. */
  readonly given: Pick<Given, "basis" | "published" | "updated" | "seen" | "captured">
  /** Stripped lines in the page's order. */
  readonly lines: readonly string[]
  /** The story's text: a date years off the dates in it is doubted. */
  readonly text: string
  /** Month or day first where numbers are parted by slashes. */
  readonly slashes: SlashOrder
}

/** Both dates of a report. */
export interface Dates {
  readonly published: Dated | null
  readonly updated: Dated | null
}

const publishedProperties =
  "article:published_time og:article:published_time article:published datepublished date_published article.published og:published_time publishdate publish-date publish_date publication_date publication-date pubdate dc.date.issued dcterms.issued dc.date.created dcterms.created datecreated dc.date dcterms.date sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished last-published published_time release_date article:release_date article_date_original date.issued date".split(
    " ",
  )
const updatedProperties =
  "article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod revised article:modified".split(
    " ",
  )

/** Find both dates. Each says what it rests on, and what speaks against it. */
export function readDates(sources: DateSources): Dates {
  const { given, text } = sources
  const basis = given.basis ?? "given"
  const seen = given.seen === undefined ? null : readMachineDate(given.seen)
  const published = fromGiven(given.published, basis) ?? first(publishedCandidates(sources))
  const updated = fromGiven(given.updated, basis) ?? first(updatedCandidates(sources))
  const best =
    published ??
    (updated && { ...updated, doubt: "of the last change" }) ??
    (seen && !given.captured ? { value: seen.value, precision: seen.precision, basis, doubt: "crawl date" } : null)
  return {
    published: best && doubted(best, seen, text),
    updated: updated && updated.value !== best?.value ? updated : null,
  }
}

function fromGiven(written: string | undefined, basis: string): Dated | null {
  return written === undefined ? null : dated(readMachineDate(written), basis)
}

/** Days that a date may lie past the crawl: zones, and clocks set wrong. */
const crawlSlack = 2
/** A report may look ahead by months; a year and more past its date, the date is another's. */
const storySlack = 400

function doubted(date: Dated, seen: ReadDate | null, text: string): Dated {
  if (date.doubt !== undefined) return date
  if (seen && days(date.value) > days(seen.value) + crawlSlack) return { ...date, doubt: "after the crawl" }
  const latest = latestDay(text)
  return latest !== null && days(latest) > days(date.value) + storySlack
    ? { ...date, doubt: "years off the story" }
    : date
}

/** The latest full date that the story prints; null where it prints none. */
function latestDay(text: string): string | null {
  let latest: string | null = null
  let from = 0
  for (let i = 0; i < mostDates; i++) {
    const date = findDate(text.slice(from))
    if (!date) break
    if (latest === null || date.value > latest) latest = date.value
    from += date.end
  }
  return latest
}

/** More full dates than any report prints: a table of them says nothing of its own date. */
const mostDates = 40

function days(value: string): number {
  return Date.parse(value.slice(0, 10)) / 86_400_000
}

type Candidate = () => Dated | null

function first(candidates: readonly Candidate[]): Dated | null {
  for (const candidate of candidates) {
    const date = candidate()
    if (date) return date
  }
  return null
}

function publishedCandidates({ markup, address, lines, slashes }: DateSources): Candidate[] {
  const inMarkup: Candidate[] = markup
    ? [
        () => fromLinkedData(markup, ["datePublished", "dateCreated"]),
        () => fromProperties(markup, publishedProperties),
        () => fromElements(markup, ["published"], slashes),
        () => fromElements(markup, [null], slashes),
      ]
    : []
  return [
    ...inMarkup,
    () => fromLines(lines, slashes, "published"),
    () => fromAddress(address ?? markup?.canonical ?? null),
    () => (markup ? fromData(markup) : null),
  ]
}

function updatedCandidates({ markup, lines, slashes }: DateSources): Candidate[] {
  const inMarkup: Candidate[] = markup
    ? [
        () => fromLinkedData(markup, ["dateModified"]),
        () => fromProperties(markup, updatedProperties),
        () => fromElements(markup, ["updated"], slashes),
      ]
    : []
  return [...inMarkup, () => fromLines(lines, slashes, "updated")]
}

function dated(date: ReadDate | null, basis: string): Dated | null {
  if (!date) return null
  const { value, precision } = date
  return date.ambiguous
    ? { value, precision, basis, doubt: "day and month may be turned" }
    : { value, precision, basis }
}

function fromLinkedData(markup: Markup, keys: readonly string[]): Dated | null {
  for (const key of keys)
    for (const article of markup.articles)
      for (const written of stringsOf(article[key])) {
        const date = dated(readMachineDate(written), "json-ld")
        if (date) return date
      }
  return null
}

function fromProperties(markup: Markup, names: readonly string[]): Dated | null {
  for (const name of names)
    for (const written of markup.properties.get(name) ?? []) {
      const date = dated(readMachineDate(written), "meta")
      if (date) return date
    }
  return null
}

/** The nearest marked time after the headline; times above the headline are the day's date or another story's. */
function fromElements(
  markup: Markup,
  roles: readonly ("published" | "updated" | null)[],
  slashes: SlashOrder,
): Dated | null {
  const times = markup.times.filter(time => roles.includes(time.role))
  const nearest = [...times.filter(t => t.headingsBefore > 0), ...times.filter(t => t.headingsBefore === 0)]
  for (const time of nearest) {
    const date =
      dated(time.machine ? readMachineDate(time.machine) : null, "element") ??
      dated(findDate(time.text, slashes), "element")
    if (date) return date
  }
  return null
}

function fromAddress(address: string | null): Dated | null {
  if (!address) return null
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, "").replace(/[?#].*$/, "")
  const parts =
    /\/(19\d\d|20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=\D)/.exec(path) ?? /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(path)
  if (!parts) return null
  return dated(readMachineDate(`${parts[1]}-${parts[2]}-${parts[3]}`), "address")
}

const stateDate =
  /"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|firstPublished|publicationDate)"\s*:\s*"?([^",}]{8,40})/

function fromData(markup: Markup): Dated | null {
  for (const script of markup.data) {
    const written = stateDate.exec(script)?.[1]
    const date = written ? dated(readMachineDate(written), "script data") : null
    if (date) return date
  }
  return null
}

const updatedLabel =
  /\b(?:updated|modified|last\s+update|corrected|aktualisiert|geändert|stand|mis\s+à\s+jour|modifié|actualizado|actualización|atualizado|aggiornat[oa]|bijgewerkt|обновлено|изменено|güncelleme|更新|수정|تحديث)/iu
const publishedLabel =
  /\b(?:published|posted|first\s+published|issued|veröffentlicht|erstellt|publié|publicado|publicada|pubblicato|gepubliceerd|опубликовано|yayınlanma|opublikowano|publicerad|publisert)|発表|公開|配信|発行|发布|發布|입력|등록|نشر/iu

/**
 * The date that the page's own lines print: labelled ones first, then one with a time of day, then any. A line that
 * is nothing but a weekday and a date is the furniture's calendar: the day of the visit, not of the story.
 */
function fromLines(lines: readonly string[], slashes: SlashOrder, role: "published" | "updated"): Dated | null {
  const dates = lines.flatMap((line, index) => {
    const date = findDate(line, slashes)
    if (!date) return []
    const label = line.slice(Math.max(0, date.start - labelReach), date.start)
    const updated = updatedLabel.test(label)
    const published = publishedLabel.test(label)
    const leading = index === 0 && /^\s*date\b/i.test(line)
    const calendar = isCalendar(line, date)
    return [{ date, updated, published, leading, calendar }]
  })
  if (role === "updated") return dated(dates.find(d => d.updated)?.date ?? null, "page text")
  const own = dates.filter(d => !d.calendar && !d.updated)
  const chosen = own.find(d => d.published) ?? own.find(d => d.date.precision === "minute") ?? own[0]
  if (chosen) return dated(chosen.date, chosen.leading ? "leading line" : "page text")
  const calendar = dates.find(d => d.calendar)
  return calendar ? { ...dated(calendar.date, "page text")!, doubt: "may be the day of the visit" } : null
}

/** How far before a date its label may stand. */
const labelReach = 40

function isCalendar(line: string, date: ReadDate): boolean {
  const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(/[\s,.|·–-]+/g, " ").trim()
  return date.precision === "day" && weekday.test(rest)
}

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/iu
