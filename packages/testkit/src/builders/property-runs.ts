/** How many draws a property test makes: `SANXIN_PROPERTY_RUNS` when set, few otherwise. */
export const propertyRuns = (few: number): number => Number(process.env.SANXIN_PROPERTY_RUNS ?? few)
