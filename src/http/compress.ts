import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { HonoRequest, MiddlewareHandler } from "hono";
import { isMadeBefore } from "./guard/headers.ts";

/** What is shorter goes in one packet anyway. */
const least = 1200;
/** Half a millisecond for an application, and a fifth of its bytes; more effort takes longer than it saves. */
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const compressed = promisify(brotliCompress);

export type Bytes = Uint8Array<ArrayBuffer>;

export function isLong({ byteLength }: ArrayBuffer | Bytes): boolean {
  return byteLength >= least;
}

export async function shorten(bytes: ArrayBuffer | Bytes): Promise<Bytes> {
  return new Uint8Array(await compressed(bytes, effort));
}

/** Whether whoever asks reads what is written short. */
export function readsShort(req: HonoRequest): boolean {
  return /\bbr\b/.test(req.header("Accept-Encoding") ?? "");
}

/** Of an answer that was shortened, and what tells a cache between that it differs from reader to reader. */
export const shortHeaders = { "Content-Encoding": "br", Vary: "Accept-Encoding" };

/** Answers of the API are written short for a browser that reads them so; the built files lie compressed beside each other. */
export const compress: MiddlewareHandler = async (context, next) => {
  await next();
  const { req, res } = context;
  if (!readsShort(req) || isMadeBefore(res) || !isJson(res)) return;
  const bytes = await res.arrayBuffer();
  context.res = new Response(isLong(bytes) ? await shorten(bytes) : bytes, res);
  if (isLong(bytes)) context.res.headers.set("Content-Encoding", "br");
  context.res.headers.set("Vary", "Accept-Encoding");
};

/** Live updates are a stream that never ends, and files are given out as they are. */
function isJson({ headers }: Response): boolean {
  return /^application\/(problem\+)?json/.test(headers.get("Content-Type") ?? "");
}
