import type { IncomingHttpHeaders, RequestListener } from "node:http"
import type { Network } from "../src/fetch/network.js"

export const publicNumber: string

export interface Web {
  readonly network: Network
  /** All that was asked of its server. */
  readonly requests: readonly { readonly host: string; readonly path: string; readonly headers: IncomingHttpHeaders }[]
  /** All connections that were asked for. */
  readonly dials: readonly {
    readonly number: string
    readonly port: number
    readonly name: string
    readonly secure: boolean
  }[]
  /** Milliseconds that were waited, one after the other. */
  readonly waits: readonly number[]
  /** Names that were looked up. */
  readonly resolved: readonly string[]
  readonly port: number
  close(): Promise<void>
}

export function openWeb(
  hosts: Readonly<Record<string, RequestListener>>,
  options?: {
    readonly numbers?: Readonly<Record<string, readonly string[] | (() => readonly string[])>>
    readonly now?: () => number
  },
): Promise<Web>
