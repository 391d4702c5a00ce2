export { type PlantedArea, type PlantedDistrict, type PlantOptions, plantDistrict } from './plant-district.ts'
