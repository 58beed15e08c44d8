// fuzz: mutated piles in every format, through trace, schema, places, every export and what is printed; counts faults and
// control characters. A pile is made of its number alone: ranges can be run by several, again, and from where one stopped.
//   npm run bench -- fuzz --data ANY [--from 0] [--piles 20000] [--processes 2] [--commands 2]

import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import type { Benchmark } from "./bench.js"
import type { Fuzzed } from "./fuzz/fuzzing.js"
import { count } from "./measure.js"

const fuzzing = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "../dist/bench" : ".",
  "fuzz/fuzzing.js",
)
/** A pile that takes longer, in milliseconds, is a fault, and its process is ended: most take less than one second. */
const patience = 60_000
/** Faults told at most. */
const mostTold = 40

interface Range {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** A fault, as soon as it is known. */
const tell = (pile: number, what: string, how: string) =>
  void process.stderr.write(`fuzz: pile ${pile}: ${what}: ${how}\n`)

/** Piles of a range in a process of their own; where it ends or stands still over one, that is its fault, and the next goes on. */
async function run({ from, to, step }: Range, commands: number): Promise<readonly Fuzzed[]> {
  const done: Fuzzed[] = []
  for (let next = from; next < to; ) {
    const args = [next, to, step, commands].map(String)
    const child = spawn(process.execPath, [fuzzing, ...args], { stdio: ["ignore", "pipe", "inherit"] })
    let how = "the process ended"
    const over = () => {
      how = `took more than ${patience / 1000} s`
      child.kill("SIGKILL")
    }
    let timer = setTimeout(over, patience)
    for await (const line of createInterface({ input: child.stdout })) {
      clearTimeout(timer)
      timer = setTimeout(over, patience)
      const one = JSON.parse(line) as Fuzzed
      next = one.pile + step
      done.push(one)
      for (const { what, how } of one.faults) tell(one.pile, what, how)
      if (done.length % 500 === 0) process.stderr.write(`fuzz: ${one.pile} of ${to}\n`)
    }
    clearTimeout(timer)
    if (next >= to) break
    const [code, signal] =
      child.exitCode === null && child.signalCode === null
        ? await once(child, "exit")
        : [child.exitCode, child.signalCode]
    how = `${how} (${signal ?? code})`
    tell(next, "trace", how)
    done.push({ pile: next, faults: [{ what: "trace", how }], seconds: patience / 1000 })
    next += step
  }
  return done
}

/** See the head of this file. */
export const fuzz: Benchmark = {
  name: "fuzz",
  about: "mutated piles in every format: faults, control characters; --data ANY [--from N] [--piles N] [--processes N]",
  set: null,
  published: {},
  rows: {},
  async run(_data, { from = "0", piles = "20000", processes = "2", commands = "2" }) {
    const [first, step] = [Number(from), Number(processes)]
    const to = first + Number(piles)
    const ranges = Array.from({ length: step }, (_, n) => ({ from: first + n, to, step }))
    const all = (await Promise.all(ranges.map(range => run(range, Number(commands))))).flat()
    const faults = all.flatMap(({ pile, faults }) => faults.map(fault => ({ pile, ...fault })))
    const of = (what: string) => count(faults.filter(fault => fault.what === what).length, all.length)
    const kinds = ["trace", "schema", "export", "print", "span", "control"]
    return {
      items: all.length,
      measures: {
        ...Object.fromEntries(kinds.map(kind => [kind, of(kind)])),
        "slowest pile, s": Math.max(0, ...all.map(({ seconds }) => seconds)),
      },
      notes: faults.slice(0, mostTold).map(({ pile, what, how }) => `pile ${pile}: ${what}: ${how}`),
    }
  },
}
