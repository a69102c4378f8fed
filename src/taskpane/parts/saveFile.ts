/** Hands a text over as a file, by the browser's own download. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file from the next task on.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1_000);
}
