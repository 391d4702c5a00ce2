export * from './reads-members.ts'
export * from './session.tsx'
