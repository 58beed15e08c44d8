// The official client of the Model Context Protocol, joined to the built program.

import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type CallToolResult, Client } from "@modelcontextprotocol/client"
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio"
import { tools } from "../src/mcp/tools.js"

export const bin: string = join(import.meta.dirname, "../dist/src/cli/bin.js")
export const pile: string = join(import.meta.dirname, "../sample/pile")
const offline = pathToFileURL(join(import.meta.dirname, "offline.mjs")).href

/** A client that is joined to a server over stdio, and what the server wrote to standard error. */
export interface Joined {
  readonly client: Client
  err(): string
}

/** Start `stemma mcp` such that it can open no connection, and join it. */
export async function joined(...args: string[]): Promise<Joined> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--import", offline, bin, "mcp", ...args],
    stderr: "pipe",
  })
  let err = ""
  transport.stderr?.on("data", chunk => {
    err += String(chunk)
  })
  const client = new Client({ name: "stemma-test", version: "1.0.0" })
  await client.connect(transport)
  return { client, err: () => err }
}

/** The same with the network. */
export async function freely(...args: string[]): Promise<Client> {
  const client = new Client({ name: "stemma-test", version: "1.0.0" })
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [bin, "mcp", ...args], stderr: "ignore" }),
  )
  return client
}

/** What a tool tells: its data, which fits the tool's schema to the last field, and its text. */
export interface ToldBack {
  // biome-ignore lint/suspicious/noExplicitAny: each tool tells something else.
  readonly data: any
  readonly text: string
  readonly links: readonly string[]
}

/** Call a tool that is to answer. */
export async function ask(client: Client, name: string, args: Record<string, unknown>): Promise<ToldBack> {
  const result = (await client.callTool({ name, arguments: args })) as CallToolResult
  const text = textOf(result)
  if (result.isError) throw new Error(text)
  const tool = tools.find(one => one.name === name)!
  const data = tool.output.strict().parse(result.structuredContent)
  return { data, text, links: result.content.flatMap(part => (part.type === "resource_link" ? [part.uri] : [])) }
}

/** Call a tool that is to say what was wrong. */
export async function mistake(client: Client, name: string, args: Record<string, unknown>): Promise<string> {
  const result = (await client.callTool({ name, arguments: args })) as CallToolResult
  if (!result.isError) throw new Error(`${name} answered: ${textOf(result)}`)
  return textOf(result)
}

function textOf({ content }: CallToolResult): string {
  return content.flatMap(part => (part.type === "text" ? [part.text] : [])).join("\n")
}
