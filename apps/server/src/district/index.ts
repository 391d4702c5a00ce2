export { type District, openDistrict } from './open-district.ts'
export { saveAreaScopes } from './save-area-scopes.ts'
export { unnamedDistrict } from './ensure-district.ts'
