// What pages share without having it from one another: forms of a house, words that somebody said to all, notices of one
// shape, what a house tells under every story. All our own fiction.

import { expect, test } from "vitest"
import { expectIndependent, type Page, said } from "./pile.js"

test("a newsletter form that stands in an outlet's pages, also inside a sentence, makes none of them a copy", async () => {
  const form = (list: string) =>
    `Sign up to The Wending Post’s ${list} letter: the day’s best reporting, a recipe and a crossword, free in your inbox at six every morning. By signing up you agree that we may write to you about subscriptions and events, and you can leave at any time with one click.`
  const popped = "Ask Ada Frome, our letters editor, what she is reading and have her weekly list of books sent to you."
  const pages: Page[] = [
    {
      outlet: "The Wending Post",
      name: "bridge",
      headline: "Iron bridge at Sallow closes for a year",
      lines: [
        "The iron bridge at Sallow closes to all traffic on Monday, eleven weeks after a lorry driver saw daylight through its deck.",
        form("morning"),
        `Engineers found forty cracked plates on the northern span. ${popped} The council has hired a chain ferry that takes nine cars at a time.`,
        "Shopkeepers on the far bank fear for the Christmas trade; the baker has already let two people go.",
        "The bridge was cast in sections at the Orle foundry in 1871 and carried across the fields on sledges in one hard winter. Nobody has painted it since the brewery that paid for the paint went under.",
        "Its guard rails are listed, its roadway is not. Whether a bridge can be half a monument will occupy the county’s lawyers until spring, said the surveyor, who has walked over it to work for twenty years and now goes by boat.",
      ],
    },
    {
      outlet: "The Wending Post",
      name: "owls",
      headline: "Barn owls return to the grain tower",
      lines: [
        "Two barn owls have nested in the disused grain tower at Marling, for the first time since the mill shut in 1988.",
        `The county’s ringer climbed the outside ladder to count four eggs. ${popped} She asks walkers to keep their dogs on the lead until June.`,
        form("evening"),
        "A camera paid for by the school shows the nest in the library, where there is now a queue at feeding time.",
        "The tower has no windows below the fourth floor. A jackdaw had held the ledge for several seasons and went, in the words of the school’s caretaker, without a forwarding address.",
        "Voles are plentiful this year, since the bank beside the disused siding is mown only in August. Farmers have promised to keep poison out of their barns, and the parish pays for traps instead.",
      ],
    },
    {
      outlet: "The Wending Post",
      name: "court",
      headline: "Clockmaker wins his case against the chapel",
      lines: [
        "A clockmaker who was paid in candles may keep the chapel’s weights until it settles his bill, a judge has ruled.",
        form("weekend"),
        `Hugh Tannet had mended the striking train in three winters. ${popped} The chapel’s treasurer says that nobody remembers a contract.`,
        "The judge called the agreement eccentric but binding, and gave both sides until Lent.",
        "The chapel tells the time by a sundial meanwhile, and by the bus to Hane, which is less exact. Weddings are announced with a handbell.",
        "Tannet keeps the weights, four of them, under his bed in a crate that once held oranges. They came from a wreck, he thinks, and were ballast before they were time; the smallest is as heavy as a calf.",
      ],
    },
    {
      outlet: "Sallow Echo",
      headline: "How we shall cross: the ferry explained",
      lines: [
        "From Monday a chain ferry replaces the Sallow bridge. It runs from half past five until midnight and costs nothing on foot.",
        "Cars pay two crowns, vans four. Whoever works at the hospital shows a card and goes to the head of the line.",
        "In fog it stops, and a bus goes round by the weir, which takes fifty minutes.",
      ],
    },
  ]
  expectIndependent(await said(...pages), pages)
})

test("two reporters who sat in one press conference do not have it from each other", async () => {
  const [first, second, third] = [
    "“I have carried this club on my back for nine years, and my back has told me to put it down,”",
    "“Nobody pushed me. I walked to the chairman’s house in the rain and I rang the bell myself,”",
    "“Give the next one two summers before you sharpen your pencils,”",
  ]
  const pages: Page[] = [
    {
      outlet: "Durrow Courier",
      headline: "Kessock quits as coach of Durrow Rovers",
      lines: [
        "Aldo Kessock is no longer the coach of Durrow Rovers. The longest-serving man in the league gave up his post at the ground yesterday, three days after the defeat at Hane.",
        `${first} said Kessock, who wore the same green coat as on the day he was presented.`,
        `There had been talk of a quarrel over the sale of the goalkeeper. ${second} he answered.`,
        `Rovers stand fifteenth. ${third} Kessock told the reporters before he left by the players’ gate.`,
      ],
    },
    {
      outlet: "Hane Sport",
      headline: "“My back has told me”: the farewell of a stubborn man",
      lines: [
        "It took eleven minutes, and for four of them Aldo Kessock said nothing at all. Then he folded his glasses.",
        `${first} he began. A photographer wept; the chairman studied the carpet.`,
        `Who had forced his hand, somebody wanted to know. ${second} came the reply, louder than was needed.`,
        `For his heir he had one request to the press of the town. ${third} With that the door closed on an era in which the club went up once and never came down.`,
      ],
    },
  ]
  const found = await said(...pages)
  expectIndependent(found, pages)
  expect(found.trace.sharedSources.length).toBeGreaterThan(0)
  expect(found.printed).toContain("2 origins, one shared source")
})

