// How V8 is to run a command: a run reads some pages, prints and ends, so what it spends on getting ready counts. Said when
// the process starts, for of options that a program sets itself Node warns that they may crash it; a few runs ended in a
// segmentation fault while the command did so. None of it changes what a program computes.

/** Options of Node for a run of the command. */
export const engine = [
  // A pattern is compiled to machine code at its first use. By default V8 first makes bytecode of it and the code after
  // that, and making sets of letters out of `\p{L}` twice costs a fifth of a short trace.
  "--no-regexp-tier-up",
  // Of V8 11 (Node 20) alone, for later ones count calls instead: a function is optimised when it has run six times as long
  // as by default. Most rules run on too few sentences of a pile for that to pay, and those that carry a large pile get there
  // in its first second.
  ...(Number.parseInt(process.versions.v8, 10) < 12 ? ["--interrupt-budget=400000"] : []),
]
