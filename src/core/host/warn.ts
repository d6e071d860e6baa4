const warned = new Set<string>();

/** Warns the host page's developer, once per page and message; details give the reason this time. */
export function warn(message: string, ...details: unknown[]): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`fbss-elements: ${message}`, ...details);
}

/** A value as it may be quoted in a message: never longer than a line. */
export function quote(value: unknown): string {
  return `"${String(value).slice(0, 40)}"`;
}
