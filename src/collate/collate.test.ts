import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { shipped } from "../knowledge.js"
import type { Annotated } from "../model/annotation.js"
import type { Gravity } from "../model/alteration.js"
import type { AlterationKind } from "../model/catalogue.js"
import { apparatus } from "./apparatus.js"
import { correspond } from "./pair/correspondence.js"
import { applied, scripts } from "./pair/edits.js"
import { type Pair, pairOf } from "./fixture.js"

/** Sentences of our own fiction: talks about a dam between two states that do not exist. */
const story = [
  "Water minister Ane Holt of Tilse met the Vardan envoy, Joren Pask, in the border town of Melk on Tuesday.",
  "“We will lower the dam before the autumn floods,” Holt told reporters after the talks.",
  "The reservoir holds about 40 million cubic metres and feeds 12 villages downstream.",
  "Vardan may be able to open its own sluices next month, according to two officials.",
  "Pask accused Holt of delaying the survey, which has not been finished since 2019.",
  "The river board is expected to publish its report on Friday.",
  "Fishermen in Melk said the coercion of their guild had to end.",
]

type Case = readonly [
  what: string,
  from: string,
  to: string,
  kind: AlterationKind,
  gravity: Gravity,
  exemplar: string | null,
]

/** One altered sentence each: what a reader must be told. */
const cases: readonly Case[] = [
  ["a no put in", "which has not been finished", "which has been finished", "meaning", "grave", "not"],
  ["who and whom", "Pask accused Holt", "Holt accused Pask", "meaning", "grave", "Pask accused Holt"],
  [
    "a preposition turned",
    "coercion of their guild",
    "coercion from their guild",
    "meaning",
    "grave",
    "coercion of their guild",
  ],
  ["a hedge made plain", "may be able to open", "will open", "certainty", "grave", "may be able to"],
  ["a plan made firm", "is expected to publish", "is scheduled to publish", "certainty", "notable", "is expected"],
  ["a figure", "40 million", "60 million", "figure", "grave", "40 million"],
  ["a weekday", "on Friday", "on Monday", "time", "grave", "Friday"],
  ["a name run together", "Joren Pask", "JorenPask", "name", "notable", "Joren Pask"],
  ["another name", "Ane Holt of Tilse", "Lene Marrow of Tilse", "name", "grave", "Ane Holt"],
  [
    "marks lost, a speaker’s own we left",
    "“We will lower the dam before the autumn floods,” Holt told",
    "We will lower the dam before the autumn floods, Holt told",
    "quotation",
    "grave",
    "“We will lower the dam before the autumn floods,”",
  ],
  ["a word changed inside the marks", "autumn floods,”", "winter floods,”", "quotation", "grave", "autumn"],
]

const copied = (from: string, to: string) => {
  const copy = story.map(sentence => sentence.replace(from, to))
  expect(copy).not.toEqual(story)
  return copy
}

describe("an alteration", () => {
  it.each(cases)("%s", (_what, from, to, kind, gravity, exemplar) => {
    const { a, alterations } = pairOf(story, copied(from, to))
    const found = alterations.filter(one => one.kind === kind && one.gravity === gravity)
    expect(found.map(one => one.exemplarSpan && a.report.text.slice(...one.exemplarSpan))).toContain(exemplar)
  })

  const harmless: readonly (readonly [string, string])[] = [
    ["has not been", "hasn't been"],
    ["about 40 million", "around 40 million"],
    ["is expected to publish its report on Friday", "is expected on Friday to publish its report"],
    ["feeds 12 villages", "supplies 12 villages"],
    ["“We will lower the dam before the autumn floods,”", '"We will lower the dam before the autumn floods,"'],
    ["Joren Pask, in", "Mr. Pask, in"],
    ["Pask accused Holt of delaying", "Mr Pask accused Holt of delaying"],
    ["Pask accused Holt of delaying the survey", "Holt was accused by Pask of delaying the survey"],
  ]
  it.each(harmless)("is not seen where %s becomes %s", (from, to) => {
    const { alterations } = pairOf(story, copied(from, to))
    expect(alterations.filter(one => one.gravity !== "slight")).toEqual([])
  })

  it("stands in order of gravity, alike ones in one group", () => {
    const copy = story.map(sentence =>
      sentence.replace("Joren Pask", "JorenPask").replace("Ane Holt", "AneHolt").replace("40", "60"),
    )
    const { alterations } = pairOf(story, copy)
    const rank = { grave: 0, notable: 1, slight: 2 }
    const order = alterations.map(one => rank[one.gravity])
    expect(order).toEqual([...order].sort())
    const groups = alterations.filter(one => one.note.includes("run together")).map(one => one.group)
    expect(groups).toHaveLength(2)
    expect(new Set(groups).size).toBe(1)
    expect(groups[0]).not.toBeNull()
  })
})

