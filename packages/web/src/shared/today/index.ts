export * from './order.ts'
export * from './today-part.ts'
