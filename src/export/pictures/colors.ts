// Ink and paper of pictures: the app's light ones (`ui/styles/colors.css`), written out, since a picture goes where no
// stylesheet follows it.

import type { Family } from "../../model/catalogue.js"

/** Colours of a picture. */
export const colors = {
  ink: "#1b1f27",
  quiet: "#545b66",
  paper: "#ffffff",
  /** What cards and maps lie on. */
  ground: "#fbfaf7",
  line: "#dddad2",
  strong: "#8d8a82",
  doubt: "#8a420a",
} as const

/** Stroke, text and fill of each family of alterations. */
export const familyColors: Readonly<
  Record<Family, { readonly stroke: string; readonly text: string; readonly fill: string }>
> = {
  turned: { stroke: "#600d0f", text: "#600d0f", fill: "#f5dcdc" },
  fact: { stroke: "#b0580f", text: "#8a420a", fill: "#ffe7cf" },
  said: { stroke: "#8b0987", text: "#8b0987", fill: "#f7e0f6" },
  quotation: { stroke: "#1053e7", text: "#0c41b8", fill: "#dee8fc" },
  added: { stroke: "#14844f", text: "#0c5f38", fill: "#daf1e4" },
  "left-out": { stroke: "#616972", text: "#43494f", fill: "#e9e9e6" },
  moved: { stroke: "#616972", text: "#43494f", fill: "#e9e9e6" },
  reworded: { stroke: "#7a808b", text: "#545b66", fill: "#f0efec" },
  spelling: { stroke: "#7a808b", text: "#545b66", fill: "#f0efec" },
}
