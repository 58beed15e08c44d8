// Reuters-21578 as reports: SGML files of 1,000 wire stories each, with the time each was filed.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Report } from "../src/model/report.js"
import type { Dated } from "../src/model/time.js"
import { articleReport } from "./texts.js"

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ")

/**
 * All stories with a body, in the order of the files. Paragraphs are told by their indent. No outlet is given: of 20,000
 * stories of one agency, the lines of its tables ("Shr 14 cts vs 12 cts") recur as furniture does and would be masked,
 * and what is asked here is whether stories are found by what they print.
 */
export function* reutersStories(data: string): Generator<Report> {
  const names = readdirSync(data)
    .filter(name => name.endsWith(".sgm"))
    .sort()
  for (const name of names) {
    for (const [story] of readFileSync(join(data, name), "latin1").matchAll(/<REUTERS[\s\S]*?<\/REUTERS>/g)) {
      const body =
        field(story, "BODY") ?? /<TEXT TYPE="BRIEF">[\s\S]*?<\/TITLE>([\s\S]*?)<\/TEXT>/.exec(story)?.[1] ?? ""
      const paragraphs = plain(body).split(/\n {2,}/)
      const title = plain(field(story, "TITLE") ?? "")
      // Alerts of one line have "Blah blah blah" for a body in this collection: there is no story to trace.
      if (!/\p{L}/u.test(body.replace(/blah/gi, ""))) continue
      yield articleReport({
        path: `${name}#${/NEWID="(\d+)"/.exec(story)?.[1]}`,
        title: title || null,
        outlet: null,
        published: timeOf(field(story, "DATE") ?? ""),
        paragraphs,
      })
    }
  }
}

function field(story: string, tag: string): string | undefined {
  return new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(story)?.[1]
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&")
    .replace(/&#\d+;/g, "")
    .replace(/\n\s*(?:Reuter|REUTER)\s*$/, "")
}

/** `26-FEB-1987 15:01:01.79` */
function timeOf(date: string): Dated | null {
  const [, day, month, year, time] = /(\d+)-([A-Z]{3})-(\d{4}) (\d\d:\d\d)/.exec(date) ?? []
  const number = months.indexOf(month ?? "") + 1
  if (!day || !year || !time || number === 0) return null
  const value = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}T${time}`
  return { value, precision: "minute", basis: "wire" }
}