describe("a person named", () => {
  const named = ["Nets are dry, said Ole Brandt, a fisherman from Melk.", "The mayor, Ida Lund, had heard it before."]
  const notes = (copy: readonly string[]) =>
    pairOf(named, copy)
      .alterations.filter(one => one.note.includes("no longer named"))
      .map(({ kind, gravity }) => `${kind} ${gravity}`)

  it("is missed where he speaks and only what he is stays", () => {
    expect(notes(["Nets are dry, said a fisherman from Melk.", named[1]!])).toEqual(["attribution grave"])
  })
  it("is missed less where he does not speak, or where a title tells who it is", () => {
    expect(notes([named[0]!, "The mayor had heard it before."])).toEqual(["name notable"])
  })
  it("is not missed where the copy names him anywhere, or another in his place", () => {
    expect(notes(["Nets are dry, said a fisherman from Melk.", "Brandt went home.", named[1]!])).toEqual([])
    expect(notes(["Nets are dry, said Per Holm, a fisherman from Melk.", named[1]!])).toEqual([])
  })
})

describe("a reader is told nothing else", () => {
  const strong = (from: string, to: string) =>
    pairOf([from], [to])
      .alterations.filter(({ gravity }) => gravity !== "slight")
      .map(({ note }) => note)

  it.each([
    [
      "where “the first since” becomes “not since”",
      "It was the first formal meeting of the two boards since they fell out in March.",
      "The two boards had not met formally since they fell out in March.",
    ],
    [
      "where a headline is written anew",
      "Tilse and Vardan end dam talks with sluice promise but no money",
      "Vardan promises an end to new sluices, but who pays is left open",
    ],
    [
      "where the word for what belongs to a state becomes the state",
      "The Vardan envoy, a Sorvian by birth, left for Melk with the Sorvian delegation.",
      "The Vardan envoy, a Sorvian by birth, left for Melk with the Sorvia delegation.",
    ],
  ])("%s", (_, from, to) => {
    expect(strong(from, to)).toEqual([])
  })

  it("by a pronoun for the one named before it", () => {
    const notes = strong(
      "Envoy Joren Pask left Melk. Ane Holt of the fish guild was there. “The dam is only a number on a page,” Holt said.",
      "Envoy Joren Pask left Melk. Ane Holt of the fish guild was there. “The dam is only a number on a page,” she said.",
    )
    expect(notes.filter(note => note.includes("speaker"))).toEqual([])
  })

  it("by a plan, which is no cause", () => {
    const notes = strong(
      "The minister of Tilse is expected to see the envoy in Melk in September.",
      "The minister of Tilse is due to see the envoy in Melk in September.",
    )
    expect(notes.filter(note => note.includes("cause"))).toEqual([])
  })

  it("twice of one name run together", () => {
    const notes = strong(
      "The board's secretary, Joren Pask, opened the new fish market.",
      "The board's secretary JorenPask opened the new fish market.",
    )
    expect(notes).toEqual(["“Joren Pask” is run together: “JorenPask”"])
  })
})

