// A copy of plain data that holds on to nothing: V8 keeps a long text for the sake of a part of it.

export function copied<Data>(data: Data): Data {
  return structuredClone(data);
}
