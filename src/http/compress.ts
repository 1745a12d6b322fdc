import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { MiddlewareHandler } from "hono";

/** What is shorter goes in one packet anyway. */
const least = 1200;
/** Half a millisecond for an application, and a fifth of its bytes; more effort takes longer than it saves. */
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const shorten = promisify(brotliCompress);

/** Answers of the API are written short for a browser that reads them so; the built files lie compressed beside each other. */
export const compress: MiddlewareHandler = async (context, next) => {
  await next();
  const { req, res } = context;
  if (!/\bbr\b/.test(req.header("Accept-Encoding") ?? "") || !isJson(res)) return;
  const bytes = await res.arrayBuffer();
  const isLong = bytes.byteLength >= least;
  context.res = new Response(isLong ? await shorten(bytes, effort) : bytes, res);
  if (isLong) context.res.headers.set("Content-Encoding", "br");
  context.res.headers.set("Vary", "Accept-Encoding");
};

/** Live updates are a stream that never ends, and files are given out as they are. */
function isJson({ headers }: Response): boolean {
  return /^application\/(problem\+)?json/.test(headers.get("Content-Type") ?? "");
}
