/** What the address of the queue holds. */
export type ReviewState = {
  entity?: string
  state?: string
  search?: string
  pair?: string
  after?: string
}
