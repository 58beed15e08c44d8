// Where credits stand and who reported. Names and news are made up, but for agencies and outlets.

import { describe, expect, it } from "vitest"
import { shipped } from "../../knowledge.js"
import type { Report } from "../../model/report.js"
import { readPage } from "../page.js"

const prose = [
  "Delegates of the two republics met in Port Lumen on Monday to discuss the harbour treaty and the fishing grounds around it, officials said.",
  "“We have agreed on nothing yet,” said the envoy of Vell, Maro Tindal, after four hours of talks behind closed doors at the old customs house.",
  "The talks will continue on Tuesday, when the ministers of trade of both sides are expected to arrive by ferry from the mainland with their staff.",
]

/** A page of plain text: what stands before the first paragraph, on its line, and below the last. */
function text(ahead: string, below = "", address: string | null = null): Report {
  const source = `Harbour talks resume in Port Lumen\n\n${ahead}${prose.join("\n\n")}${below}`
  return readPage({ path: "page.txt", address, bytes: new TextEncoder().encode(source) }, shipped)
}

/** A page of a site, with an element below its headline. */
function page(above: string): Report {
  const source = `<!doctype html><html lang="en"><head><title>Harbour talks resume - Kettle</title><meta property="og:site_name" content="Kettle"></head><body><main><article><h1>Harbour talks resume</h1>${above}${prose.map(p => `<p>${p}</p>`).join("")}</article></main></body></html>`
  const address = "https://www.kettle.example/talks"
  return readPage({ path: "page.html", address, bytes: new TextEncoder().encode(source) }, shipped)
}

const ofTheWords = (report: Report) =>
  report.credits.filter(({ kind }) => kind !== "contributed" && kind !== "photo" && kind !== "told")

describe("the words are an agency's", () => {
  it.each<[string, Report, string]>([
    ["a dateline with its day", text("PORT LUMEN, May 3 (Reuters) - "), "Reuters"],
    ["an agency of no list, by its place", text("PORT LUMEN (ZNA) — "), "ZNA"],
    ["the same with a country behind the place", text("PORT LUMEN, Norland (ZNA) — "), "ZNA"],
    ["its month in capitals", text("PORT LUMEN, MAY 3 (Xinhua) -- "), "Xinhua"],
    ["a day and no place", text("May 3 (Reuters) - "), "Reuters"],
    ["what changed and who wrote, ahead of it", text("(Adds envoy) By Ann Example May 3 (Reuters) - "), "Reuters"],
    ["the agency before the place", text("(AP) PORT LUMEN – "), "AP"],
    ["the agency alone", text("(EFE).- "), "EFE"],
    ["Catholic News Service, City News Service", text("PORT LUMEN (CNS) — "), "CNS"],
    ["a sign behind a hyphen", text("", " - AFP"), "AFP"],
    ["a sign behind a dash", text("", " — Reuters"), "Reuters"],
    ["a sign of rights", text("", " ©AFP"), "AFP"],
    ["rights", text("", "\n\nCopyright 2031 The Associated Press. All rights reserved."), "AP"],
    ["its own people", text("", "\n\nAssociated Press writers Ann Example in Vell and Bo Sample contributed."), "AP"],
    [
      "Reuters’ desks",
      text("", "\n\n(Reporting by Ann Example; Additional reporting by Bo Sample; Editing by Cy Model)"),
      "Reuters",
    ],
    ["a reporter's address", text("", "\n\nTo reach the reporter: aexample1@bloomberg.net"), "Bloomberg"],
    ["a line with a day", text("Xinhua | Updated: 2031-05-03 09:12\n\n"), "Xinhua"],
    ["a labelled one", text("By: Press Trust of India | Vell | Posted: May 3, 2031 2:10 pm\n\n"), "PTI"],
    [
      "an element beside the authors'",
      page('<p class="byline">By Ann Example and Bo Sample</p><p class="source">The Associated Press</p>'),
      "AP",
    ],
    ["an address for what the wire brings", text("", "", "https://www.kettle.example/wires/ap/talks.html"), "AP"],
  ])("by %s", (_, report, agency) => {
    expect(ofTheWords(report)[0]).toMatchObject({ agency })
    expect(report.newsroom).toBe(agency)
  })

  it.each<[string, Report]>([
    ["where it contributed", text("", "\n\nThe Associated Press contributed to this report.")],
    ["where it is one of several", text("", "\n\nContributing: Ann Example, Kettle; Associated Press")],
    ["where its material is in it", text("", "\n\nThis article contains material from the Associated Press.")],
    ["where somebody told it something", text("", "\n\nThe ferry will not wait, its captain told Reuters.")],
    ["where a station has the dateline", text("PORT LUMEN, Mo. (KMIZ) — ")],
    ["where a body gives figures", text("Figures of NATO show the rest. ", "\n\nSource: NATO.")],
    ["where initials stand beside the authors", page('<p class="byline">By Ann Example</p><p class="by">AP</p>')],
  ])("not %s", (_, report) => {
    expect(ofTheWords(report)).toEqual([])
  })
})

describe("who reported, where the page names no outlet", () => {
  it.each<[string, string, string | null]>([
    ["what it was sent", "In a statement to The Verge, the ferry company said that it would wait.", "The Verge"],
    ["what it saw", "A draft of the treaty, seen by Reuters, has nine articles.", "Reuters"],
    ["interviews on the air, heard by all", "“It was cold,” the captain told CNN.", null],
    ["the line that signs a part", "Analysis: Ann Example, BBC News, Vell", "BBC"],
    ["several of them", "It was cold, the captain told the BBC. The mate told the BBC that it was not.", "BBC"],
    ["two newsrooms", "“It was cold,” the captain told Politico. “It was not,” the mate told AP.", null],
    ["a report of another's", "“It was cold,” the captain told Politico. The ferry sank, Politico reported.", null],
    ["the name below another house's story", "The Washington Post", "The Washington Post"],
  ])("by %s", (_, last, newsroom) => {
    expect(text("", `\n\n${last}`).newsroom).toBe(newsroom)
  })
  it("and leaves open who printed it", () => {
    expect(text("", "\n\n“It was cold,” the captain told AP.")).toMatchObject({ newsroom: "AP", outlet: null })
  })
})
