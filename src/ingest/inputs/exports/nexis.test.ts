// Classic exports of Nexis: wrapped lines are whole again, editions and years mislead nobody.

import { describe, expect, it } from "vitest"
import { readInput } from "../fixture.js"

const english = `
Download Request: Selected Items: 1-3
Time Of Request: Friday, March 20, 2031  16:51:31

Terms: (ferry and DATE(>=2030-12-01))


                               1 of 3 DOCUMENTS


                              The Daily Kettle
                               (Port Lumen)

                              March 3, 2031 Monday
                                  Edition 1;
                              National Edition

Correction Appended

Ferry of 1987 sails again, and its captain of that year
stands at the wheel

BYLINE: Ann Example and
Bo Kin

SECTION: WORLD; Pg. 4

LENGTH: 96 words

DATELINE: PORT LUMEN

The ferry that was taken out of service in 1987 sailed again on Monday with two
hundred passengers and one cow.

The body of rules that forbade it was struck down last week. "I have waited for
this since the day they took her away," the captain said.
1 of 3 documents

LENGTH: that was what the harbour master would not speak about.

LOAD-DATE: March 4, 2031

CORRECTION-DATE: March 5, 2031

CORRECTION: The ferry carried two cows. An earlier version of this report counted
one of them twice as a passenger.

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                     Copyright 2031 Kettle Press Ltd.
                              All Rights Reserved


                               2 of 3 DOCUMENTS


                                  Vell Post

                                 March 4, 2031

Ministers arrive by ferry

LENGTH: 26 words

HIGHLIGHT: They were two hours late, and nobody had told
the band.

The ministers of trade came by ferry on Tuesday.

LOAD-DATE: March 5, 2031


                               3 of 3 DOCUMENTS


                                  Vell Post

                                 March 4, 2031

Picture of the day

LENGTH: 0 words

LOAD-DATE: March 5, 2031
`

const german = `                            1 of 1 DOCUMENT

                               Lumener Bote

                           3. März 2031 Montag
                               Gesamtausgabe

Fähre fährt wieder

AUTOR: Ida Lund

RUBRIK: LOKALES; S. 7

LÄNGE: 40 Wörter

Die Fähre, die 1987 stillgelegt wurde, fährt seit Montag wieder zwischen Lumen
und Vell, und niemand weiß, wie lange.

UPDATE: 4. März 2031

SPRACHE: GERMAN; DEUTSCH
`

describe("classic exports of Nexis", () => {
  it("are read report by report, the cover page and empty reports left out", async () => {
    const { reports, problems } = await readInput(english)
    expect(reports.map(({ path }) => path)).toEqual(["-#1", "-#2"])
    expect(problems).toEqual(["-#3 has no text; the database gives its heading alone"])
  })

  it("headline, outlet, edition and authors, however they are broken", async () => {
    expect((await readInput(english)).reports[0]).toMatchObject({
      title: "Ferry of 1987 sails again, and its captain of that year stands at the wheel",
      outlet: "The Daily Kettle (Port Lumen)",
      byline: "Ann Example, Bo Kin",
      section: "WORLD; Pg. 4; Edition 1; National Edition",
      published: "2031-03-03",
      dateline: "PORT LUMEN",
      language: "en",
    })
  })

  it("paragraphs are whole, and a correction stands below them", async () => {
    expect((await readInput(english)).reports[0]!.lines).toEqual([
      "headline: Ferry of 1987 sails again, and its captain of that year stands at the wheel",
      "body: PORT LUMEN — The ferry that was taken out of service in 1987 sailed again on Monday with two hundred passengers and one cow.",
      'body: The body of rules that forbade it was struck down last week. "I have waited for this since the day they took her away," the captain said.',
      "subhead: 1 of 3 documents",
      "body: LENGTH: that was what the harbour master would not speak about.",
      "body: CORRECTION: The ferry carried two cows. An earlier version of this report counted one of them twice as a passenger.",
    ])
  })

  it("what stands between headline and text comes first", async () => {
    expect((await readInput(english)).reports[1]!.lines.slice(1)).toEqual([
      "body: They were two hours late, and nobody had told the band.",
      "body: The ministers of trade came by ferry on Tuesday.",
    ])
  })

  it("are read with the labels of another language", async () => {
    expect((await readInput(german)).reports).toMatchObject([
      {
        title: "Fähre fährt wieder",
        outlet: "Lumener Bote",
        byline: "Ida Lund",
        section: "LOKALES; S. 7; Gesamtausgabe",
        published: "2031-03-03",
        language: "de",
      },
    ])
  })
})
