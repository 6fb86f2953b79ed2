// Everything the server may touch, passed in by the command.

import type { Translate } from "../../../messages/translator.ts";

export interface EditorIo {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The sentences in a language, or in the command's if it is none of the interface. */
  readonly translateInto: (locale: string | undefined) => Translate;
  readonly tool: { readonly name: string; readonly version: string };
  /** Absolute path of the person's own glosa.json. */
  readonly personal: string | undefined;
  /** Where tokens for stores are. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The only clock. */
  readonly now: () => Date;
}
