// The list that holds nothing: one for all, where making a new one each time would be all that is made.

export const nothing: readonly never[] = [];
