// A button that asks for files, in the language of the page and not of the browser.

import { useRef } from "preact/hooks";

export function FileButton({
  label,
  accept,
  multiple = false,
  main = false,
  onFiles,
}: {
  readonly label: string;
  /** Endings with their dots, by commas; any file by default. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly main?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple}
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again when it has changed.
          currentTarget.value = "";
        }}
      />
      <button type="button" class={main ? "main" : ""} onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
