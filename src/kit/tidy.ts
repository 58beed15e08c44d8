// A tidy layout of a tree whose boxes are of unlike sizes, in linear time: no two overlap, children stand in their order
// behind their parent, a parent in the middle of its children, alike branches are drawn alike wherever they hang. The
// rules are Reingold's and Tilford's (1981), for any number of children Walker's (1990) as mended by Buchheim, Jünger and
// Leipert (2002); boxes that are of no common depth, the contours that are followed by threads and the list of siblings
// that stand lowest are van der Ploeg's ("Drawing non-layered tidy trees in linear time", 2014). His walks ask themselves;
// here they are loops over the boxes in order of descent, so that a chain of 5,000 is no deeper than one of five.
// The picture of a mirrored tree is the mirrored picture: that holds because the tree is laid out both ways round and
// each box put in the middle between its two places, which breaks no distance that both of them keep.

/** A box to be laid out. Which way the tree grows is the caller's: `from` … `to` is along descent, `size` across it. */
export interface TidyBox {
  /** Index of its parent, which stands before it in the list; -1 for the first alone. */
  readonly parent: number
  /** Where it begins and ends along descent; it begins where its parent ends, or behind that. */
  readonly from: number
  readonly to: number
  /** Its size across. */
  readonly size: number
  /** Where in its size the line from its parent meets it, 0 … `size`. */
  readonly anchor: number
  /** Where in its size the lines to its children leave it: in the middle of where the first and the last of them end. */
  readonly exit: number
}

/** Where each box of a tree begins across descent, the least at 0. `gap` lies between any two. Boxes parents first. */
export function tidy(boxes: readonly TidyBox[], gap: number): Float64Array {
  if (boxes.length === 0) return new Float64Array(0)
  const forth = laidOut(boxes, gap, false)
  const back = laidOut(boxes, gap, true)
  const places = forth.map((place, i) => (place - back[i]! - boxes[i]!.size) / 2)
  const least = places.reduce((least, place) => Math.min(least, place), Infinity)
  return places.map(place => place - least)
}

/** What is known of the boxes while they are laid out, each by its index. */
interface Walk {
  readonly boxes: readonly TidyBox[]
  readonly children: readonly (readonly number[])[]
  readonly widths: Float64Array
  readonly anchors: Float64Array
  readonly exits: Float64Array
  /** Place against the parent's, and what is added to it and to all below it. */
  readonly place: Float64Array
  readonly mod: Float64Array
  /** Room to be shared out among siblings when all stand. */
  readonly shift: Float64Array
  readonly change: Float64Array
  readonly left: Contour
  readonly right: Contour
}

/** One side of every branch. */
interface Contour {
  /** Where it goes on below a box that has no children; -1 for nowhere. */
  readonly thread: Int32Array
  /** The outermost box at the lower end of a branch, with the sum of `mod` down to it. */
  readonly end: Int32Array
  readonly sum: Float64Array
}

function walkOver(boxes: readonly TidyBox[], gap: number, mirrored: boolean): Walk {
  const count = boxes.length
  const children: number[][] = boxes.map(() => [])
  for (let i = 1; i < count; i++) children[boxes[i]!.parent]!.push(i)
  if (mirrored) for (const list of children) list.reverse()
  const numbers = () => new Float64Array(count)
  const indexes = () => new Int32Array(count).fill(-1)
  const contour = () => ({ thread: indexes(), end: indexes(), sum: numbers() })
  return {
    boxes,
    children,
    widths: Float64Array.from(boxes, box => box.size + gap),
    anchors: Float64Array.from(boxes, ({ size, anchor }) => (mirrored ? size - anchor : anchor)),
    exits: Float64Array.from(boxes, ({ size, exit }) => (mirrored ? size - exit : exit)),
    ...{ place: numbers(), mod: numbers(), shift: numbers(), change: numbers() },
    ...{ left: contour(), right: contour() },
  }
}

function laidOut(boxes: readonly TidyBox[], gap: number, mirrored: boolean): Float64Array {
  const walk = walkOver(boxes, gap, mirrored)
  // Backwards through a list that has parents first, every child is done before its parent is.
  for (let at = boxes.length - 1; at >= 0; at--) standOver(walk, at)
  const sums = new Float64Array(boxes.length)
  for (let at = 0; at < boxes.length; at++) {
    sums[at]! = walk.mod[at]! + (at > 0 ? sums[boxes[at]!.parent]! : 0)
    shareOut(walk, at)
  }
  return walk.place.map((place, at) => place + sums[at]!)
}

