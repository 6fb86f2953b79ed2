// The name of the format for the inventory and skeletons; in its own file, so that naming it loads no parser.

export const i18nextName = "i18next";
