// How V8 is to run a command: a run reads some pages, prints and ends, so what it spends on getting ready counts. Imported
// before all else, for what was compiled already stays as it is. None of it changes what a program computes.

import { setFlagsFromString } from "node:v8"

// A pattern is compiled to machine code at its first use. By default V8 first makes bytecode of it and the code after
// that, and making sets of letters out of `\p{L}` twice costs a fifth of a short trace.
setFlagsFromString("--no-regexp-tier-up")

// Of V8 11 (Node 20) alone: later ones count calls instead, and say aloud that they do not know the flag.
// A function is optimised when it has run six times as long as by default: most rules run on too few sentences of a
// pile for that to pay, and those that carry a large pile get there in its first second.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=400000")
