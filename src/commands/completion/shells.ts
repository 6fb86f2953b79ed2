// The shells that get a script.

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];
