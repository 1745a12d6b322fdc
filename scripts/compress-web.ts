// Lays a compressed file beside each file of the built web app that becomes smaller by it; `npm run build:web` ends with this.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "..", "web", "dist");
const texts = "**/*.{html,js,css,svg,json,webmanifest}";

for (const name of globSync(texts, { cwd: folder })) {
  const file = join(folder, name);
  const bytes = readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  keepSmaller(`${file}.br`, brotliCompressSync(bytes, { params: quality }), bytes);
  keepSmaller(`${file}.gz`, gzipSync(bytes, { level: 9 }), bytes);
}

function keepSmaller(file: string, compressed: Buffer, bytes: Buffer): void {
  if (compressed.length < bytes.length) writeFileSync(file, compressed);
}
