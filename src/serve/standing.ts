// A pile that stands still: a trace that was made already, answered for by the same routes as one that is being served, and
// changed by nobody. Dossiers are written from it.

import { shipped } from "../knowledge.js"
import { noReview, type Review } from "../model/review.js"
import type { Trace } from "../model/trace.js"
import { placeMarks } from "../review/marks.js"
import { survey } from "../view/survey.js"
import { comparing } from "./comparing.js"
import type { Engine } from "./engine.js"
import { drawingHere, mapping } from "./mapping.js"
import type { ServedPile } from "./pile.js"
import { Refusal } from "./problem.js"

/** A trace to stand still: its marks stand in it. */
export interface Standing {
  readonly trace: Trace
  readonly name: string
  readonly engine: Pick<Engine, "compare">
  /** When, ISO 8601. */
  readonly at: string
}

/** The pile of a trace. */
export function standingPile({ trace, name, engine, at }: Standing): ServedPile {
  const view = survey(trace, placeMarks(trace, trace.marks))
  const review: Review = { ...noReview, marks: trace.marks, amendments: trace.amendments }
  const refuse = (): never => {
    throw new Refusal(409, "This pile stands still: nothing can be changed in it.")
  }
  return {
    name,
    paths: [],
    folder: "",
    status: () => ({
      state: "ready",
      stage: null,
      done: 0,
      of: 0,
      reading: [],
      revision: 1,
      problem: null,
      made: null,
    }),
    survey: () => view,
    review: () => review,
    refresh: async () => {},
    stamp: () => "standing",
    retrace: refuse,
    ...comparing(engine, () => view),
    ...mapping(drawingHere(shipped.frequencies), () => view),
    engine,
    now: () => at,
    judge: refuse,
    rename: refuse,
    ask: refuse,
    check: refuse,
    amend: refuse,
    amendAll: refuse,
    addSample: refuse,
    add: refuse,
    stop: refuse,
  }
}
