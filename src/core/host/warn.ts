const warned = new Set<string>();

/** Logs a console warning, once per page and message, with details such as the error that is its cause. */
export function warn(message: string, ...details: unknown[]): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`fbss-elements: ${message}`, ...details);
}

/** A value in quotes, for a message: cut after 40 characters. */
export function quote(value: unknown): string {
  return `"${String(value).slice(0, 40)}"`;
}
