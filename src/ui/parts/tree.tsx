// The family tree of a story: boxes where `kit/drawing` puts them, lines behind them, in a frame to zoom and pan.

import { useLayoutEffect, useMemo, useRef } from "preact/hooks"
import { type Drawing, drawFamily } from "../../kit/drawing/family.ts"
import { groupBy } from "../../kit/groups.ts"
import { isClosed, reportsBelow } from "../../kit/drawing/shown.ts"
import type { Tree, TreeEdge, TreeNode } from "../../serve/shapes.js"
import { go } from "../address.ts"
import { useAnswer } from "../api.ts"
import { Waiting } from "./marks.tsx"
import { Box, Branch, compareTitle, EdgeWords } from "./tree-box.tsx"
import { type Opened, useOpened } from "./tree-folds.ts"
import { usePlayed } from "./play-store.ts"
import { PlayStory } from "./play.tsx"
import { paintPlayed } from "./tree-played.ts"
import { edgeKey, Line } from "./tree-lines.tsx"
import { useZoom, type Zoom } from "./tree-zoom.ts"

/** Higher than this in pixels a drawing stands in a window of its own; what is lower stands whole on the page. */
const tall = 1500

/** The tree of one story. */
export function FamilyTree({ story }: { readonly story: string }) {
  const path = `/api/stories/${encodeURIComponent(story)}/tree`
  const { data, error } = useAnswer<Tree>(path)
  const opened = useOpened(story, data)
  if (!data) return <Waiting error={error} />
  return (
    <>
      <DrawnTree tree={data} story={story} opened={opened} picture={`${path}.svg`} />
      {data.reports > 1 && <PlayStory story={story} />}
    </>
  )
}

function DrawnTree({
  tree,
  story,
  opened,
  picture,
}: {
  readonly tree: Tree
  readonly story: string
  readonly opened: Opened
  readonly picture: string
}) {
  const frame = useRef<HTMLDivElement>(null)
  const turned = [...opened.toggled].join()
  // What was turned over is told by its keys: a set is new each time
  const drawing = useMemo(() => drawFamily<TreeNode, TreeEdge>(tree, opened.toggled), [tree, turned])
  const zoom = useZoom(frame, drawing)
  const deeds = useRef<Readonly<Record<string, () => void>>>({})
  deeds.current = { "+": zoom.closer, "=": zoom.closer, "-": zoom.farther, "0": zoom.fit }
  const whole = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => (whole.current ? listen(whole.current, key => deeds.current[key]) : undefined), [])
  const played = usePlayed(story)
  useLayoutEffect(() => {
    if (whole.current) paintPlayed(whole.current, drawing, played)
  }, [drawing, played])
  // Drawn again only where something was opened, never by a zoom
  const scene = useMemo(() => <Scene tree={tree} drawing={drawing} opened={opened} />, [drawing])
  const { width, height } = drawing
  const sized = { width: `${width * zoom.scale}px`, height: `${height * zoom.scale}px` }
  const canvas = { width: `${width}px`, height: `${height}px`, transform: `scale(${zoom.scale})` }
  return (
    <div class="tree" ref={whole} style={{ "--tree-width": width, "--tree-height": height }}>
      <section
        class={height * zoom.scale > tall ? "tree-frame tall" : "tree-frame"}
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label="Family tree: arrows pan, + and − zoom, 0 fits"
      >
        <div class="tree-sized" style={sized}>
          <div class="tree-canvas" style={canvas}>
            {scene}
          </div>
        </div>
      </section>
      <Key tree={tree} zoom={zoom} opened={opened} picture={picture} />
    </div>
  )
}

/** Keys, clicks on lines, and what the pointer or the focus is over, for all boxes and lines by one listener each. */
function listen(tree: HTMLElement, deedOf: (key: string) => (() => void) | undefined): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const press = (event: KeyboardEvent) => {
    const deed = event.ctrlKey || event.metaKey || event.altKey ? undefined : deedOf(event.key)
    if (!deed) return
    event.preventDefault()
    event.stopPropagation()
    deed()
  }
  const follow = (event: MouseEvent) => {
    const to = (event.target as Element).closest("[data-href]")?.getAttribute("data-href")
    if (to) go(to)
  }
  tree.addEventListener("keydown", press, { signal })
  tree.addEventListener("click", follow, { signal })
  for (const type of ["pointerover", "pointerleave", "focusin", "focusout"])
    tree.addEventListener(type, event => warm(tree, event), { signal })
  return () => stop.abort()
}

