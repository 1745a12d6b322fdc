/**
 * Stands in for the types of Node in the pure type check. A library of the domain whose declarations refer to them (LiquidJS)
 * would otherwise make `process`, `fetch` and `node:fs` known everywhere in it.
 */
declare namespace NodeJS {
  interface ReadableStream {}
  interface ReadWriteStream {}
}
