/** A package as a lock file has it, as far as a bill needs it. */
export interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

export interface Bill {
  readonly bomFormat: string
  readonly specVersion: string
  readonly serialNumber: string
  readonly version: number
  readonly metadata: { readonly component: { readonly "bom-ref": string } }
  readonly components: readonly {
    readonly "bom-ref": string
    readonly type: string
    readonly group?: string
    readonly name: string
    readonly version: string
    readonly scope: string
    readonly purl: string
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
    readonly licenses?: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

export function billOf(
  own: {
    readonly name: string
    readonly version: string
    readonly license: string
    readonly dependencies: Readonly<Record<string, string>>
  },
  lock: { readonly packages: Readonly<Record<string, LockedPackage>> },
): Bill
