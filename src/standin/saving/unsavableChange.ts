/** A change that the saver does not know how to write: better said, in a French sentence, than lost. */
export class UnsavableChange extends Error {
  override readonly name = "UnsavableChange";
}
