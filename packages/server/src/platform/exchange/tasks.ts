/** Names of the jobs of the import. */
export const tasks = { stage: 'import.stage-file', preview: 'import.preview', run: 'import.run' } as const
