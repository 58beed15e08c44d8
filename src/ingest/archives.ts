// Pages that come out of a web archive: the Wayback Machine and its kin, archive.today. The archive's own parts go out of
// the tree before anybody reads it; the address of the page as it stood on the web and the time of the capture are read.
// Archives write both into the address (Memento's convention, `…/web/20310214083000/http://…`), and into the page.

import { elements, type PageElement, type PageNode, type PageTree, rawText } from "./html/tree.js"

/** What an archive says of a page that it keeps. */
export interface Capture {
  /** The page's own address; null where only the archive's is known. */
  readonly address: string | null
  /** When the archive took it, ISO 8601. */
  readonly seen: string | null
}

const replay =
  /^(?:https?:\/\/[^/]+)?\/(?:[\w-]+\/){0,3}(\d{4}\.?\d\d\.?\d\d-?\d{0,6})(?:[a-z]{2}_)?\/((?:https?:\/\/|www\.).+)$/i

/** What an archive's address says: `https://web.archive.org/web/20310214083000/http://kettle.example/a`. */
export function captureIn(address: string | null): Capture | null {
  const [, time, original] = replay.exec(address ?? "") ?? []
  if (time === undefined || original === undefined) return null
  return { address: /^www/i.test(original) ? `http://${original}` : original, seen: timeOf(time) }
}

/** `20310214083000`, `2031.02.14-083000` → ISO 8601; the day alone where no more is written. */
function timeOf(stamp: string): string | null {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/.exec(stamp.replace(/\D/g, "")) ?? []
  if (year === undefined) return null
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

/** What no page out of an archive is without: looked for first, since few pages are. */
const anyArchive = /__wm\.|wm-ipp|WB_wombat|\barchive\.(?:today|is|ph|vn|li|md|fo)\b/

/**
 * What a page says of its capture, and the page without the archive's parts; null where no archive shows. `source` is
 * its HTML.
 */
export function readCapture(source: string, { root, troubles }: PageTree): { tree: PageTree; capture: Capture } | null {
  if (!anyArchive.test(source)) return null
  const parts = elements(root, isArchives)
  const today = elements(root, ({ attributes }) => attributes.id === "CONTENT")[0]
  const head = today && parts.find(({ attributes }) => attributes.id === "HEADER")
  if (head && todayHost.test(rawText(head) + addressesOf(root).join(" "))) {
    const title = elements(root, ({ tag }) => tag === "title").slice(0, 1)
    const own = { ...root, children: [...title, ...today.children] }
    return { tree: { root: without(own, null, none), troubles }, capture: captureBy(head, root) }
  }
  const scripts = elements(root, isWaybackScript)
  if (scripts.length === 0 && !parts.some(({ attributes }) => /^wm-/.test(attributes.id ?? ""))) return null
  const kept = without(root, null, element => isArchives(element) || isWaybackScript(element))
  return { tree: { root: kept, troubles }, capture: waybackCapture(scripts, parts, root) }
}

/** Elements that the Wayback Machine puts in, and the head that archive.today sets over a page. */
function isArchives({ attributes: { id = "" } }: PageElement): boolean {
  return /^(?:wm-ipp|wm-maximize|wm-capinfo|donato)/.test(id) || id === "HEADER" || id === "DIVSHARE"
}

/** The hosts under which archive.today stands. */
const todayHost = /\barchive\.(?:today|is|ph|vn|li|md|fo)\b/i

function isWaybackScript(element: PageElement): boolean {
  return element.tag === "script" && /__wm\.(?:init|wombat|rw)\(|\bWB_wombat_Init\(/.test(rawText(element))
}

/** The program that replays a page is told what it replays: `__wm.wombat("http://…","20310214083000",…)`. */
const told = /__wm\.wombat\(\s*"([^"]+)"\s*,\s*"(\d{8,14})"/

function waybackCapture(scripts: readonly PageElement[], parts: readonly PageElement[], root: PageElement): Capture {
  for (const script of scripts) {
    const [, address, time] = told.exec(rawText(script)) ?? []
    if (address !== undefined) return { address, seen: timeOf(time!) }
  }
  return captureBy(parts.find(({ attributes }) => /^wm-/.test(attributes.id ?? "")) ?? root, root)
}

/** The capture that the archive's head tells: its field with the address, its time; else the page's own canonical link. */
function captureBy(head: PageElement, root: PageElement): Capture {
  const linked = addressesOf(root).map(captureIn)
  const field = elements(head, ({ tag, attributes }) => tag === "input" && /^https?:\/\//i.test(attributes.value ?? ""))
  const time = elements(head, ({ tag, attributes }) => tag === "time" && attributes.datetime !== undefined)[0]
  const known = linked.find(capture => capture !== null)
  return {
    address: field[0]?.attributes.value ?? known?.address ?? null,
    seen: time?.attributes.datetime ?? known?.seen ?? null,
  }
}

/** What the page's head gives as its address. */
function addressesOf(root: PageElement): string[] {
  const heads = elements(root, ({ tag }) => tag === "link" || tag === "meta")
  return heads.flatMap(({ attributes: { rel = "", property = "", href, content } }) =>
    /canonical|bookmark/i.test(rel) ? [href ?? ""] : property === "og:url" ? [content ?? ""] : [],
  )
}

const none = (): boolean => false

/** A copy of an element without what a test names, addresses in it as they stood before the archive. */
function without(element: PageElement, parent: PageElement | null, test: (e: PageElement) => boolean): PageElement {
  const children: PageNode[] = []
  const copy = { ...element, parent, attributes: ownAddresses(element.attributes), children }
  for (const child of element.children) {
    if (typeof child === "string") children.push(child)
    else if (!test(child)) children.push(without(child, copy, test))
  }
  return copy
}

function ownAddresses(attributes: PageElement["attributes"]): PageElement["attributes"] {
  const own = (name: string): Record<string, string> => {
    const original = captureIn(attributes[name] ?? null)?.address
    return original ? { [name]: original } : {}
  }
  return { ...attributes, ...own("href"), ...own("src"), ...own("content") }
}
