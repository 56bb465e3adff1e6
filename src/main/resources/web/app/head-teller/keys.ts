/** Whether a key belongs to what has the focus: text being typed, a button being pressed. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement;
  if (at.matches('input, textarea, select')) {
    return event.key !== 'Escape';
  }
  return at.matches('button, a, summary') && (event.key === 'Enter' || event.key === ' ');
}
