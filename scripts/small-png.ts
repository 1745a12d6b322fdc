import { crc32, deflateSync, inflateSync } from "node:zlib";

interface Picture {
  width: number;
  height: number;
  /** Three bytes a pixel. */
  pixels: Uint8Array;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const mostColours = 256;
const exact = 128;

/** The same picture with a palette of 256 colours, about a third of the bytes: pages are paper, ink and a few lines. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = readPicture(png);
  const palette = commonest(pixels);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixels, pixel);
    let index = nearest.get(colour);
    if (index === undefined) nearest.set(colour, (index = indexOfNearest(colour, palette)));
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The commonest as they are, so that a shadow keeps its shades. Of the rest, those that are near each other count as one, so that the edges of letters do not crowd out a line's own colour. */
function commonest(pixels: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < pixels.length / 3; pixel++) {
    const colour = colourAt(pixels, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen: number[] = [];
  const taken = new Set<number>();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    const near = (colour & 0xf8f8f8) >>> 0;
    if (taken.has(near) && chosen.length >= exact) continue;
    taken.add(near);
    chosen.push(colour);
    if (chosen.length === mostColours) break;
  }
  return chosen;
}

function indexOfNearest(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, one] of palette.entries()) {
    const red = (colour >> 16) - (one >> 16);
    const green = ((colour >> 8) & 255) - ((one >> 8) & 255);
    const blue = (colour & 255) - (one & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function colourAt(pixels: Uint8Array, pixel: number): number {
  const at = pixel * 3;
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/** Reads what the browser writes: eight bits, RGB or RGBA, not interlaced (PNG, third edition, §9). */
function readPicture(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const bytes = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const lines = unfilter(inflateSync(Buffer.concat(parts)), width * bytes, bytes);
  const pixels = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    pixels.set(lines.subarray(pixel * bytes, pixel * bytes + 3), pixel * 3);
  return { width, height, pixels };
}

function unfilter(raw: Buffer, stride: number, bytes: number): Uint8Array {
  const height = raw.length / (stride + 1);
  const lines = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < bytes ? 0 : (lines[at - bytes] ?? 0);
      const up = row === 0 ? 0 : (lines[at - stride] ?? 0);
      const corner = row === 0 || column < bytes ? 0 : (lines[at - stride - bytes] ?? 0);
      lines[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + guess(filter, { left, up, corner });
    }
  }
  return lines;
}

function guess(
  filter: number,
  { left, up, corner }: { left: number; up: number; corner: number },
): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