/** Siblings that a contour may still run into, the one that reaches lowest last: `end` is how far down each reaches. */
interface Lowest {
  readonly end: number
  readonly sibling: number
  readonly next: Lowest | null
}

function withLowest(end: number, sibling: number, list: Lowest | null): Lowest {
  let next = list
  while (next && end >= next.end) next = next.next
  return { end, sibling, next }
}

/** Put the branches below a box beside one another, and the box in their middle. */
function standOver(walk: Walk, at: number): void {
  const { boxes, children, place, mod, anchors, exits } = walk
  const below = children[at]!
  const [first, last] = [below[0], below.at(-1)]
  if (first === undefined || last === undefined) {
    walk.left.end[at] = at
    walk.right.end[at] = at
    return
  }
  let lowest: Lowest | null = withLowest(boxes[walk.left.end[first]!]!.to, 0, null)
  for (let i = 1; i < below.length; i++) {
    const end = boxes[walk.right.end[below[i]!]!]!.to
    separate(walk, below, i, lowest)
    lowest = withLowest(end, i, lowest)
  }
  const middle = (child: number) => place[child]! + mod[child]! + anchors[child]!
  place[at] = (middle(first) + middle(last)) / 2 - exits[at]!
  walk.left.end[at] = walk.left.end[first]!
  walk.left.sum[at] = walk.left.sum[first]!
  walk.right.end[at] = walk.right.end[last]!
  walk.right.sum[at] = walk.right.sum[last]!
}

/** Follow the right contour of the branches before the `i`th and the left one of it, and push it off where they meet. */
function separate(walk: Walk, siblings: readonly number[], i: number, lowest: Lowest): void {
  const { boxes, widths, place, mod } = walk
  let [right, left] = [siblings[i - 1]!, siblings[i]!]
  let [rightSum, leftSum] = [mod[right]!, mod[left]!]
  let nearest: Lowest | null = lowest
  while (right >= 0 && left >= 0) {
    const [rightTo, leftTo] = [boxes[right]!.to, boxes[left]!.to]
    while (nearest?.next && rightTo > nearest.end) nearest = nearest.next
    const distance = rightSum + place[right]! + widths[right]! - (leftSum + place[left]!)
    if (distance > 0) {
      leftSum += distance
      push(walk, siblings, i, nearest?.sibling ?? i - 1, distance)
    }
    if (rightTo <= leftTo) {
      right = walk.children[right]!.at(-1) ?? walk.right.thread[right]!
      if (right >= 0) rightSum += mod[right]!
    }
    if (rightTo >= leftTo) {
      left = walk.children[left]![0] ?? walk.left.thread[left]!
      if (left >= 0) leftSum += mod[left]!
    }
  }
  if (left >= 0) goOn(walk, walk.left, siblings[0]!, siblings[i]!, left, leftSum)
  else if (right >= 0) goOn(walk, walk.right, siblings[i]!, siblings[i - 1]!, right, rightSum)
}

/** Move a branch; those between it and the one it ran into are to share the room that this makes. */
function push(walk: Walk, siblings: readonly number[], i: number, against: number, distance: number): void {
  const branch = siblings[i]!
  walk.mod[branch]! += distance
  walk.left.sum[branch]! += distance
  walk.right.sum[branch]! += distance
  if (against >= i - 1) return
  const share = distance / (i - against)
  walk.shift[siblings[against + 1]!]! += share
  walk.shift[branch]! -= share
  walk.change[branch]! -= distance - share
}

/** Of two branches side by side the `short` one ends first: on one side its contour goes on at `at` of the `long` one. */
function goOn(walk: Walk, { thread, end, sum }: Contour, short: number, long: number, at: number, sumTo: number): void {
  const last = end[short]!
  thread[last] = at
  const difference = sumTo - walk.mod[at]! - sum[short]!
  walk.mod[last]! += difference
  walk.place[last]! -= difference
  end[short] = end[long]!
  sum[short] = sum[long]!
}

/** Give the branches below a box the room that was kept for them. */
function shareOut(walk: Walk, at: number): void {
  let [step, sum] = [0, 0]
  for (const child of walk.children[at]!) {
    step += walk.shift[child]!
    sum += step + walk.change[child]!
    walk.mod[child]! += sum
  }
}
