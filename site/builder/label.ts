/** The label for a name: `risk-factors` becomes "Risk factors". */
export const labelOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
