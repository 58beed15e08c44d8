// All benchmarks, in the order of the stages.

import type { Benchmark } from "./bench.js"

/** Every benchmark by name. Each stands in a file of its own. */
export const benchmarks: readonly Benchmark[] = []
