/** A whole number with thousands marks: 28,114. */
export const thousands = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
