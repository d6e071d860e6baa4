const said = new Set<string>();

/** Tells the host page's developer about something to mend, once per page and message; details say why this time. */
export function warn(message: string, ...details: unknown[]): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`fbss-elements: ${message}`, ...details);
}

/** A value as it may be quoted in a message: never longer than a line. */
export function quote(value: unknown): string {
  return `"${String(value).slice(0, 40)}"`;
}
