// Under which name the inventory and a skeleton know the format; apart, so that naming it loads no parser.

export const formatName = "xliff";
