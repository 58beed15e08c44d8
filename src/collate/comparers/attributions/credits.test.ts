// Whose words the article is, and what the copy still says of it. Pages and people are made up, agencies are not.

import { expect, it } from "vitest"
import { annotate } from "../../../annotate/annotate.js"
import { shipped } from "../../../knowledge.js"
import { align } from "../../../match/align.js"
import { weighed } from "../../../match/rarity.js"
import type { CreditKind, Report } from "../../../model/report.js"
import type { Weighed } from "../../../model/rarity.js"
import { readText } from "../../../text/text.js"
import { reportOf } from "../../../../test/reports.js"
import { collate } from "../../collate.js"

const news = "The river board of Tilse closed the lower lock on Tuesday after engineers found a crack in its gate."
const more = "Fishermen from twelve villages had come by boat to hear what the engineers found."

function page(id: string, paragraphs: readonly string[], kind?: CreditKind, text = "", agency = "AP"): Report {
  const report = reportOf(paragraphs, { id })
  const start = report.text.indexOf(text)
  const credits = kind ? [{ kind, agency, text, start, end: start + text.length }] : []
  return { ...report, credits }
}

function told(exemplar: Report, copy: Report): string[] {
  const [a, b] = [annotate(readText(exemplar), shipped), annotate(readText(copy), shipped)]
  const [x, y] = weighed([a, b], shipped.frequencies, []) as [Weighed, Weighed]
  return collate(a, b, align(x, y, shipped.lexicon), shipped.lexicon)
    .filter(({ note }) => note.startsWith("the credit"))
    .map(({ kind, gravity, note }) => `${kind} ${gravity}: ${note}`)
}

const dispatch = page("a", [`MELK (AP) — ${news}`, more], "dateline", "MELK (AP)")

it.each<[string, Report, string[]]>([
  [
    "is left out",
    page("b", [news, more]),
    ["attribution grave: the credit “MELK (AP)” is left out: nothing says whose words these are"],
  ],
  [
    "shrinks to a part",
    page("b", [news, more, "The Associated Press contributed to this report."], "contributed", "The Associated Press"),
    ["attribution notable: the credit “MELK (AP)” becomes a part in the report"],
  ],
  [
    "shrinks to a name in passing",
    page("b", [news, more, "Joren Pask has a cousin at the Associated Press in Melk."]),
    ["attribution notable: the credit “MELK (AP)” is left out; it is named in passing only"],
  ],
  [
    "becomes a clause",
    page("b", [news, `${more.slice(0, -1)}, the Associated Press reported.`]),
    ["attribution slight: the credit “MELK (AP)” becomes a clause of the text"],
  ],
  [
    "is another’s",
    page("b", [`MELK (Reuters) — ${news}`, more], "dateline", "MELK (Reuters)", "Reuters"),
    ["attribution notable: the credit “MELK (AP)” is left out; the words are given to Reuters"],
  ],
  [
    "goes with a page that has words of its own",
    page("b", [
      "Nobody in Melk was told why the lower lock of Tilse was shut.",
      "A gate had cracked, it turned out later in the week.",
      "The guild of Vardan asked for its money back, and the mayor went fishing.",
      news,
      "Boats were turned round at the weir, and the market stayed empty until noon.",
    ]),
    ["attribution notable: the credit “MELK (AP)” is left out: nothing says whose words these are"],
  ],
  [
    "moves to the end",
    page("b", [news, more, "Copyright 2031 The Associated Press."], "tail", "The Associated Press"),
    [],
  ],
])("the credit %s", (_, copy, expected) => {
  expect(told(dispatch, copy)).toEqual(expected)
})
