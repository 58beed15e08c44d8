// What a rewriter says otherwise in sentences of his own, from our own fiction: told as one thing with both places, and not as
// something left out here and put in there. Beside each, a rewriting that says the same.

import { describe, expect, it } from "vitest"
import type { AlterationKind } from "../../model/catalogue.js"
import { pairOf } from "../fixture.js"

/** The rest of the page, the same on both sides. */
const rest = [
  "The harbour of Lund Sound was built in 1911 by the Karrel brothers. Its lights were changed in the spring of 2004.",
  "Fishermen land cod and herring at the northern quay every morning.",
]

type Case = readonly [
  what: string,
  from: string,
  to: string,
  told: readonly (readonly [string | null, string | null])[],
]

/** The words of each alteration of a kind that is more than slight, on both sides. */
function told(kind: AlterationKind, from: string, to: string) {
  const { a, b, alterations } = pairOf([from, ...rest], [to, ...rest])
  const words = (text: string, span: readonly [number, number] | null) => span && text.slice(...span)
  return alterations
    .filter(one => one.kind === kind && one.gravity !== "slight")
    .map(one => [words(a.report.text, one.exemplarSpan), words(b.report.text, one.copySpan)])
}

function table(what: string, kind: AlterationKind, cases: readonly Case[]): void {
  describe(what, () => {
    it.each(cases)("%s", (_what, from, to, expected) => expect(told(kind, from, to)).toEqual(expected))
  })
}

table("what is meant", "meaning", [
  [
    "a deed of a person becomes a body's",
    "Treasury chief Joan Mern missed a deadline on Tuesday to hand over the tax records of the firm.",
    "The tax office missed a Tuesday deadline to hand over the tax records of the firm.",
    [["Mern missed", "office missed"]],
  ],
  [
    "whoever was asked to go is forced",
    "A guard accused the players of theft and the players were asked to leave the ferry after an argument.",
    "A guard accused the players of theft and forced them off the ferry.",
    [["asked", "forced"]],
  ],
  [
    "another thing is told of the same people",
    "She was filmed shouting at the guards, who held up their hands and spoke calmly.",
    "She was filmed shouting at the guards, who laughed among themselves.",
    [["who held up their hands", "who laughed among themselves."]],
  ],
  [
    "the first of its kind is one among others, wherever its sentence went",
    "The council passed one of the strictest rules on nets on Monday, after two years of talks with the owners of boats.",
    "Boats have to be registered by autumn. The council signed strict new rules on Monday night.",
    [["strictest", "strict"]],
  ],
  [
    "nothing, where he says it in other words",
    "Holt, who was on a visit to Tilse, said the chaos in the hall had kept the clerks from counting in time.",
    "Holt, who was on a visit to Tilse, said chaos in the hall had stopped the clerks counting in time.",
    [],
  ],
])

table("when", "time", [
  [
    "a day that tells of the same deed is another",
    "On Wednesday, Holt met with the owners in Tilse about the storm that sank a third of the boats and the quay.",
    "The mayor of the town met early Thursday with the owners in Tilse over Saturday's storm that sank a third of the boats.",
    [["Wednesday", "early Thursday"]],
  ],
])

table("how surely", "certainty", [
  [
    "what will come may come, whatever the verb",
    "Any new rule on nets will spark an “open war” between the villages, the mayor warned.",
    "The mayor warned that an “open war” could break out if the rule comes.",
    [["will", "could"]],
  ],
])

table("who says so", "attribution", [
  [
    "what was said plainly is somebody's word",
    "Envoy Pavel Tarn asked the assembly on Monday for trucks. The army has been trying for months to win back a third of the valley.",
    "Envoy Pavel Tarn asked the assembly on Monday for trucks, saying the army was trying to win back a third of the valley.",
    [
      [
        "The army has been trying for months to win back a third of the valley",
        "saying the army was trying to win back a third of the valley",
      ],
    ],
  ],
  [
    "an official told of at length becomes the government",
    "The government plans to send 800 soldiers to the border, according to an official who spoke on condition of anonymity.",
    "The government announced on Friday that it would send 800 soldiers to the border.",
    [["an official who spoke on condition of anonymity", "The government"]],
  ],
])

describe("matter put in", () => {
  it("is told whole, and the names and numbers in it with it", () => {
    const { b, alterations } = pairOf(
      [...rest, "The ferry will sail from the northern quay."],
      [
        ...rest,
        "The ferry will sail from the northern quay, while Captain Ines Dorr of Port Hallam wants 14 cabins painted before the regatta in Velden opens its gates.",
      ],
    )
    expect(
      alterations
        .filter(({ gravity }) => gravity !== "slight")
        .map(({ kind, copySpan }) => [kind, b.report.text.slice(...copySpan!)]),
    ).toEqual([
      [
        "insertion",
        "while Captain Ines Dorr of Port Hallam wants 14 cabins painted before the regatta in Velden opens its gates",
      ],
    ])
  })
})
