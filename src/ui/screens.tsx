// Which screen an address opens, and where what it shows stands as data: a line a screen.

import type { ComponentChild } from "preact"
import { type Address, href, useAddress } from "./address.ts"
import { AskScreen } from "./screens/ask.tsx"
import { CompareScreen } from "./screens/compare.tsx"
import { DeskScreen } from "./screens/desk.tsx"
import { EntryScreen } from "./screens/entry.tsx"
import { LostScreen } from "./screens/lost.tsx"
import { MapScreen } from "./screens/map.tsx"
import { NamingScreen } from "./screens/naming.tsx"
import { PersonScreen } from "./screens/person.tsx"
import { PersonsScreen } from "./screens/persons.tsx"
import { PileScreen } from "./screens/pile.tsx"
import { ReadingsScreen } from "./screens/readings.tsx"
import { RecordScreen } from "./screens/record.tsx"
import { ReportScreen } from "./screens/report.tsx"
import { ReportsScreen } from "./screens/reports.tsx"
import { StoryScreen } from "./screens/story.tsx"
import { ThreadScreen, ThreadsScreen } from "./screens/threads.tsx"
import { TimelineScreen } from "./screens/timeline.tsx"

/** A screen of the app. */
interface Screen {
  /** What `id` stands for is behind the first part of the path, where something does. */
  readonly draw: (id: string | null, part: string | null) => ComponentChild
  /** Its answer, and a list of it that may be had as a table; null where it shows none. By default both are its own path. */
  readonly data?: (at: Address) => Data | null
}

/** Addresses of the API that hold what a screen shows. */
export interface Data {
  readonly json: string
  readonly csv: string | null
}

/** Screens by the first part of their path. */
const screens: Readonly<Record<string, Screen>> = {
  "": { draw: () => <PileScreen />, data: ({ query }) => listAt(href("/api/stories", Object.fromEntries(query))) },
  story: { draw: storyAt, data: ofStory },
  compare: { draw: () => <CompareScreen />, data: ofPair },
  record: { draw: id => (id ? <EntryScreen id={id} /> : <RecordScreen />) },
  reports: { draw: id => (id ? <ReportScreen id={id} /> : <ReportsOrNaming />) },
  ask: { draw: () => <AskScreen />, data: ofAsked },
  find: { draw: () => <AskScreen />, data: ofAsked },
  desk: { draw: () => <DeskScreen />, data: at => ({ json: apiOf(at), csv: null }) },
  persons: { draw: id => (id ? <PersonScreen id={id} /> : <PersonsScreen />) },
  threads: { draw: id => (id ? <ThreadScreen id={id} /> : <ThreadsScreen />) },
  timeline: {
    draw: () => <TimelineScreen />,
    data: at => listAt(apiOf(at).replace("/api/timeline", "/api/timeline/days")),
  },
  readings: { draw: () => <ReadingsScreen />, data: at => ({ json: apiOf(at), csv: null }) },
}

function storyAt(id: string | null, part: string | null): ComponentChild {
  if (!id) return <PileScreen />
  return part === "map" ? <MapScreen story={id} /> : <StoryScreen id={id} />
}

/** The list of reports; at `?name=outlets` those that name none, to be named. */
function ReportsOrNaming() {
  return useAddress().query.get("name") === "outlets" ? <NamingScreen /> : <ReportsScreen />
}

/** The screen at an address. */
export function ScreenAt({ path }: { readonly path: string }) {
  const [first, id, part] = partsOf(path)
  const screen = screens[first]
  return <>{screen ? screen.draw(id, part) : <LostScreen />}</>
}

/** Where what stands at an address is to be had as data; null where it is no screen, or shows none. */
export function dataAt(at: Address): Data | null {
  const [first, id] = partsOf(at.path)
  const screen = screens[first]
  if (!screen) return null
  if (screen.data) return screen.data(at)
  return id ? { json: apiOf(at), csv: null } : listAt(apiOf(at))
}

function partsOf(path: string): readonly [string, string | null, string | null] {
  const [, first = "", id, part] = path.split("/")
  return [first, id ? decoded(id) : null, part ?? null]
}

/** What a broken address holds is nobody's id, and is said to be. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Parameters that say where on a screen one is, and not what it shows. */
const place = ["at", "show", "open", "why"]

function apiOf({ path, query }: Address): string {
  const kept = new URLSearchParams([...query].filter(([name]) => !place.includes(name) || path === "/readings"))
  return kept.size ? `/api${path}?${kept}` : `/api${path}`
}

function listAt(api: string): Data {
  return { json: api, csv: `${api}${api.includes("?") ? "&" : "?"}format=csv` }
}

function ofStory({ path, query }: Address): Data {
  const [, , story = "", part] = path.split("/")
  if (part === "map") {
    const map = `/api/stories/${story}/map`
    const base = { base: query.get("base") }
    return { json: href(map, base), csv: href(`${map}.csv`, base) }
  }
  return { json: `/api/stories/${story}`, csv: `/api/reports?story=${story}&format=csv` }
}

function ofPair(at: Address): Data | null {
  const [exemplar, copy] = [at.query.get("exemplar"), at.query.get("copy")]
  if (!exemplar || !copy) return null
  const pair = new URLSearchParams({ exemplar, copy })
  return { json: `/api/compare?${pair}`, csv: `/api/alterations?${pair}&format=csv` }
}

function ofAsked({ query }: Address): Data | null {
  const q = query.get("q")
  return q ? { json: `/api/ask?${new URLSearchParams({ q })}`, csv: null } : null
}
