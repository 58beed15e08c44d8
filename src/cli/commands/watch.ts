// `stemma watch SOURCE… --store FILE`: takes in what comes, and tells what matters to whoever listens.

import { readGiven } from "../../ingest/inputs/opening.js"
import { join, resolve, sep } from "node:path"
import { type Command, InvalidArgumentError, Option } from "commander"
import { kindsOf } from "../../model/catalogue.js"
import { type EventKind, eventKinds, type ToldEvent } from "../../model/event.js"
import type { Listener } from "../../watch/listeners.js"
import type { Round } from "../../watch/round.js"
import type { Effects } from "../effects.js"
import { type FetchingOptions, fetchingBy, withFetching } from "../fetching.js"
import { checkWritable, fail, withColour, withExamples, wants } from "../options.js"
import { terminalOf } from "../output.js"
import { refusePipes, tellProblems } from "../pile.js"
import { printByPage } from "../print/events.js"
import { oneLine } from "../print/wrap.js"
import { progressLine } from "../progress.js"
import { type TracingOptions, withTracing } from "../tracing.js"

interface WatchOptions extends TracingOptions, FetchingOptions {
  readonly every: number
  readonly once?: boolean
  readonly kinds: readonly EventKind[]
  readonly jsonl?: string
  readonly atom?: string
  readonly post?: string
  readonly secret?: string
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
  wants(command, "sources and a store: stemma watch INBOX --store FILE")
  withExamples(command, [
    ["stemma watch INBOX --store desk.stemma", "look every 15 minutes, until Ctrl-C"],
    ["stemma watch INBOX --store desk.stemma --every 1m --jsonl events.jsonl", "the same each minute, and into a file"],
    ["stemma watch INBOX --store desk.stemma --once --atom feed.xml", "one look, as from cron; a feed for readers"],
    ["stemma watch https://courier.example/feed.xml --store desk.stemma", "what a feed announces"],
    ["stemma watch INBOX --store desk.stemma --kinds copy,denial", "only these"],
  ])
  command
    .argument("<source...>", "files, folders, addresses of pages, feeds and sitemaps")
    .addOption(
      new Option("--every <time>", "how long to wait between two looks: 30s, 15m, 2h")
        .argParser(pauseOf)
        .default(pauseOf(usualPause), usualPause),
    )
    .option("--once", "look once and end")
    .addOption(
      new Option("--kinds <kinds>", `only these, separated by commas: ${kindsOf(eventKinds).join(", ")}`)
        .argParser(eventKindsIn)
        .default(kindsOf(eventKinds), "all"),
    )
    .option("--jsonl <file>", "write events to a file as well, a line of JSON each, behind those that are there")
    .option("--atom <file>", "keep an Atom feed of the last events in a file as well")
    .option("--post <address>", "post each event to a webhook as well")
    .option("--secret <file>", "sign what is posted with the secret that stands there")
    .option("--from-start", "a listener that is new hears all that was ever told; else what comes from now on")
  withTracing(withFetching(command), "the store that keeps pages and results")
    .option("--json", "print events as lines of JSON")
    .option("-q, --quiet", "print no events and no messages but errors")
  withColour(command).action((sources: string[], options: WatchOptions) =>
    watchUntilStopped(command, effects, sources, options),
  )
}

async function watchUntilStopped(
  command: Command,
  effects: Effects,
  sources: readonly string[],
  options: WatchOptions,
): Promise<void> {
  const { store, once = false, every, kinds, quiet = false, fromStart = false } = options
  if (store === undefined) return fail(command, "usage", "no store is named", "Say where pages are kept: --store FILE.")
  const [{ lockOf, watch }, { reviewIn }] = await Promise.all([
    import("../../watch/watch.js"),
    import("../../store/store.js"),
  ])
  if (!once) await refusePipes(command, sources)
  const { threads, memory, followLinks, outlets = null } = options
  // Quiet where nobody looks: what it tells may be mailed.
  const line = progressLine(effects, quiet || !effects.terminal.stderr)
  const stopping = effects.onStop()
  const { signal: stop } = stopping
  try {
    await watch(sources, {
      ...{ store, threads, memory, followLinks, outlets, kinds, fromStart, stop, progress: line.show },
      wait: effects.wait,
      amendments: reviewIn(store).amendments,
      listeners: await listenersOf(command, effects, sources, { ...options, store }, line, stop),
      fetching: fetchingBy(effects, options),
      but: [lockOf(store)],
      every: once ? null : every,
      after: roundTeller(effects, line, quiet),
      trouble: ({ message }) => effects.stderr(`stemma: ${oneLine(message)}\n`),
    })
  } catch (error) {
    line.clear()
    return await tellHeld(command, store, error)
  } finally {
    stopping.done()
  }
  if (stop.aborted) effects.exit(0)
}

