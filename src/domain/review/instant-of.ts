import { parseInstant } from "../facts/instants.ts";
import { perSpelling } from "./remember.ts";

/** The instant of a text. The events of an application are asked for with every draft of it. */
export const instantOf = perSpelling(parseInstant);
