import { type District, type DistrictOptions, makeDistrict } from './make-district.ts'
import { qingxi } from './words/places.ts'

/** 清溪街道: three communities, about twenty units and sixty people, for tests that want a whole district at once. */
export const makeSmallDistrict = (options: Partial<DistrictOptions> = {}): District =>
  makeDistrict({ seed: 1, units: 20, people: 60, mess: 0, place: qingxi, ...options })
