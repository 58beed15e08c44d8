// The thread's side of the engine.

import { performTasks } from "../run/task-thread.js"
import { perform, type Task } from "./engine.js"

performTasks<Task>(perform)
