import { describe, expect, test } from "vitest"
import type { Compared } from "./alike.js"
import { inCommon } from "./alike/weights.js"
import type { Claim } from "./claim.js"
import { bucketsOf, eachMeeting, type Meeting, meetingAll } from "./meet.js"

/** Words of a small language, a few of them in most of what is said. */
const words = Array.from({ length: 60 }, (_, n) => `word${n}`)
let seed = 1
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}

/** A pile of claims of a kind, each with so many words and the keys that it is given. */
function pileOf(count: number, kind: Claim["kind"], keysOf: (i: number) => readonly string[]): Meeting {
  const stems = Array.from({ length: count }, () => {
    const own = Array.from({ length: 2 + Math.floor(random() * 8) }, () => words[Math.floor(random() ** 2 * 60)]!)
    return new Map(own.map(word => [word, 1 + words.indexOf(word) / 7]))
  })
  const claims = stems.map(() => ({ kind, when: null, deadline: null }) as unknown as Claim)
  return { claims, keys: keysOf, compared: i => ({ stems: stems[i]! }) as unknown as Compared }
}

/** Pairs that meet under the keys of a pile, and how many were met in all. */
function meetingsIn(pile: Meeting) {
  const met = new Set<string>()
  let count = 0
  for (const bucket of bucketsOf(pile.claims.length, pile.keys)) {
    eachMeeting(bucket, pile, (x, y) => {
      expect(x).toBeLessThan(y)
      met.add(`${x} ${y}`)
      count++
    })
  }
  return { met, count }
}

describe("claims that meet under a key", () => {
  test("few: all of them, in order", () => {
    const order: string[] = []
    const pile = pileOf(4, "quotation", () => ["words a b c d e"])
    for (const bucket of bucketsOf(4, pile.keys)) eachMeeting(bucket, pile, (x, y) => order.push(`${x} ${y}`))
    expect(order.sort()).toEqual(["0 1", "0 2", "0 3", "1 2", "1 3", "2 3"])
  })

  test.each([
    ["said lind", "statement", 0.6],
    ["figure 2 2 boat", "figure", 0.25],
    ["event 2031-05", "event", 0.5],
    ["pledge 2040", "pledge", 0.5],
  ] as const)("%s: all that have enough words in common, as holding all against all finds them", (key, kind, least) => {
    const pile = pileOf(300, kind, () => [key])
    const { met } = meetingsIn(pile)
    let [alike, of] = [0, 0]
    for (let y = 1; y < 300; y++) {
      for (let x = 0; x < y; x++) {
        of++
        if (inCommon(pile.compared(x).stems, pile.compared(y).stems) < least) continue
        alike++
        expect(met.has(`${x} ${y}`), `${x} ${y}`).toBe(true)
      }
    }
    expect(alike).toBeGreaterThan(20)
    if (least > 0.5) expect(met.size).toBeLessThan(of / 2)
  })

  test("thousands of one text: each meets the first and a few, and the work goes with their number", () => {
    const [some, more] = [2_000, 8_000].map(size => meetingsIn(pileOf(size, "quotation", () => ["words a b c d e"])))
    expect(some!.met.has("0 1999")).toBe(true)
    expect(some!.met.has("1998 1999")).toBe(true)
    // Beyond the few hundred that all meet, a handful each.
    expect(more!.count - some!.count).toBeLessThan(6 * 6_000)
  })

  test("a name in thousands of meetings: those of one town still meet, and the work goes with their number", () => {
    const [some, more] = [2_000, 8_000].map(size =>
      meetingsIn(pileOf(size, "meeting", i => ["meeting …lind", `meeting in town${i % (size / 4)}`])),
    )
    expect(some!.met.has("7 507")).toBe(true)
    expect(more!.met.has("7 2007")).toBe(true)
    expect(more!.count).toBe(4 * some!.count)
  })

  test("whom a claim meets at all: under a key of thousands those that share another", () => {
    const pile = pileOf(2_000, "meeting", i => ["meeting …lind", `meeting in town${i % 500}`])
    const found = meetingAll(bucketsOf(2_000, pile.keys), pile)(7)
    expect([...new Set(found)].sort((a, b) => a - b)).toEqual([7, 507, 1007, 1507])
  })
})
