// Tasks in a thread: one after the other, each with its own time from when it begins; one that is stuck, broken off or ends
// its thread ends alone. The built program is asked, for threads run no TypeScript.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { TaskThread } from "../src/run/task-thread.js"

type Task = { readonly ms: number } | { readonly stuck: true } | { readonly ends: true } | { readonly throws: string }

const place = pathToFileURL(join(import.meta.dirname, "../dist/src/run/task-thread.js")).href
const built = (await import(place)) as typeof import("../src/run/task-thread.js")
const folder = mkdtempSync(join(tmpdir(), "stemma-tasks-"))
const file = join(folder, "worker.mjs")
let thread: TaskThread<Task>

beforeAll(async () => {
  writeFileSync(
    file,
    `import { performTasks } from ${JSON.stringify(place)}
    performTasks(async task => {
      if (task.stuck) for (;;);
      if (task.ends) process.exit(3)
      if (task.throws) throw new Error(task.throws)
      await new Promise(resolve => setTimeout(resolve, task.ms))
      return task.ms
    })`,
  )
  thread = built.taskThread<Task>(pathToFileURL(file), most => new Error(`over ${most}`))
  // What is timed below is no start of a thread.
  await ask({ ms: 0 })
})
afterAll(() => {
  thread.close(new Error("closed"))
  rmSync(folder, { recursive: true })
})

const ask = (task: Task, most = 60_000, signal?: AbortSignal) =>
  thread.run(task, { progress: () => {}, most, signal }).catch((error: Error) => error.message)

test("time is counted from when a task begins", async () => {
  const asked = Array.from({ length: 8 }, () => ask({ ms: 300 }, 1_500))
  expect(await Promise.all(asked)).toEqual(asked.map(() => 300))
})

test("a stuck task ends alone, and what waited behind it is done", async () => {
  const asked = [ask({ stuck: true }, 800), ask({ ms: 1 }), ask({ throws: "no such page" }), ask({ ms: 2 })]
  expect(await Promise.all(asked)).toEqual(["over 800", 1, "no such page", 2])
})

test("a task that ends its thread ends alone", async () => {
  const asked = [ask({ ends: true }), ask({ ms: 3 })]
  expect(await Promise.all(asked)).toEqual([expect.stringContaining("ended before"), 3])
})

test("what nobody waits for any more is broken off, at work or before it begins", async () => {
  const [first, second] = [new AbortController(), new AbortController()]
  const asked = [
    ask({ stuck: true }, 60_000, first.signal),
    ask({ ms: 4 }),
    ask({ stuck: true }, 60_000, second.signal),
    ask({ ms: 5 }),
  ]
  second.abort(new Error("gone too"))
  setTimeout(() => first.abort(new Error("gone")), 300)
  expect(await Promise.all(asked)).toEqual(["gone", 4, "gone too", 5])
})

test("a task that cannot be sent is told of, and closing ends what waits", async () => {
  const unsent = { ms: 1, beside: () => {} }
  expect(await ask(unsent)).toContain("could not be cloned")
  const asked = [ask({ stuck: true }), ask({ ms: 1 })]
  thread.close(new Error("closed"))
  expect(await Promise.all(asked)).toEqual(["closed", "closed"])
})
