import type { Script } from "node:vm";
import type * as StartCheck from "#app/start-check.ts";

export const joinedFolder: string;
export function findJoined(folder?: string): typeof StartCheck | undefined;
export function isFresh(folder: string): boolean;
export function stampOf(file: string): string;
export function loadJoined(folder: string): { program: typeof StartCheck; script: Script };