test("a post and a statement set without marks are whoever's they are, not the other page's", async () => {
  const post =
    "Tonight I stood on the quay at Orme and counted the boats that did not come home. There were three. I shall not sleep until I know who switched off that light. @MayorTrask"
  const statement = [
    "The Lights Commission is aware that the lamp on Orme head was dark between nine and half past eleven on Thursday evening. We have taken the keeper on duty out of the roster and asked an engineer from outside the service to look at the relay.",
    "Our thoughts are with the crews of the Ada, the Second Chance and the Morwen. We shall publish what the engineer finds, whole, and we shall not comment before that.",
  ]
  const pages: Page[] = [
    {
      outlet: "Orme Gazette",
      headline: "Three boats lost off Orme",
      lines: [
        "Divers went down at first light to the wreck of the Morwen, which lies on her side in fourteen metres off the head.",
        "The mayor, Lisbet Trask, wrote on the harbour’s message board:",
        post,
        "In a statement the Lights Commission said:",
        ...statement,
        "Families waited in the net loft, where the Red Cross had put up a stove.",
      ],
    },
    {
      outlet: "Channel Radio",
      headline: "Why was the lamp dark?",
      lines: [
        "For two hours and a half no light burned on Orme head, and in those hours a gale drove the fleet toward the Teeth.",
        "Lisbet Trask, in her second term as mayor, posted at midnight:",
        post,
        "The commission that keeps the lights answered on Friday with a statement, which reads in full:",
        ...statement,
        "It is the third such failure since lamps were switched from a room in the capital, a union of keepers counts.",
      ],
    },
  ]
  expectIndependent(await said(...pages), pages)
})

test("notices of one shape by two companies are no copies of one another", async () => {
  const notice = (company: string, figures: readonly string[], outlook: string): string[] => [
    `${company} today announced its financial results for the third quarter ended September 30, 2031.`,
    `Net sales for the quarter were ${figures[0]} million crowns, compared with ${figures[1]} million crowns in the same quarter of the prior year. Net income was ${figures[2]} million crowns, or ${figures[3]} crowns per diluted share.`,
    `The board of directors declared a quarterly dividend of ${figures[4]} crowns per share, payable on November 28 to shareholders of record at the close of business on November 14.`,
    outlook,
    "A conference call to discuss the results will be held today at 10:00 a.m. A replay will be available on the company’s website for 30 days.",
    "This release contains forward-looking statements that involve risks and uncertainties. Actual results may differ materially from those expressed or implied, and the company undertakes no obligation to update them.",
  ]
  const pages: Page[] = [
    {
      outlet: "Quern Milling",
      headline: "Quern Milling Reports Third Quarter Results",
      lines: notice("Quern Milling", ["418.2", "401.9", "22.6", "0.71", "0.18"], "Millers paid less for rye."),
    },
    {
      outlet: "Pell Rope Works",
      headline: "Pell Rope Works Reports Third Quarter Results",
      lines: notice("Pell Rope Works", ["96.4", "103.3", "4.1", "0.29", "0.05"], "Orders from shipyards fell."),
    },
  ]
  // That each fills in one form, and has no common text, is beyond the judgement of a pair as it is.
  const { lines } = await said(...pages)
  expect(lines).not.toContainEqual(expect.stringMatching(/^(?:Quern Milling > Pell|Pell Rope Works > Quern)/))
})

