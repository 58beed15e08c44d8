// The program's version, as `package.json` has it (a test keeps the two equal).

/** Version of the program and of the library. */
export const version: string = "0.1.0"
