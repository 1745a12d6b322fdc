import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { compileAhead } from "./compile-ahead.ts";
import { writeFirstFiles } from "./first-files.ts";

/** Where `afterword serve` listens while the pages are worked on. */
const server = process.env["AFTERWORD_SERVER"] ?? "http://127.0.0.1:7878";

/** Few scripts instead of one for each part: the frame, what several pages share, and each page. */
const scripts = [
  { name: "frame", tags: ["$initial" as const], priority: 1 },
  { name: "shared", test: /[\\/]web[\\/]/, minShareCount: 3 },
];

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(import.meta.dirname, "..", ".cache", "vite"),
  plugins: [
    svelte(),
    writeFirstFiles(),
    compileAhead(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "offline/worker",
      filename: "sw.ts",
      injectRegister: null,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ["**/*.{js,css,html,svg,woff2}"],
        injectionPoint: "self.programFiles",
      },
      // It lies in public/, and register.ts names it.
      manifest: false,
    }),
  ],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2024",
    // Nothing may be written into a style attribute or a data: address of another kind than an image.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: scripts } } },
  },
  worker: { format: "es" },
  server: { port: 5173, proxy: { "/api": server } },
});
