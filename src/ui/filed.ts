// The answers of a file: what a server would say to each address of the API, packed into the page itself (gzip, base64)
// by whoever wrote it. Nothing is asked of anybody, and nothing can be changed.

import type { Status } from "../serve/shapes.js"

/** Answers by address. */
let answers: Readonly<Record<string, unknown>> = {}

const ready: Status = { state: "ready", stage: null, done: 0, of: 0, revision: 1, problem: null }

/** Unpack what `element` holds. */
export async function openFile(element: HTMLElement): Promise<void> {
  document.documentElement.dataset.file = ""
  const packed = Uint8Array.from(atob(element.textContent!.trim()), letter => letter.charCodeAt(0))
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))
  answers = JSON.parse(await new Response(unpacked).text()) as Record<string, unknown>
}

/** The answer to an address; throws where the file has none, in words for a reader. */
export function filed(path: string, init?: RequestInit): unknown {
  if (init) throw new Error("This is a file: marks and corrections are made in Stemma itself.")
  if (path === "/api/status") return ready
  const answer = answers[path]
  if (answer === undefined) throw new Error("This is not in the file. Stemma itself, on the whole pile, can show it.")
  return answer
}
