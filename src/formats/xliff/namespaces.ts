// The names that XLIFF gives its elements: a namespace for each version, and the modules of 2.x that are read.

export const xliff12 = "urn:oasis:names:tc:xliff:document:1.2";
/** Of 2.0 and 2.1 alike. */
export const xliff20 = "urn:oasis:names:tc:xliff:document:2.0";

export const matchesModule = "urn:oasis:names:tc:xliff:matches:2.0";
export const glossaryModule = "urn:oasis:names:tc:xliff:glossary:2.0";
export const metadataModule = "urn:oasis:names:tc:xliff:metadata:2.0";

/** Metadata groups in which the writer puts what XLIFF has no element for, and where the reader looks for it. */
export const attributesGroup = "attributes";
export const propertiesGroup = "properties";
