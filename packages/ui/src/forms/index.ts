export * from './choice-list.tsx'
export * from './dialog.tsx'
export * from './field.tsx'
export * from './file-drop.tsx'
