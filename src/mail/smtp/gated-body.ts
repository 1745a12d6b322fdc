import { Readable } from "node:stream";

const chunkSize = 64 * 1024;

export interface BodyGate {
  /** Called on the first read, which happens only once the server has opened DATA. False keeps every byte back. */
  mayBegin(): Promise<boolean>;
  /** Called before each piece is handed on. */
  onPiece(last: boolean): void;
}

/** The body of a message as a stream that asks before its first byte: an unread stream proves that nothing was delivered. */
export function gatedBody(bytes: Uint8Array, gate: BodyGate): Readable {
  let at = 0;
  let open: Promise<boolean> | undefined;
  return new Readable({
    highWaterMark: 1,
    read() {
      open ??= gate.mayBegin();
      void open.then((may) => {
        if (!may || this.destroyed) return;
        const piece = bytes.subarray(at, at + chunkSize);
        at += chunkSize;
        gate.onPiece(at >= bytes.length);
        this.push(piece);
        if (at >= bytes.length) this.push(null);
      });
    },
  });
}