async function tellHeld(command: Command, store: string, error: unknown): Promise<never> {
  const { Held } = await import("../../store/alone.js")
  if (!(error instanceof Held)) throw error
  const next = "One watch a store: give it all sources, or stop the other one first."
  return fail(command, "failed", `${store} is watched already, by ${error.message}`, next)
}

/** Tells of a round what a person must know: what could not be read, once while it lasts, and who could not be told. */
function roundTeller(effects: Effects, line: { clear(): void }, quiet: boolean): (round: Round) => void {
  return ({ problems, fresh, unheard }) => {
    line.clear()
    tellProblems(effects, fresh, quiet)
    if (problems.some(({ leftOut }) => leftOut)) effects.exit(3)
    if (unheard.length > 0) effects.exit(1)
  }
}

/** Who listens: a person at standard output, and what the options name. */
async function listenersOf(
  command: Command,
  effects: Effects,
  sources: readonly string[],
  options: WatchOptions & { readonly store: string },
  line: { clear(): void },
  stop: AbortSignal,
): Promise<readonly Listener[]> {
  const { jsonl, atom, kinds, store } = options
  const files = { "--jsonl": jsonl, "--atom": atom }
  for (const [option, path] of Object.entries(files)) {
    if (path === undefined) continue
    await checkWritable(command, option, path)
    checkApart(command, option, path, sources)
  }
  const { atomListener, linesListener } = await import("../../watch/files.js")
  return [
    await printer(effects, options, line),
    ...(jsonl === undefined ? [] : [linesListener(jsonl)]),
    ...(atom === undefined ? [] : [atomListener(atom, store, kinds)]),
    ...(await webhookOf(command, effects, options, stop)),
  ]
}

/** A file of events in a folder that is watched would be read as pages, which make events. */
function checkApart(command: Command, option: string, path: string, sources: readonly string[]): void {
  const at = resolve(path)
  const source = sources.find(one => at === resolve(one) || at.startsWith(join(resolve(one), sep)))
  if (source !== undefined)
    fail(command, "usage", `${option} ${path} lies in ${source}, which is watched`, "Name a file that lies elsewhere.")
}

async function webhookOf(
  command: Command,
  effects: Effects,
  { post, secret, allowPrivate = false }: WatchOptions,
  stop: AbortSignal,
): Promise<readonly Listener[]> {
  if (post === undefined) {
    if (secret !== undefined) fail(command, "usage", "--secret signs what is posted", "Say where to: --post ADDRESS.")
    return []
  }
  const [{ webhookListener }, { Unfetched }] = await Promise.all([
    import("../../watch/webhook.js"),
    import("../../fetch/unfetched.js"),
  ])
  const key = secret === undefined ? null : await secretAt(command, secret)
  try {
    return [webhookListener(post, key, { network: effects.network, allowPrivate, wait: effects.wait, stop })]
  } catch (error) {
    if (!(error instanceof Unfetched)) throw error
    return fail(command, "usage", `--post ${post} ${error.message}`, "Give the address of a webhook.")
  }
}

/** Bytes; a key is far shorter. */
const largestSecret = 2 ** 16

async function secretAt(command: Command, path: string): Promise<string> {
  const secret = await readGiven(path, largestSecret).then(String, () => "")
  if (secret.trim() !== "") return secret.trim()
  return fail(command, "usage", `--secret ${path} holds no secret`, "Name a file that does, and that you may read.")
}

/**
 * Standard output. Nobody can ask it what it was given, so its place is noted when that is printed: where the process is
 * killed in between, the same is printed again, rather than never.
 */
async function printer(effects: Effects, options: WatchOptions, line: { clear(): void }): Promise<Listener> {
  const { eventLine } = await import("../../store/event-lines.js")
  const print = async (events: readonly ToldEvent[]) => {
    // Whoever asks for quiet would not hear it all at once later.
    if (options.quiet) return
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
