// What a server speaks through: handed in, so that nothing else of the program writes there.

export interface ProtocolStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}
