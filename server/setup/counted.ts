/** How many were new and how many were there already. */
export interface Counted {
  new: number
  known: number
}
