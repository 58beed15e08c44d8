import { describe, expect, it } from "vitest"
import { readPage, tracePile } from "../../index.js"

const tail = "The dam at Orvale was painted green in the spring, and nobody has asked for the old colour since."
const recordOf = async (...bodies: string[]) => {
  const bytes = (body: string) => new TextEncoder().encode(body)
  const pages = bodies.map((body, i) => readPage({ path: `${i}.txt`, address: null, bytes: bytes(body) }))
  return (await tracePile(pages)).record.filter(({ kind }) => kind === "figure")
}

describe("whose a figure is", () => {
  it.each([
    ["The Hollin Group reported revenue of $27.6 billion.", "Hollin Group"],
    ["The Port Vale, Norland-based company has laid off 2,300 employees.", null],
    ["The Hollin Group will use two ships to search the seafloor, which is close to 5,000 m deep.", null],
    ["Mara Lind arrived a month ago, and more than 8,100 people were ahead of her.", null],
    [
      "The ministry has repeatedly claimed that 1,900 Sorvians were killed, most of them farmers and all of them from one valley.",
      "The ministry",
    ],
    ["The Hollin Group, a maker of barges, has sold 340 boats.", "Hollin Group"],
    ["The northern farmers sold the Hollin Group some 340 boats.", null],
    ["The new barge is taller than the Hollin Group barge at 65 metres.", null],
    ["Mara Lind comes from Orvale, a village of 600 people.", null],
    ["The northern farmers paid men from towns such as Orvale about $40 each.", null],
    ["Two towns — Orvale and Port Vale, some 28 miles from the coast — were flooded.", null],
    ["The ship carries as much as the Hollin 9 with its 340 boats.", null],
  ])("%s", async (sentence, holder) => {
    expect((await recordOf(`${sentence} ${tail}`)).map(({ who }) => who)).toEqual([holder])
  })

  it("takes nothing from a page's furniture", async () => {
    expect(await recordOf(`${tail}\nSlideshow (19 Images)\nThe road to Hollin was closed.`)).toEqual([])
  })
})

describe("counts of one thing", () => {
  const tolls = async (first: string, second: string) => {
    const record = await recordOf(
      `${first} Mara Lind, the mayor of Port Vale, drove up from Hollin in the rain. ${tail}`,
      `A bus brought Mara Lind to Hollin. She had left Port Vale before dawn with her brother. ${second}`,
    )
    return record.map(({ value, readings }) => [value, readings.length])
  }
  const lives = "The long war has claimed the lives of 67 people, all but three of whom were soldiers."

  it("are one entry where number, thing and fate are the same", async () => {
    expect(
      await tolls(lives, "If calm holds, it would be the first lull in fighting that has killed 67 people."),
    ).toEqual([["67", 2]])
  })

  it("are two where another fate is told", async () => {
    expect(await tolls(lives, "Doctors were busy all night at the coast, where 67 people were wounded.")).toEqual([
      ["67", 1],
      ["67", 1],
    ])
  })
})
