import { expect, test } from "vitest"
import type { Effects } from "./effects.js"
import { progressLine } from "./progress.js"

/** What is drawn while a stage tells of so many done at such a time. */
function drawn(
  told: readonly (readonly [stage: string, done: number, of: number, at: number])[],
  atTerminal = true,
): string[] {
  const lines: string[] = []
  let now = 0
  const stderr = (text: string) => void lines.push(text.replace(/^.*K/u, ""))
  const line = progressLine({ terminal: { stderr: atTerminal }, now: () => now, stderr } as unknown as Effects, false)
  for (const [stage, done, of, at] of told) {
    now = at
    line.show(stage, done, of)
  }
  return lines
}

test("how fast a stage goes, and how long it will go on, by itself and once that can be told", () => {
  expect(
    drawn([
      ["read", 1, 10, 1000],
      ["annotate", 1000, 9000, 2000],
      ["annotate", 1100, 9000, 3000],
      ["annotate", 1400, 9000, 6000],
      ["compare", 1, 1001, 10_000],
      ["compare", 3, 1001, 14_000],
      ["entries", 9, 9, 90_000],
    ]),
  ).toEqual([
    "open 1 of 10 …",
    "read 1000 of 9000 …",
    "read 1100 of 9000 …",
    "read 1400 of 9000, 100 a second, 2 min left …",
    "align 1 of 1001 …",
    "align 3 of 1001, 0.5 a second, 34 min left …",
    "record 9 of 9 …",
  ])
})

test("in a log a line now and then, the first within five seconds", () => {
  const told = Array.from({ length: 30 }, (_, s) => ["read", 100 * s, 3000, 1000 * s] as const)
  expect(drawn(told, false)).toEqual([
    "stemma: open 400 of 3000, 100 a second, 26 s left\n",
    "stemma: open 1400 of 3000, 100 a second, 16 s left\n",
    "stemma: open 2400 of 3000, 100 a second, 6 s left\n",
  ])
})
