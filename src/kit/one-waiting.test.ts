import { expect, test } from "vitest"
import { oneWaiting } from "./one-waiting.js"

test("work that is asked for while it is at work is done once more for all who asked, each told of one that began after", async () => {
  let begun = 0
  const finish: (() => void)[] = []
  const work = oneWaiting(() => {
    begun++
    return new Promise<void>(resolve => void finish.push(resolve))
  })
  const seen: number[] = []
  const first = work().then(() => void seen.push(1))
  await Promise.resolve()
  const [second, third] = [work().then(() => void seen.push(2)), work().then(() => void seen.push(3))]
  expect(begun).toBe(1)
  finish[0]!()
  await first
  await Promise.resolve()
  expect([begun, seen]).toEqual([2, [1]])
  finish[1]!()
  await Promise.all([second, third])
  expect([begun, seen]).toEqual([2, [1, 2, 3]])
})

test("work that fails is asked for again by the next", async () => {
  let turn = 0
  const work = oneWaiting(async () => {
    if (turn++ === 0) throw new Error("not this time")
  })
  await expect(work()).rejects.toThrow("not this time")
  await work()
  expect(turn).toBe(2)
})
