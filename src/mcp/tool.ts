// What a tool is: a name, what it is for, what goes in and out, and what it does. `tools.ts` lists them; a server registers
// them and `stemma mcp --help` and docs/MCP.md tell of them.

import type { z } from "zod"
import type { Desk } from "./desk.js"
import type { ReportPart } from "./shapes.js"
import type { Asking } from "./work.js"

/** What came of a question. */
export interface Told<T> {
  readonly data: T
  /** The same in few words, for a model that reads no data. */
  readonly text: string
  /** The reports that it tells of: they are linked. */
  readonly reports: readonly ReportPart[]
}

/** A tool, by what goes in and out. */
export interface ToolOf<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string
  readonly title: string
  /** For a model: when to use it, what it tells, and its limits. */
  readonly about: string
  readonly input: In
  readonly output: Out
  /** Whether it asks the network, where the server may. */
  readonly fetches?: boolean
  run(input: z.output<In>, desk: Desk, asking: Asking): Promise<Told<z.output<Out>>>
}

/** A tool of any sort. */
export type Tool = ToolOf<z.ZodObject, z.ZodObject>

/** A tool whose input and output fit its schemas, as one of many. */
export function tool<In extends z.ZodObject, Out extends z.ZodObject>(one: ToolOf<In, Out>): Tool {
  return one as unknown as Tool
}

/** Where a report is read, and words in it. */
export function addressOf(report: string, span?: { readonly start: number; readonly end: number }): string {
  return `stemma://report/${report}${span ? `#${span.start}-${span.end}` : ""}`
}
