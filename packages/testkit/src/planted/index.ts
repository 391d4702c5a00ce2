export { openTestStore } from './open-test-store.ts'
export { type PlantedArea, type PlantedDistrict, type PlantOptions, plantDistrict } from './plant-district.ts'
export { type PersonToPlant, plantPerson } from './plant-person.ts'
export { plantRows, type RowsToPlant } from './plant-rows.ts'
