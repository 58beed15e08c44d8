// Classic exports of Nexis as HTML: what the text export holds, in paragraphs.

import { expect, it } from "vitest"
import { readInput } from "../fixture.js"

const line = (text: string): string => `<BR><DIV CLASS="c4"><P CLASS="c5"><SPAN CLASS="c2">${text}</SPAN></P>\n</DIV>\n`
const sample = `<HTML>\n<HEAD>\n<TITLE>&nbsp;</TITLE>\n<META TOPIC="null" DOCUMENTS="1" UPDATED="Monday, March 10, 2031" /></HEAD>\n<BODY>\n<A NAME="DOC_ID_1_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n${[
  "1 of 1 DOCUMENTS",
  "The Daily Kettle",
  "March 3, 2031 Monday 10:35 AM GMT",
  "Ferry of 1987 sails again",
  "BYLINE: Ann Example",
  "LENGTH: 40 words",
  "DATELINE: PORT LUMEN",
]
  .map(line)
  .join(
    "",
  )}<BR><DIV CLASS="c4"><P CLASS="c8"><SPAN CLASS="c2">The ferry sails again.</SPAN></P>\n<P CLASS="c8"><SPAN CLASS="c2">It carries two cows.</SPAN></P>\n</DIV>\n${line("LOAD-DATE: March 4, 2031")}</BODY></HTML>`

it("is read as the text export is", async () => {
  expect(await readInput(sample)).toMatchObject({
    problems: [],
    reports: [
      {
        path: "-#1",
        title: "Ferry of 1987 sails again",
        outlet: "The Daily Kettle",
        byline: "Ann Example",
        dateline: "PORT LUMEN",
        lines: [expect.anything(), "body: PORT LUMEN — The ferry sails again.", "body: It carries two cows."],
      },
    ],
  })
})
