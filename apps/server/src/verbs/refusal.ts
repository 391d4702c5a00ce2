/** A verb that cannot be carried out, with the sentence for the terminal. */
export class Refusal extends Error {
  override name = 'Refusal'
}
