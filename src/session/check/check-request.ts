// What a check may be asked for.

import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";

/** An article or translation that is not a saved file. */
export interface CheckedText {
  /** Its extension tells the kind of text, and it appears in the report; `source.md` or `target.md` by default. */
  readonly path?: string;
  readonly text: string;
}

/** What to check; paths are relative to the session's folder, or absolute. */
export type CheckRequest = FileRequest | TextRequest;

export type FileRequest = (
  | /** As `glosa check` takes them; without a path, every pair of glosa.json. */
    {
      readonly paths: CheckedPaths;
      /** Whether the glossary is looked at too, if every pair is checked. */
      readonly glossary?: boolean;
    }
    /** Pairs of articles or message files, checked together. */
  | {
      readonly pairs: readonly { readonly source: string; readonly target: string }[];
      /** Whether they are all that there is, and the glossary is looked at too. */
      readonly glossary?: boolean;
    }
  /** The pairs of glosa.json to which these files belong, and bilingual files. */
  | { readonly files: readonly string[] }
  /** Texts without a source, each by itself. */
  | { readonly alone: readonly string[] }
) & {
  /** Of these, only what has changed. */
  readonly changed?: ChangedOnly | undefined;
};

/** Only what git says has changed on either side; everything if the glossary has. */
export interface ChangedOnly {
  /** A revision; the last commit by default. */
  readonly since?: string | undefined;
}

/** Two texts, of which nothing is kept. */
export interface TextRequest {
  readonly source: CheckedText;
  readonly target: CheckedText;
}