/** A line and the words beside it light up together. Done by hand: a thousand boxes need not be asked. */
function warm(tree: Element, { type, target }: Event): void {
  for (const one of tree.querySelectorAll(".warm")) one.classList.remove("warm")
  if (type === "pointerleave" || type === "focusout") return
  const key = (target as Element).closest("[data-edge]")?.getAttribute("data-edge")
  if (key) for (const one of tree.querySelectorAll(`[data-edge="${CSS.escape(key)}"]`)) one.classList.add("warm")
}

interface SceneProps {
  readonly tree: Tree
  readonly drawing: Drawing<TreeNode, TreeEdge>
  readonly opened: Opened
}

/** All that is drawn. */
function Scene({ tree, drawing, opened: { toggled, toggle } }: SceneProps) {
  const { columns, boxes, lines, width, height } = drawing
  const at = new Map(boxes.map(box => [box.node.id, box]))
  const below = reportsBelow(tree.nodes)
  const linesTo = groupBy(lines, ({ edge }) => edge.to)
  // How far in a box stands where the tree is a list: by what it hangs on, or it would seem to hang on what is over it.
  const depths = new Map<string, number>()
  for (const { node } of boxes) depths.set(node.id, node.parent === null ? 0 : (depths.get(node.parent) ?? 0) + 1)
  return (
    <>
      {columns.length > 0 && (
        <div class="tree-time" aria-hidden="true">
          {columns.map((column, i) => (
            <span key={i} style={{ left: `${column.x}px` }} class={column.gap ? "gap" : undefined}>
              {column.label}
            </span>
          ))}
        </div>
      )}
      <svg class="tree-lines" width={width} height={height} aria-hidden="true">
        {columns.map((column, i) => (
          <line key={i} class="grid" x1={column.x} x2={column.x} y1={26} y2={height} />
        ))}
        {[false, true].flatMap(chief =>
          lines
            .filter(({ edge }) => edge.chief === chief)
            .map(line => {
              const [from, to] = [at.get(line.edge.from)!, at.get(line.edge.to)!]
              return <Line key={edgeKey(line.edge)} line={line} title={compareTitle(from.node, to.node)} />
            }),
        )}
      </svg>
      <ol>
        {boxes.map(box => {
          const { node } = box
          const own = below.get(node.id) ?? 0
          return (
            <li key={node.id} data-depth={Math.min(depths.get(node.id)!, 6)} data-box={node.id}>
              {(linesTo.get(node.id) ?? []).map(line => (
                <EdgeWords key={edgeKey(line.edge)} line={line} from={at.get(line.edge.from)!} box={box} />
              ))}
              <Box box={box} opened={toggled.has(node.id)} toggle={toggle} />
              {own > 0 && <Branch box={box} below={own} closed={isClosed(toggled, node)} toggle={toggle} />}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** What the marks mean, and what can be done. */
function Key({
  tree,
  zoom,
  opened,
  picture,
}: {
  readonly tree: Tree
  readonly zoom: Zoom
  readonly opened: Opened
  readonly picture: string
}) {
  const has = (rule: (edge: TreeEdge) => boolean) => tree.edges.some(rule)
  return (
    <div class="tree-foot">
      <p class="tree-key">
        {tree.edges.length > 0 && <span class="key-line">thicker line: more shared words</span>}
        {has(edge => edge.inferred || !edge.decided) && (
          <span class="key-lost">dashed: inferred, or order unknown</span>
        )}
        {has(edge => !edge.chief) && <span class="key-further">grey curve: takes from this one, too</span>}
        {tree.edges.length > 0 && <span class="key-origin">heavy border: origin</span>}
      </p>
      {tree.nodes.length > 1 && (
        <p class="tree-tools">
          {opened.all !== null && (
            <button type="button" aria-pressed={opened.all} onClick={opened.toggleAll}>
              {opened.all ? "Fold" : `Open all ${tree.reports.toLocaleString("en-GB")}`}
            </button>
          )}
          <span class="tree-zoom">
            <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={zoom.farther}>
              −
            </button>
            <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={zoom.closer}>
              +
            </button>
            <button type="button" title="The whole tree (0)" onClick={zoom.fit}>
              Fit
            </button>
          </span>
          <a href={picture} download="family-tree.svg">
            Picture
          </a>
        </p>
      )}
    </div>
  )
}
