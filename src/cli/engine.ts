// How V8 is to run a command: a run reads some pages, prints and ends, so what it spends on getting ready counts. Imported
// before all else, for what was compiled already stays as it is. Engines that do not know a flag pass over it; none
// changes what a program computes.

import { setFlagsFromString } from "node:v8"

// A pattern is compiled to machine code at its first use. By default V8 first makes bytecode of it and the code after
// that, and making sets of letters out of `\p{L}` twice costs a fifth of a short trace.
setFlagsFromString("--no-regexp-tier-up")

// A function is optimised when it has run six times as long as by default: most rules run on too few sentences of a
// pile for that to pay, and those that carry a large pile get there in its first second.
setFlagsFromString("--interrupt-budget=400000")

// A heap that outgrew its last measure may grow by half before it is swept again, not by a multiple: on 454 reports the
// peak is 539 MB in the place of 629, at the same CPU.
setFlagsFromString("--heap-growing-percent=50")
