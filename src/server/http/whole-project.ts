// What is asked of every pair of the project.

/** As `glosa check` without a path. */
export const wholeProject: { readonly paths: readonly [undefined, undefined] } = {
  paths: [undefined, undefined],
};
