// Questions to a store that need no trace of all it holds: which pages carry a passage, and how a matter went on.

import { carriersOf, firstPrintings, textOf, wordsOf } from "../around/asked.js"
import { behindCarriers } from "../events/sought.js"
import { groupBy } from "../kit/groups.js"
import type { NamedPage } from "../model/event.js"
import type { Holdings } from "../store/holdings.js"
import type { HeldPage, Holder, Within, Words } from "../store/words.js"
import { type CarriedReading, inLine, readerOf } from "../view/carried.js"
import { passageWords } from "../view/reading.js"
import type { SoughtPassage, SoughtReading } from "../view/shapes.js"
import { dayText, outletName } from "../view/words.js"

/** How a passage is looked for. */
export interface SeekOptions extends Within {
  /** Within quotation marks alone, and who is quoted so. */
  readonly quoted?: boolean
}

/** Longer passages are pages: `stemma check` reads those. In words. */
export const longestPassage = 400

/** Texts that are looked at closely: with the passage word for word, and perhaps in other words. */
const mostRead = { exact: 40, near: 30 }

/** What keeps a passage from being looked for, in words; null where nothing does. */
export function unsought(passage: string): string | null {
  const words = wordsOf(passage)
  if (words.length === 0) return "holds no word to look for"
  if (words.length > longestPassage) return `is longer than ${longestPassage} words; stemma check reads whole pages`
  if (words.length === 1 && [...words[0]!].length === 1 && /\p{Script=Latin}|\p{N}/u.test(words[0]!))
    return "is one letter; give a word, or several"
  return null
}

/** The kept pages that carry a passage, and who stands behind it. */
export async function seek(holdings: Holdings, passage: string, options: SeekOptions = {}): Promise<SoughtPassage> {
  const { words, told } = holdings
  const { quoted = false } = options
  const { exact, near } = carriersOf(words, passage, options)
  const found = [...exact.holders, ...near]
  const printings = groupBy(found, textOf)
  const { read, looked } = readClosely(words, passage, quoted, [
    ...firstPrintings(exact.holders).slice(0, mostRead.exact),
    ...firstPrintings(near).slice(0, mostRead.near),
  ])
  const carrying = new Set(read.map(({ holder }) => textOf(holder)))
  const unread = exact.holders.filter(holder => !looked.has(textOf(holder)))
  // Of words in a row it is known that they stand there; whether in quotation marks, it is not.
  if (!quoted) for (const holder of unread) carrying.add(textOf(holder))
  const all = found.filter(holder => carrying.has(textOf(holder)))
  const ids = words.ids(all.map(({ number }) => number))
  const carriers = all.map(({ number, prose }) => ({ id: ids.get(number)!, prose }))
  const behind = behindCarriers(carriers, told.descent([...ids.values()]), some => words.names(some))
  const speakers = quoted ? await speakersOf(holdings, read) : new Map<number, string | null>()
  const readings = read.map(one => {
    const { number } = one.holder
    const others = printings.get(textOf(one.holder))!.length - 1
    return readingOf(one, speakers.get(number) ?? null, others, behind.descentText(one.page.id))
  })
  return {
    passage,
    quoted,
    pages: all.length,
    more: exact.more,
    readings: [...readings.filter(one => one.exact), ...readings.filter(one => !one.exact)],
    unread: unread.length,
    origins: behind.origins,
    newsrooms: behind.newsrooms,
    untold: behind.untold,
  }
}

function readingOf(
  { page, reading }: ReadPage,
  speaker: string | null,
  printings: number,
  descent: string,
): SoughtReading {
  const { start, end, marked } = reading
  const exact = reading.reading === "same"
  return {
    page: named(page),
    start,
    end,
    pieces: inLine(page.text, reading),
    exact,
    marked,
    speaker,
    printings,
    descent,
  }
}

/** A page that carries the passage. */
interface ReadPage {
  readonly holder: Holder
  readonly page: HeldPage
  readonly reading: CarriedReading
}

/** Read some texts, each in one printing. */
function readClosely(words: Words, passage: string, quoted: boolean, holders: readonly Holder[]) {
  const pages = new Map(words.pages(holders.map(({ number }) => number)).map(page => [page.number, page]))
  const reader = readerOf(passageWords(passage), quoted)
  const read = holders.flatMap((holder): ReadPage[] => {
    const page = pages.get(holder.number)!
    const reading = reader(page.text)
    return reading === null ? [] : [{ holder, page, reading }]
  })
  return { read, looked: new Set(holders.map(textOf)) }
}

function named(page: HeldPage): NamedPage {
  const { id, title, published, path, address } = page
  const day = published === null ? null : dayText(published)
  return { id, name: outletName(page), title, published: day, path, address }
}

/** Whom pages name as having said what they quote, by number; what finds it is loaded when it is asked. */
async function speakersOf(
  { standings }: Holdings,
  read: readonly ReadPage[],
): Promise<ReadonlyMap<number, string | null>> {
  if (read.length === 0) return new Map()
  const [{ speakerOf }, { shipped }] = await Promise.all([import("../pair.js"), import("../knowledge.js")])
  const some = read.slice(0, mostNamed)
  const reports = new Map(standings.reports(some.map(({ holder }) => holder.number)).map(report => [report.id, report]))
  return new Map(
    some.map(({ holder, page, reading }) => {
      const report = reports.get(page.id)
      return [holder.number, report ? speakerOf(report, reading, shipped) : null]
    }),
  )
}

/** Of so many readings it is asked who said it: each page is annotated for it. */
const mostNamed = 20
