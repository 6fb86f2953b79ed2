// A file pattern, parsed.

export type GlobNode =
  /** One character as it is. */
  | { readonly kind: "character"; readonly is: string }
  /** `?` */
  | { readonly kind: "one" }
  /** `[a-z]`, `[!a-z]` */
  | { readonly kind: "class"; readonly has: (character: string) => boolean }
  /** `*`; one that is a whole name stands for at least one character. */
  | { readonly kind: "star"; readonly isName: boolean }
  /** `**` and its slash: any number of folders. */
  | { readonly kind: "folders" }
  /** `**` at the end, with the slash before it: whatever lies in a folder, and the folder itself. */
  | { readonly kind: "rest" }
  /** `**` alone. */
  | { readonly kind: "all" }
  /** `{a,b}`, `@(a|b)`, `?(a|b)`, `*(a|b)`, `+(a|b)` */
  | {
      readonly kind: "choice";
      readonly of: readonly GlobSequence[];
      readonly orNone: boolean;
      readonly isRepeated: boolean;
    }
  /** `!(a|b)`: anything else within the name. */
  | { readonly kind: "other"; readonly than: readonly GlobSequence[] };

export type GlobSequence = readonly GlobNode[];

/** A piece of a pattern: plain text, or one wildcard. */
export interface GlobPart {
  readonly written: string;
  readonly isWildcard: boolean;
  readonly nodes: GlobSequence;
}
