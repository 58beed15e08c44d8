// Exports of Nexis Uni: the headline first, the text between its marks.

import { expect, it } from "vitest"
import { readInput } from "../fixture.js"

const sample = `Ferry profit to climb 4.5 percent in 2031;
1.25 crowns a share, owner says
The Daily Kettle
March 3, 2031 Monday 10:35 AM GMT
Final Edition
Correction Appended

Copyright 2031 Kettle Press All Rights Reserved
Section: BUSINESS; Pg. 6
Length: 93 words
Byline: Ida Lund, Bo Kin
Highlight: The owner speaks of luck.
Body

The ferry's owner expects its profit to grow by a tenth for the second year in a row, and the shareholders in Port Lumen clapped for as long as the coffee lasted on Monday.

Body

"We are not greedy, we are lucky," he said.

Correction: March 4, 2031. An earlier version of this report gave the wrong sum.

Graphic

 PHOTO: The ferry in better weather.

Load-Date: March 4, 2031

Classification

Language: ENGLISH
Publication-Type: Newspaper

End of Document

Rebuilding after the flood of 2024, part 1
Vell Post
6 March 2031 Thursday
Length: 20 words
Body

The first forty houses on the lower bank are dry again.
Load-Date: March 7, 2031
End of Document
`

it("a year in the headline, an edition below the date and the word Body in the text mislead nobody", async () => {
  const { reports, problems } = await readInput(sample)
  expect(problems).toEqual([])
  expect(reports).toMatchObject([
    {
      path: "-#1",
      title: "Ferry profit to climb 4.5 percent in 2031; 1.25 crowns a share, owner says",
      outlet: "The Daily Kettle",
      byline: "Ida Lund, Bo Kin",
      section: "BUSINESS; Pg. 6; Final Edition",
      published: expect.stringMatching(/^2031-03-03/),
      language: "en",
    },
    { path: "-#2", title: "Rebuilding after the flood of 2024, part 1", outlet: "Vell Post", published: "2031-03-06" },
  ])
  expect(reports[0]!.lines.slice(1)).toEqual([
    "body: The owner speaks of luck.",
    expect.stringMatching(/^body: The ferry's owner expects .* on Monday\.$/),
    expect.stringMatching(/: Body$/),
    'body: "We are not greedy, we are lucky," he said.',
    "body: Correction: March 4, 2031. An earlier version of this report gave the wrong sum.",
  ])
})
