// What a screen or a printed page shows, as data. Everything in it is computed from a trace, and every figure comes
// with the passages behind it. `serve/schemas/` holds the same shapes as schemas.

export type * from "./shapes/arrival.js"
export type * from "./shapes/ask.js"
export type * from "./shapes/check.js"
export type * from "./shapes/compare.js"
export type * from "./shapes/desk.js"
export type * from "./shapes/days.js"
export type * from "./shapes/digest.js"
export type * from "./shapes/facets.js"
export type * from "./shapes/parts.js"
export type * from "./shapes/persons.js"
export type * from "./shapes/record.js"
export type * from "./shapes/reports.js"
export type * from "./shapes/sought.js"
export type * from "./shapes/stories.js"
export type * from "./shapes/tree.js"
export type * from "./shapes/versions.js"
