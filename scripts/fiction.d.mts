import type { RequestListener } from "node:http"

export function fiction(root: string): Readonly<Record<string, RequestListener>>
