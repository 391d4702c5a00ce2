const fields = new Set(['INPUT', 'TEXTAREA', 'SELECT'])

/** True while text is being written: in a field, or in an input method that is still composing. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio')) return false
  return fields.has(target.tagName) || target.isContentEditable
}
