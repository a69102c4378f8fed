/** A change that the saver does not know how to write: better said than lost. */
export class UnsavableChange extends Error {
  override readonly name = "UnsavableChange";
}
