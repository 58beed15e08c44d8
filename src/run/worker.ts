// The thread's side of `threads.ts`: runs stages on the inputs that come, with knowledge in memory that all threads share.

import { parentPort, workerData } from "node:worker_threads"
import { BrokenAsset, type Knowledge } from "../knowledge.js"
import { type Outcome, outcomeOf, type Stage } from "../runner.js"
import * as stages from "../stages.js"
import { type Parcel, Receiver } from "./handing.js"

/** Work for a thread. */
export interface Job {
  readonly n: number
  readonly stage: string
  /** Forget all texts held so far. */
  readonly forget: boolean
  readonly parcels: readonly Parcel[]
  readonly inputs: readonly unknown[]
}

/** What became of it. */
export type Done =
  | { readonly n: number; readonly outcomes: readonly Outcome<unknown>[] }
  | { readonly n: number; readonly broken: string }

const knowledge = workerData as Knowledge
const byName = new Map(
  Object.values(stages).flatMap(stage => ("run" in stage ? [[stage.name, stage as Stage<unknown, unknown>]] : [])),
)
const receiver = new Receiver()

parentPort?.on("message", (job: Job) => parentPort?.postMessage(done(job)))

function done({ n, stage, forget, parcels, inputs }: Job): Done {
  if (forget) receiver.forget()
  for (const parcel of parcels) receiver.hold(parcel)
  try {
    const outcomes = inputs.map(input => outcomeOf(byName.get(stage)!, receiver.received(input), knowledge))
    return { n, outcomes }
  } catch (error) {
    if (error instanceof BrokenAsset) return { n, broken: error.message }
    throw error
  }
}
