// Pages whose words are not read: copies are found, nothing is said to be altered, and that is said.

import { expect, it } from "vitest"
import { reportOf } from "../../test/reports.js"
import { paint } from "../cli/print/paint.js"
import { printTrace } from "../cli/print/trace.js"
import { tracePile } from "../index.js"
import type { Report } from "../model/report.js"

const lines = [
  "Der Wehrmeister von Ullen hat in der Nacht zum Dienstag die oberen Schleusen aus eigener Vollmacht geöffnet und damit die Krone der Mauer trocken gehalten.",
  "Konrad Ebel sagte, der Pegel habe um zwei Uhr elf Zentimeter unter dem Rand gestanden; viermal habe er in der Warte angerufen und nur Musik gehört.",
  "Die Betreiberin nahm ihm am Mittag die Schlüssel ab und kündigte den Brief eines Anwalts an, den er bis Freitag nicht bekommen hat.",
  "Unterhalb der Mauer schliefen 3100 Menschen, von denen am Morgen niemand etwas wusste, auch nicht die Bürgermeisterin Rosa Denk.",
]
const page = (id: string, outlet: string, hour: number, text: readonly string[], language: string): Report =>
  reportOf(text, {
    id,
    outlet,
    language,
    published: { value: `2031-03-12T${hour}:00Z`, precision: "minute", basis: "json-ld" },
  })
const altered = lines.map(line =>
  line.replace("elf Zentimeter", "neun Zentimeter").replace("nicht bekommen", "längst bekommen"),
)

it("of copies in German nothing is said to be altered, and the print-out says why", async () => {
  const pages = (language: string) => [
    page("a", "Ullener Bote", 10, lines, language),
    page("b", "Ullener Bote", 16, altered, language),
  ]
  const trace = await tracePile(pages("de"))
  expect(trace.derivations.map(({ exemplar, copy }) => [exemplar, copy])).toEqual([["a", "b"]])
  expect(trace.alterations).toEqual([])
  const printed = printTrace(trace, ["pile"], { program: "stemma", width: 120, paint: paint(false) })
  expect(printed).toContain("The words of German are not read, and what was altered is not told")
  const tried = await tracePile(pages("und"))
  expect(tried.alterations).not.toEqual([])
})