test("what a house tells under every story of a matter makes no page the copy of another, wherever it is printed", async () => {
  const background =
    "The Lom tunnel was begun in 2019 to join the two valleys by rail. Work stopped in 2023 when water broke into the western bore and drowned four men; a court found the builder, Harsk & Daughters, guilty of cutting short the drainage, and the state took over the works the year after."
  const pages: Page[] = [
    {
      outlet: "Lom Observer",
      name: "ministry",
      headline: "Minister visits the western bore",
      lines: [
        "The transport minister, Ines Aubel, walked nine hundred metres into the mountain on Monday and came out with wet shoes and a date: trains are to run by 2036.",
        "She promised the widows a stone with the four names at the portal, which they had asked for in vain for years.",
        "The money is in the budget up to the second cross passage. What lies behind it, a seam of rotten slate as wide as a street, will have to be frozen before anybody cuts into it, her engineers say.",
        "Aubel, who was a geologist before she was a politician, took a piece of the slate home in her handbag. It crumbled in the train.",
        background,
      ],
    },
    {
      outlet: "Lom Observer",
      name: "toads",
      headline: "Toads delay the tunnel’s eastern yard",
      lines: [
        "A pond full of natterjack toads has been found where the tunnel’s eastern yard was to be paved, and the paving must wait until they have spawned.",
        "Nobody had looked into the gravel pit since the excavators left. A schoolboy who was after his kite heard them sing and recorded it for his teacher, who rang the museum.",
        "The law gives the animals until the end of June. Each week of waiting costs the state as much as a small house, and the contractor has asked whether toads could be persuaded to move.",
        "Volunteers carry buckets across the lane at dusk. The site manager, who keeps newts at home, lends them his lamp.",
        background,
      ],
    },
    {
      outlet: "Lom Observer",
      name: "cheese",
      headline: "Smuggled cheese found in a ventilation shaft",
      lines: [
        "Customs officers have found 340 wheels of untaxed mountain cheese in a shaft above the western bore, where the air stays at nine degrees all year.",
        "A dairyman of the southern valley told them that he had only been looking for a place to let it ripen, and had thought that the state would not mind a tenant who paid in smell.",
        "The wheels are to be auctioned for the school. An inspector who had to taste them, for the record, called the oldest remarkable.",
        background,
        "Whoever has lost a mule near the shaft may collect it from the post in Lom.",
      ],
    },
    {
      outlet: "Upper Valley News",
      headline: "Rail fares to rise before there is a railway",
      lines: [
        "Commuters of the upper valley will pay seven percent more for their bus tickets from March, to save up for trains that they cannot ride yet.",
        "The passengers’ league calls it a fare for a hole. It wants the rise put off until the first sleeper is laid.",
        "A season ticket from the head of the valley to the market town then costs 640 crowns, more than a used moped. Pupils go free until the summer, when the council will look at its purse again.",
        "Two members of the council had moved to raise the price of parking instead and were outvoted by those who drive.",
        background,
      ],
    },
  ]
  const ofOneHouse = pages.slice(0, 3)
  expectIndependent(await said(...ofOneHouse), ofOneHouse)
  const { lines, trace } = await said(...pages)
  expect(lines.filter(line => !line.startsWith("a report not in this pile"))).toEqual([])
  expect(trace.reports.filter(({ background: told }) => told.length > 0)).toHaveLength(3)
})

/** A morning's report, its house's next one on the matter, and the morning's with a new top. */
function crane(name: "morning" | "next" | "version"): Page {
  const head = { outlet: "Sound and Harbour", name }
  const morning = [
    "LOM (SH) — The harbour’s crane drivers will stop work for two days from Thursday, their guild said on Monday, after talks on rest hours had broken off before dawn.",
    "All 64 drivers are called out, said Mette Rusk, who speaks for the Guild of Crane Drivers. “Nobody lifts a grand piano on four hours of sleep,” she said.",
    "The guild wants eleven hours between two shifts. The harbour board had offered nine and a bed in the old customs house.",
    "The board’s chairman, Otto Brask, called the stoppage “a present to the other shore” and said that ferries would sail whatever happened.",
    "Lom lands 900 boxes on a working day. The board has asked the fire brigade whether its ladders would bear a load.",
    "It would be the first stoppage in the harbour since the winter of the ice, when the drivers were out for nine days.",
  ]
  if (name === "morning")
    return {
      ...head,
      headline: "Crane drivers to stop from Thursday",
      lines: morning,
      published: "2031-06-02T06:00:00Z",
    }
  if (name === "version") {
    const top =
      "LOM (SH) — The fire brigade of Lom will not lend its ladders to the harbour while the crane drivers are out, its captain said on Monday."
    return {
      ...head,
      headline: "No ladders for the harbour",
      lines: [top, ...morning.slice(1, 5)],
      published: "2031-06-02T09:00:00Z",
    }
  }
  const lines = [
    "LOM (SH) — The harbour’s crane drivers on Monday took back their call to stop work on Thursday, after the board had found them two hours more of sleep.",
    "“Eleven is eleven,” said Mette Rusk, who speaks for the Guild of Crane Drivers. “I shall be the first to yawn if it turns out to be ten.”",
    "Under the deal a shift that ends after midnight is followed by one that begins at noon, and whoever is fetched from bed is paid twice.",
    "The board’s chairman, Otto Brask, said the harbour would hire seven drivers, two of whom are still at school.",
    "Skippers who had left for the other shore were told by wireless that they could turn round. Three did, and one had run out of coal.",
    "Rusk and Brask sealed it with a herring each, since the canteen had nothing else.",
  ]
  return { ...head, headline: "Crane drivers to work after all", lines, published: "2031-06-02T12:00:00Z" }
}

test("a house's next report, with the same titles and turns of phrase, is no version of its last; one that keeps it is", async () => {
  expectIndependent(await said(crane("morning"), crane("next")), [crane("morning"), crane("next")])
  const { lines, trace } = await said(crane("morning"), crane("version"))
  expect(lines).toEqual(["morning > version"])
  expect(trace.derivations[0]!.kind).toBe("update")
})
