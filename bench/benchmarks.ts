// All benchmarks, in the order of the stages.

import type { Benchmark } from "./bench.js"
import { newsquant } from "./newsquant.js"
import { tempeval3 } from "./tempeval3.js"

/** Every benchmark by name. Each stands in a file of its own. */
export const benchmarks: readonly Benchmark[] = [newsquant, tempeval3]
