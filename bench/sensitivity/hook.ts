// How a module of the program comes to see another fitted number, while the program itself knows nothing of it: Node loads
// the rooms that read such numbers once more for every change (`?fitted=…` behind their addresses), and `fitted.js` of one
// room is made anew. Runs in Node's thread of loaders (`node:module`, `register`).

import type { LoadFnOutput, LoadHookContext, ResolveFnOutput, ResolveHookContext } from "node:module"
import { type Fitted, moduleOf, withNumber } from "./numbers.js"

/** Modules that hang on fitted numbers: these rooms, and the plan that calls them. All others are one for all changes. */
const hanging = /\/src\/(?:match\/.*|relate\/.*|stages|pipeline)\.js$/

/** Hand the change on from a module to those that it imports. */
export async function resolve(
  specifier: string,
  context: ResolveHookContext,
  next: (specifier: string, context?: Partial<ResolveHookContext>) => ResolveFnOutput | Promise<ResolveFnOutput>,
): Promise<ResolveFnOutput> {
  const resolved = await next(specifier, context)
  const change = changeOf(context.parentURL ?? "")
  if (change === null || !hanging.test(resolved.url)) return resolved
  return { ...resolved, url: `${resolved.url}?fitted=${change}` }
}

/** Make the numbers of a room, one of them changed. */
export async function load(
  url: string,
  context: LoadHookContext,
  next: (url: string, context?: Partial<LoadHookContext>) => LoadFnOutput | Promise<LoadFnOutput>,
): Promise<LoadFnOutput> {
  const [address, change] = [url.replace(/\?.*$/, ""), changeOf(url)]
  const [room, path, value] = change?.split(":") ?? []
  if (!room || !address.endsWith(`/src/${room}/fitted.js`)) return next(url, context)
  const exported = (await import(address)) as Record<string, Fitted>
  const source = moduleOf(withNumber(exported, path!.split("."), Number(value)))
  return { format: "module", source, shortCircuit: true }
}

function changeOf(url: string): string | null {
  return /\?fitted=([^?#]+)$/.exec(url)?.[1] ?? null
}
