/** The result of a check. It fails if there are problems; warnings and notes are only printed. */
export interface Findings {
  problems: string[];
  warnings?: string[];
  notes?: string[];
}
