// Colour and weight on a terminal: the sixteen colours that every terminal has, named for what they mean here.
// Nothing is told by colour alone: every kind of alteration has its glyph.

import { alterationKinds, type AlterationKind, families, type Family } from "../../model/catalogue.js"
import { own } from "../border.js"

/** How words can stand out. Each gives its text back unchanged where there is no colour. */
export interface Paint {
  strong(text: string): string
  faint(text: string): string
  /** A heading. */
  heading(text: string): string
  /** Something a person should look at. */
  warning(text: string): string
  /** In the colour of an alteration's kind. */
  kind(kind: AlterationKind, text: string): string
}

/** Select graphic rendition codes of ECMA-48: on, off. */
const codes = {
  strong: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
} as const

/** Families of alterations in the terminal's colours. */
const colourOf: Readonly<Record<Family, keyof typeof codes>> = {
  turned: "red",
  fact: "yellow",
  said: "magenta",
  quotation: "blue",
  added: "green",
  "left-out": "faint",
  moved: "faint",
  reworded: "faint",
  spelling: "faint",
}

/** The glyph of a kind, the same as in the web app. */
export function glyphOf(kind: AlterationKind): string {
  return families[alterationKinds[kind].family].glyph
}

/** Paint, in colour or without. */
export function paint(colour: boolean): Paint {
  const as = (name: keyof typeof codes) => (text: string) => {
    const [on, off] = codes[name]
    return colour && text !== "" ? own(`${on}m`) + text + own(`${off}m`) : text
  }
  return {
    strong: as("strong"),
    faint: as("faint"),
    heading: as("strong"),
    warning: as("red"),
    kind: (kind, text) => as(colourOf[alterationKinds[kind].family])(text),
  }
}
