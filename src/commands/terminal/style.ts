// Colour for people in a terminal; plain text for everything else.

import { painter } from "../../reporters/paint.ts";
import { wantsColour, type CommandIo } from "../wiring/command-io.ts";

/** The few styles in use. Without colour, each returns its text unchanged. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly underlined: (text: string) => string;
  readonly struck: (text: string) => string;
}

export function styleFor(io: CommandIo): Style {
  const paint = painter(wantsColour(io));
  return {
    bold: (text) => paint("bold", text),
    dim: (text) => paint("dim", text),
    green: (text) => paint("green", text),
    red: (text) => paint("red", text),
    yellow: (text) => paint("yellow", text),
    underlined: (text) => paint("underline", text),
    struck: (text) => paint("strike", text),
  };
}
