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
  /** Where the contour goes on below a box that has no children; -1 for nowhere. */
  readonly leftThread: Int32Array
  readonly rightThread: Int32Array
  /** The outermost boxes at the lower end of a branch, with the sum of `mod` down to them. */
  readonly leftEnd: Int32Array
  readonly rightEnd: Int32Array
  readonly leftSum: Float64Array
  readonly rightSum: Float64Array
}

function walkOver(boxes: readonly TidyBox[], gap: number, mirrored: boolean): Walk {
  const count = boxes.length
  const children: number[][] = boxes.map(() => [])
  for (let i = 1; i < count; i++) children[boxes[i]!.parent]!.push(i)
  if (mirrored) for (const list of children) list.reverse()
  const numbers = () => new Float64Array(count)
  const indexes = () => new Int32Array(count).fill(-1)
  return {
    boxes,
    children,
    widths: Float64Array.from(boxes, box => box.size + gap),
    anchors: Float64Array.from(boxes, ({ size, anchor }) => (mirrored ? size - anchor : anchor)),
    exits: Float64Array.from(boxes, ({ size, exit }) => (mirrored ? size - exit : exit)),
    ...{ place: numbers(), mod: numbers(), shift: numbers(), change: numbers() },
    ...{ leftThread: indexes(), rightThread: indexes(), leftEnd: indexes(), rightEnd: indexes() },
    ...{ leftSum: numbers(), rightSum: numbers() },
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
    walk.leftEnd[at] = at
    walk.rightEnd[at] = at
    return
  }
  let lowest: Lowest | null = withLowest(boxes[walk.leftEnd[first]!]!.to, 0, null)
  for (let i = 1; i < below.length; i++) {
    const end = boxes[walk.rightEnd[below[i]!]!]!.to
    separate(walk, below, i, lowest)
    lowest = withLowest(end, i, lowest)
  }
  const middle = (child: number) => place[child]! + mod[child]! + anchors[child]!
  place[at] = (middle(first) + middle(last)) / 2 - exits[at]!
  walk.leftEnd[at] = walk.leftEnd[first]!
  walk.leftSum[at] = walk.leftSum[first]!
  walk.rightEnd[at] = walk.rightEnd[last]!
  walk.rightSum[at] = walk.rightSum[last]!
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
      right = walk.children[right]!.at(-1) ?? walk.rightThread[right]!
      if (right >= 0) rightSum += mod[right]!
    }
    if (rightTo >= leftTo) {
      left = walk.children[left]![0] ?? walk.leftThread[left]!
      if (left >= 0) leftSum += mod[left]!
    }
  }
  if (left >= 0) threadLeft(walk, siblings, i, left, leftSum)
  else if (right >= 0) threadRight(walk, siblings, i, right, rightSum)
}

/** Move a branch; those between it and the one it ran into are to share the room that this makes. */
function push(walk: Walk, siblings: readonly number[], i: number, against: number, distance: number): void {
  const branch = siblings[i]!
  walk.mod[branch]! += distance
  walk.leftSum[branch]! += distance
  walk.rightSum[branch]! += distance
  if (against >= i - 1) return
  const share = distance / (i - against)
  walk.shift[siblings[against + 1]!]! += share
  walk.shift[branch]! -= share
  walk.change[branch]! -= distance - share
}

/** The branches before are the shorter: their left contour goes on at `left` of the `i`th. */
function threadLeft(walk: Walk, siblings: readonly number[], i: number, left: number, sum: number): void {
  const [first, branch] = [siblings[0]!, siblings[i]!]
  const end = walk.leftEnd[first]!
  walk.leftThread[end] = left
  const difference = sum - walk.mod[left]! - walk.leftSum[first]!
  walk.mod[end]! += difference
  walk.place[end]! -= difference
  walk.leftEnd[first] = walk.leftEnd[branch]!
  walk.leftSum[first] = walk.leftSum[branch]!
}

/** The `i`th is the shorter: its right contour goes on at `right` of those before. */
function threadRight(walk: Walk, siblings: readonly number[], i: number, right: number, sum: number): void {
  const [before, branch] = [siblings[i - 1]!, siblings[i]!]
  const end = walk.rightEnd[branch]!
  walk.rightThread[end] = right
  const difference = sum - walk.mod[right]! - walk.rightSum[branch]!
  walk.mod[end]! += difference
  walk.place[end]! -= difference
  walk.rightEnd[branch] = walk.rightEnd[before]!
  walk.rightSum[branch] = walk.rightSum[before]!
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
