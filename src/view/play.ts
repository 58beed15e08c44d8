// A story played: its pages in the order in which they appear, and what was altered from where it was born downwards.

import type { Story } from "../model/record.js"
import { playBirths } from "./play/births.js"
import { playMoments } from "./play/moments.js"
import type { Play } from "./shapes.js"
import type { Survey } from "./survey.js"

/** Play a story. */
export function play(view: Survey, story: Story): Play {
  const { moments, note } = playMoments(view, story)
  const { births, more } = playBirths(view, story, moments)
  return { story: story.id, moments, births, note, more }
}
