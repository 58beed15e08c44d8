// The thread's side of the engine. A trace stands back behind what a person waits for.

import { standBack } from "../run/standing-back.js"
import { performTasks } from "../run/task-thread.js"
import { perform, type Task } from "./engine.js"

performTasks<Task>((task, progress, knowledge) => {
  if (task.does === "trace") standBack()
  return perform(task, progress, knowledge)
})
