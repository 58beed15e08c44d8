// Exports of ProQuest: labelled parts in any order, the text among them.

import { expect, it } from "vitest"
import { readInput } from "../fixture.js"

const sample = `____________________________________________________________

Ferry of 1987 sails again

Author: Example, Ann; Kin, Bo

Publication info: The Daily Kettle; Port Lumen [Port Lumen]. 03 Mar 2031: A.4.

Abstract: A ferry sails again.

Links: https://library.example/1

Full text: PORT LUMEN -- The ferry that was taken out of service in 1987 sailed again on Monday with two hundred passengers and one cow, and nobody on the quay could say why.
"I have waited for this since the day they took her away," the captain said.
Credit: that is what the bank would not give her.

Subject: Ferries

Title: Ferry of 1987 sails again

Publication title: The Daily Kettle; Port Lumen

Pages: A.4

Publication year: 2031

Publication date: Mar 3, 2031

Section: World

Publisher: Kettle Press

Language of publication: English

ProQuest document ID: 1234567

Document URL: https://library.example/1

Database: Newsstream

____________________________________________________________

Two cows on the ferry

Publication info: Vell Post. 04 Mar 2031.

Full text: Not available.

Title: Two cows on the ferry

Publication title: Vell Post

ProQuest document ID: 1234568

____________________________________________________________

Contact us at: https://library.example/help
Database copyright 2031. All rights reserved.
`

it("reports are read with what is labelled, and one without a text is told of", async () => {
  const { reports, problems } = await readInput(sample)
  expect(problems).toEqual(["-#2 has no text; the database gives its heading alone"])
  expect(reports).toMatchObject([
    {
      path: "-#1",
      title: "Ferry of 1987 sails again",
      outlet: "The Daily Kettle",
      byline: "Ann Example, Bo Kin",
      section: "World; p. A.4",
      published: "2031-03-03",
      language: "en",
    },
  ])
  expect(reports[0]!.lines.slice(1, 3)).toEqual([
    expect.stringMatching(/^body: PORT LUMEN -- The ferry .* say why\.$/),
    'body: "I have waited for this since the day they took her away," the captain said.',
  ])
})
