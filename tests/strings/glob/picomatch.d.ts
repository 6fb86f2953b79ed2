// What the tests use of picomatch, which comes without types.

declare module "picomatch" {
  const picomatch: {
    isMatch(path: string, pattern: string, options: { readonly posix: boolean }): boolean;
  };
  export default picomatch;
}
