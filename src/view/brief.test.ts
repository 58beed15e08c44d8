// A brief as it is read: lead, what happened, what is planned, disputed, corrected; each thing once, as the story's own
// pages have it; and the same lead wherever a story is shown.

import { join } from "node:path"
import { beforeAll, describe, expect, it, test } from "vitest"
import { dossier } from "../export/dossier/dossier.js"
import { trace } from "../index.js"
import type { Trace } from "../model/trace.js"
import { saysAgain } from "./again.js"
import { brief } from "./brief.js"
import { leadText } from "./lead.js"
import { storyView } from "./overview.js"
import { survey } from "./survey.js"

describe("the briefs of the sample", () => {
  let traced: Trace
  beforeAll(async () => {
    traced = await trace([join(import.meta.dirname, "../../sample/pile")])
  }, 60_000)

  it("tell each entry once, and no two in the same words", () => {
    for (const { sections } of brief(traced)) {
      const lines = sections.flatMap(section => section.lines)
      expect(new Set(lines.map(({ entry }) => entry)).size).toBe(lines.length)
      expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
    }
  })

  it("begin with what happened, before what is disputed and what was said", () => {
    expect(brief(traced)[0]!.sections.map(({ heading }) => heading)).toEqual([
      "What happened",
      "What is planned",
      "What is disputed",
      "Who said and pledged what",
      "Figures",
    ])
  })

  it("tell a meeting as far as their own pages know", () => {
    const [talks, later] = brief(traced).map(({ sections }) =>
      sections.flatMap(({ heading, lines }) =>
        lines.filter(({ text }) => text.includes("Ilia Voskan in Kestrin")).map(({ text }) => `${heading}: ${text}`),
      ),
    )
    expect(talks).toEqual(["What is planned: Tobias Renholt to meet Ilia Voskan in Kestrin"])
    expect(later).toEqual(["What happened: Tobias Renholt met Ilia Voskan in Kestrin"])
  })

  it("quote in the lead a page that copies none of the pile", () => {
    const copies = new Set(traced.derivations.filter(one => one.direction === "decided").map(({ copy }) => copy))
    expect(copies).not.toContain(brief(traced)[0]!.lead[0]!.report)
  })

  it("have the lead that the app and the dossier have", () => {
    const view = survey(traced)
    const page = dossier(traced, { name: "sample", fullText: false })
    for (const story of traced.stories) {
      const { lead } = brief(traced).find(one => one.story === story.id)!
      expect(storyView(view, story).lead?.text).toBe(leadText(lead))
      expect(page).toContain(leadText(lead).slice(0, 40))
    }
  })
})

test.each([
  ["Twelve boats lay in the harbour at noon", "Twelve boats lay in the small harbour at noon on Monday", true],
  ["Twelve boats lay in the harbour at noon", "Nine boats lay in the harbour at noon", false],
  ["12 boats lay in the harbour at noon", "9 boats lay in the harbour at noon", false],
  ["The bridge is open to the heavy lorries", "The bridge isn’t open to the heavy lorries", false],
  ["The bridge is open to lorries", "The mayor sold the bridge", false],
])("%s / %s", (one, other, again) => {
  expect(saysAgain(one, other, 0.8)).toBe(again)
  expect(saysAgain(other, one, 0.8)).toBe(again)
})
