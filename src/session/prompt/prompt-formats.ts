// What a prompt can be written as.

export const promptFormats = ["markdown", "json", "xml"] as const;
export type PromptFormat = (typeof promptFormats)[number];
