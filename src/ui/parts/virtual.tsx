// A long list of rows of unlike heights, read page by page as one scrolls. Rows stand in blocks: the browser lays out
// only those in sight (`content-visibility`), so that a screen reader, the keyboard, find-in-page and print have every row
// that was read. Only of a very long list are blocks far off taken out, each leaving its height; then the list says that
// find-in-page does not see all.

// biome-ignore-all lint/a11y/useSemanticElements: blocks lay their rows out by themselves, which no <tbody> or <ul> can
// biome-ignore-all lint/a11y/useFocusableInteractive: a row is read, not pressed; what is pressed stands in it

import type { ComponentChildren, JSX } from "preact"
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks"
import type { Pages } from "../api.ts"
import { useKeys } from "../keys.ts"
import { More } from "./more.tsx"

/** Rows of a block. */
const ofBlock = 25
/** Rows that are all kept in the page: beyond, a browser with some 20 elements a row grows slow. */
const keptWhole = 1500
/** How far from sight a block of a very long list is still there. */
const near = "1500px 0px"

/** A column of a table of rows. */
export interface Column {
  readonly name: string
  /** For sighted readers the heading is left out; a screen reader hears it. */
  readonly hidden?: boolean
}

/** What a virtual list needs. */
export interface VirtualProps<T> {
  readonly pages: Pages<T>
  /** What the list is, for who does not see it. */
  readonly label: string
  /** Added to the list's class: `stories`, whose grid template is set in its style. */
  readonly look: string
  readonly keyOf: (item: T) => string
  /** The inside of a row: of a table, its `Cell`s. A function of the module: one made anew draws all rows again. */
  readonly row: (item: T, index: number) => ComponentChildren
  /** With columns it is a table, else a list. */
  readonly columns?: readonly Column[]
  /** A row's usual height in pixels, until it was seen. */
  readonly usual: number
}

/** The list, and what reads on. */
export function Virtual<T>({ pages, label, look, keyOf, row, columns, usual }: VirtualProps<T>): JSX.Element {
  const items = pages.data ?? []
  const printing = usePrinting()
  const sparse = items.length > keptWhole && !printing
  const inside = useBlocks(items, { total: pages.total, sparse, keyOf, row, table: columns !== undefined, usual })
  return (
    <div class={`virtual ${look}`}>
      {columns ? (
        <div role="table" aria-label={label} aria-rowcount={pages.total + 1}>
          <div role="rowgroup" class="virtual-head">
            <div role="row" aria-rowindex={1} class="virtual-row">
              {columns.map(({ name, hidden }) => (
                <span key={name} role="columnheader">
                  <span class={hidden ? "sr" : undefined}>{name}</span>
                </span>
              ))}
            </div>
          </div>
          {inside}
        </div>
      ) : (
        <div role="list" aria-label={label}>
          {inside}
        </div>
      )}
      <More more={pages.more} />
      {pages.more && (
        <p class="print-only">
          The first {items.length.toLocaleString("en-GB")} of {pages.total.toLocaleString("en-GB")} are printed: those
          that were read so far.
        </p>
      )}
      {sparse && (
        <p class="quiet screen-only">
          The browser's own find sees the rows near this one; the search above sees all{" "}
          {pages.total.toLocaleString("en-GB")}.
        </p>
      )}
    </div>
  )
}

type Drawing<T> = Omit<BlockProps<T>, "items" | "from">

/** The items in blocks. A block whose items and drawing are as before stays the same element: it is not drawn again. */
function useBlocks<T>(items: readonly T[], drawing: Drawing<T>): readonly JSX.Element[] {
  const before = useRef<readonly { readonly items: readonly T[]; readonly element: JSX.Element }[]>([])
  return useMemo(() => {
    before.current = Array.from({ length: Math.ceil(items.length / ofBlock) }, (_, n) => {
      const own = items.slice(n * ofBlock, (n + 1) * ofBlock)
      const known = before.current[n]
      if (known && sameDrawing(known.element.props, drawing) && sameItems(known.items, own)) return known
      return { items: own, element: <Block key={n} items={own} from={n * ofBlock} {...drawing} /> }
    })
    return before.current.map(({ element }) => element)
  }, [items, ...Object.values(drawing)])
}

function sameDrawing(props: Record<string, unknown>, drawing: object): boolean {
  return Object.entries(drawing).every(([name, value]) => props[name] === value)
}

function sameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, i) => item === now[i])
}

interface BlockProps<T> {
  readonly items: readonly T[]
  readonly from: number
  readonly total: number
  readonly sparse: boolean
  readonly keyOf: (item: T) => string
  readonly row: (item: T, index: number) => ComponentChildren
  readonly table: boolean
  readonly usual: number
}

/** A cell of a table's row; the chief one of it heads it. */
export function Cell({
  head = false,
  look,
  children,
}: {
  readonly head?: boolean
  readonly look?: string
  readonly children?: ComponentChildren
}): JSX.Element {
  return (
    <div role={head ? "rowheader" : "cell"} class={look}>
      {children}
    </div>
  )
}

/** A block of rows. */
function Block<T>({ items, from, total, sparse, keyOf, row, table, usual }: BlockProps<T>) {
  const element = useRef<HTMLDivElement>(null)
  const height = useRef<number | null>(null)
  const [away, setAway] = useState(false)
  useEffect(() => {
    const here = element.current
    if (!sparse || !here) return setAway(false)
    const observer = new IntersectionObserver(
      ([entry]) => {
        // who is focused within it must not lose its place
        if (!entry || (!entry.isIntersecting && here.contains(document.activeElement))) return
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height
        setAway(!entry.isIntersecting)
      },
      { rootMargin: near },
    )
    observer.observe(here)
    return () => observer.disconnect()
  }, [sparse])
  if (away) return <div ref={element} role="presentation" style={{ height: `${height.current}px` }} />
  return (
    <div
      ref={element}
      class="virtual-block"
      role={table ? "rowgroup" : "presentation"}
      style={{ "--usual": `${usual * items.length}px` }}
    >
      {items.map((item, i) =>
        table ? (
          <div key={keyOf(item)} role="row" aria-rowindex={from + i + 2} class="virtual-row">
            {row(item, from + i)}
          </div>
        ) : (
          <div key={keyOf(item)} role="listitem" aria-posinset={from + i + 1} aria-setsize={total} class="virtual-row">
            {row(item, from + i)}
          </div>
        ),
      )}
    </div>
  )
}

/** Whether the page is being printed: then every row that was read is there. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)]
    addEventListener("beforeprint", begin)
    addEventListener("afterprint", end)
    return () => {
      removeEventListener("beforeprint", begin)
      removeEventListener("afterprint", end)
    }
  }, [])
  return printing
}

/** `j` and `k` move from row to row, by the elements that `selector` finds within; Enter opens the one that has the focus. */
export function useRowKeys(within: { readonly current: HTMLElement | null }, selector: string): void {
  const step = (by: number) => {
    const links = [...(within.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
    const place = links.indexOf(document.activeElement as HTMLElement)
    links[Math.min(links.length - 1, Math.max(0, place + by))]?.focus()
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
}
