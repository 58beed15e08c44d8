// The thread's side of the work.

import { comparePair } from "../pair.js"
import { performTasks } from "../run/task-thread.js"
import type { Task } from "./tasks.js"
import { checkFor, versionsIn } from "./asked.js"
import { traceFor } from "./tracing.js"

performTasks<Task>(async (task, progress, knowledge) => {
  if (task.does === "compare") return comparePair(task.exemplar, task.copy, knowledge, task.names)
  if (task.does === "check") return await checkFor(task, progress, knowledge)
  if (task.does === "versions") return versionsIn(task.store, task.address, knowledge)
  const { does: _does, ...what } = task
  return await traceFor(what, progress, knowledge)
})
