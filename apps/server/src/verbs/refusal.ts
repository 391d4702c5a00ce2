/** A verb that cannot be carried out, with the sentence for the terminal. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** An option that does not exist or lacks its value, as Node's reader of arguments tells it. */
export const isBadOption = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
