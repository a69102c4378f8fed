/** Hands a text, or bytes, over as a file, by the browser's own download. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(blobOf(content, type));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file from the next task on.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1_000);
}

function blobOf(content: string | Uint8Array, type: string): Blob {
  return typeof content === "string"
    ? new Blob([content], { type: `${type};charset=utf-8` })
    : new Blob([content.slice()], { type });
}