describe("what would be", () => {
  const told = (from: string, to: string) =>
    pairOf([from], [to])
      .alterations.filter(one => one.kind === "certainty")
      .map(one => one.note.split(":")[0])

  it("is surer as what is or will be", () => {
    const share = "Without the dam the share would fall to some 19 percent of the valley."
    expect(told(share, share.replace("would fall", "falls"))).toEqual(["“would fall” became “falls”"])
    expect(told(share, share.replace("would fall", "will fall"))).toEqual(["“would fall” became “will fall”"])
  })
  it("is the same where only the tense of a report changes", () => {
    const said = "The board said the dam would close next year after the survey."
    expect(told(said, said.replace("would", "will"))).toEqual([])
    const kept = "Joren Pask left on the condition that the guild would agree to the survey."
    expect(told(kept, kept.replace("would agree", "agrees"))).toEqual([])
  })
})

/** Piles of sentences: some left out, some changed, in whatever order. */
const text = fc.shuffledSubarray(story, { minLength: 1 })
const reworded = text.map(sentences =>
  sentences.map((sentence, n) => (n % 2 ? sentence.replace(/[“”]/gu, "").replace("the ", "a ") : sentence)),
)

test("a text against itself is not altered", () => {
  fc.assert(
    fc.property(text, sentences => {
      expect(pairOf(sentences, sentences).alterations).toEqual([])
    }),
  )
})

test("the edits applied to the exemplar give the copy", () => {
  fc.assert(
    fc.property(text, reworded, (exemplar, copy) => {
      const { a, b, alignment } = pairOf(exemplar, copy)
      const pair = correspond(a, b, alignment, shipped.lexicon)
      for (const script of scripts(pair)) {
        const words = script.link.b.flatMap(s => {
          const { firstToken, lastToken } = b.sentences[s]!
          return b.tokens.slice(firstToken, lastToken).map(token => token.norm)
        })
        expect(applied(pair, script)).toEqual(words)
      }
    }),
  )
})

test("spans lie in their reports, and the notes quote their words", () => {
  fc.assert(
    fc.property(text, reworded, (exemplar, copy) => {
      const { a, b, alterations } = pairOf(exemplar, copy)
      for (const { exemplarSpan, copySpan, note } of alterations) {
        expect(exemplarSpan ?? copySpan).not.toBeNull()
        const sides = [
          [a.report.text, exemplarSpan],
          [b.report.text, copySpan],
        ] as const
        const words = sides.flatMap(([whole, span]) => (span ? [whole.slice(...span)] : []))
        for (const span of words) expect(span.trim()).toBe(span)
        const quoted = words.filter(Boolean).some(span => note.includes(span.slice(0, 12).trimEnd()))
        expect(quoted, note).toBe(true)
      }
    }),
  )
})

test("turned round, a sentence left out is a sentence put in", () => {
  const whole = ({ a, b, alterations }: Pair) => {
    const sentences = (report: Annotated) => new Set(report.sentences.map(({ start, end }) => `${start} ${end}`))
    const [left, put] = [sentences(a), sentences(b)]
    return {
      out: alterations
        .filter(one => one.copySpan === null && left.has(one.exemplarSpan!.join(" ")))
        .map(one => one.exemplarSpan),
      in: alterations
        .filter(one => one.exemplarSpan === null && put.has(one.copySpan!.join(" ")))
        .map(one => one.copySpan),
    }
  }
  fc.assert(
    fc.property(text, text, (x, y) => {
      const [there, back] = [whole(pairOf(x, y)), whole(pairOf(y, x))]
      expect(new Set(back.out)).toEqual(new Set(there.in))
      expect(new Set(back.in)).toEqual(new Set(there.out))
    }),
  )
})

test("the apparatus has every witness at every locus it shares, equal readings together", () => {
  const first = pairOf(story, copied("40 million", "60 million"))
  const second = pairOf(story, story.slice(1))
  const { witnesses, loci } = apparatus(first.a, [
    { text: first.b, alignment: first.alignment },
    { text: { ...second.b, report: { ...second.b.report, id: "c" } }, alignment: { ...second.alignment, b: "c" } },
  ])
  expect(witnesses).toEqual(["a", "b", "c"])
  expect(loci.map(locus => locus.readings.map(reading => reading.witnesses.map(witness => witness.report)))).toEqual([
    [["a", "b"], ["c"]],
    [["a", "b", "c"]],
    [["a", "c"], ["b"]],
    ...Array.from({ length: 4 }, () => [["a", "b", "c"]]),
  ])
})
