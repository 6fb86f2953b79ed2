// What a ZIP archive holds, by its first kilobytes: the names of entries stand in it as they are.

const localHeader = [0x50, 0x4b, 0x03, 0x04];

/** Whether the bytes begin as a ZIP archive does. */
export function startsAsZip(head: Uint8Array): boolean {
  return localHeader.every((byte, index) => head[index] === byte);
}

/** Whether the start of an archive names an entry in `folder`, such as `word/`. */
export function namesFolder(head: Uint8Array, folder: string): boolean {
  return startsAsZip(head) && String.fromCharCode(...head).includes(folder);
}
