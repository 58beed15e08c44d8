// `stemma watch SOURCE… --store FILE`: takes in what comes, and tells what matters to whoever listens.

import { type Command, InvalidArgumentError } from "commander"
import { kindsOf } from "../../model/catalogue.js"
import { type EventKind, eventKinds, type ToldEvent } from "../../model/event.js"
import type { Listener } from "../../watch/listeners.js"
import type { Round } from "../../watch/round.js"
import type { Effects } from "../effects.js"
import { fail, withColour, withExamples } from "../options.js"
import { terminalOf } from "../output.js"
import { tellProblem, tellProblems } from "../pile.js"
import { printByPage } from "../print/events.js"
import { oneLine } from "../print/wrap.js"
import { progressLine } from "../progress.js"
import { type TracingOptions, withTracing } from "../tracing.js"

interface WatchOptions extends TracingOptions {
  readonly every: number
  readonly once?: boolean
  readonly kinds: readonly EventKind[]
  readonly jsonl?: string
  readonly atom?: string
  readonly fromStart?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}

const usualPause = "15m"
/** Seconds that a round waits for the next at least. */
const leastPause = 5
const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }
/** Events printed at a time. */
const printedAtOnce = 500

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("watch")
    .summary("take in what comes, and tell what matters")
    .description(
      "Look again and again at sources, keep what comes in a store, and tell what may make somebody act: corrections, copies gravely altered, denials, steps of a matter, second newsrooms, new origins. Quiet otherwise. Each event is told once, also after a restart.",
    )
  withExamples(command, [
    ["stemma watch INBOX --store desk.stemma", "look every 15 minutes, until Ctrl-C"],
    ["stemma watch INBOX --store desk.stemma --every 1m --jsonl events.jsonl", "the same each minute, and into a file"],
    ["stemma watch INBOX --store desk.stemma --once --atom feed.xml", "one look, as from cron; a feed for readers"],
    ["stemma watch INBOX --store desk.stemma --kinds copy,denial", "only these"],
  ])
  command
    .argument("<source...>", "files and folders")
    .option("--every <time>", "how long to wait between two looks: 30s, 15m, 2h", pauseOf, pauseOf(usualPause))
    .option("--once", "look once and end")
    .option(
      "--kinds <list>",
      `kinds of events that are told, of ${kindsOf(eventKinds).join(",")}`,
      eventKindsIn,
      kindsOf(eventKinds),
    )
    .option("--jsonl <file>", "write events to a file as well, a line of JSON each, behind those that are there")
    .option("--atom <file>", "keep an Atom feed of the last events in a file as well")
    .option("--from-start", "a listener that is new hears all that was ever told; else what comes from now on")
    .option("--json", "print events as lines of JSON")
    .option("-q, --quiet", "print no events and no messages but errors")
  withColour(withTracing(command)).action((sources: string[], options: WatchOptions) =>
    watchUntilStopped(command, effects, sources, options),
  )
}

async function watchUntilStopped(
  command: Command,
  effects: Effects,
  sources: readonly string[],
  options: WatchOptions,
): Promise<void> {
  const { store } = options
  if (store === undefined) return fail(command, "usage", "no store is named", "Say where pages are kept: --store FILE.")
  const [{ watch, freshProblems }, { reviewIn }, { Held }] = await Promise.all([
    import("../../watch/watch.js"),
    import("../../store/store.js"),
    import("../../store/alone.js"),
  ])
  const { once = false, every, kinds, quiet = false, fromStart = false } = options
  const { threads, memory, outlets = null } = options
  const line = progressLine(effects, quiet)
  const tellRound = roundTeller(effects, line, freshProblems(), quiet)
  const stopping = effects.onStop()
  try {
    await watch(sources, {
      ...{ store, threads, memory, outlets, kinds, fromStart, progress: line.show, stop: stopping.signal },
      amendments: reviewIn(store).amendments,
      listeners: await listenersOf(effects, options, store, line),
      but: [options.jsonl, options.atom].filter(path => path !== undefined),
      every: once ? null : every,
      wait: effects.wait,
      after: tellRound,
      trouble: ({ message }) => effects.stderr(`stemma: ${oneLine(message)}\n`),
    })
  } catch (error) {
    line.clear()
    if (!(error instanceof Held)) throw error
    return fail(
      command,
      "failed",
      `${store} is watched already, by ${error.message}`,
      "One watch a store: give it all sources, or stop the other one first.",
    )
  } finally {
    stopping.done()
  }
  if (stopping.signal.aborted) effects.exit(0)
}

/** Tells of a round what a person must know: what could not be read, once while it lasts, and who could not be told. */
function roundTeller(
  effects: Effects,
  line: { clear(): void },
  fresh: ReturnType<typeof import("../../watch/watch.js").freshProblems>,
  quiet: boolean,
): (round: Round) => void {
  return ({ problems, unheard }) => {
    line.clear()
    tellProblems(effects, fresh(problems), quiet)
    for (const { listener, why } of unheard) tellProblem(effects, { path: listener.label, what: why, leftOut: true })
    if (unheard.length > 0) effects.exit(1)
  }
}

/** Who listens: a person at standard output, and what the options name. */
async function listenersOf(
  effects: Effects,
  options: WatchOptions,
  store: string,
  line: { clear(): void },
): Promise<readonly Listener[]> {
  const { jsonl, atom, quiet = false, kinds } = options
  const { atomListener, linesListener } = await import("../../watch/files.js")
  return [
    ...(quiet ? [] : [await printer(effects, options, line)]),
    ...(jsonl === undefined ? [] : [linesListener(jsonl)]),
    ...(atom === undefined ? [] : [atomListener(atom, store, kinds)]),
  ]
}

/**
 * Standard output. Nobody can ask it what it was given, so its place is noted when that is printed: where the process is
 * killed in between, the same is printed again, rather than never.
 */
async function printer(effects: Effects, options: WatchOptions, line: { clear(): void }): Promise<Listener> {
  const { eventLine } = await import("../../store/event-lines.js")
  const print = async (events: readonly ToldEvent[]) => {
    line.clear()
    if (options.json) for (const event of events) await effects.pipe(`${eventLine(event)}\n`)
    else effects.stdout(`${printByPage(events, terminalOf(effects, options))}\n`)
  }
  return { name: "stdout", label: "standard output", most: printedAtOnce, ready: async () => null, hear: print }
}

function pauseOf(given: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([smh])$/i.exec(given) ?? []
  const seconds = Number(number) * units[(unit ?? "").toLowerCase()]!
  if (seconds >= leastPause) return 1000 * seconds
  throw new InvalidArgumentError(`Say how long, from ${leastPause}s: 30s, 15m, 2h.`)
}

function eventKindsIn(given: string): readonly EventKind[] {
  const known = kindsOf(eventKinds)
  const kinds = given.split(",").map(kind => kind.trim())
  if (kinds.every(kind => (known as readonly string[]).includes(kind))) return kinds as EventKind[]
  throw new InvalidArgumentError(`Say some of ${known.join(",")}.`)
}
