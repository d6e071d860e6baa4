/** What a check finds. Problems fail it; warnings and notes are only printed. */
export interface Findings {
  problems: string[];
  warnings?: string[];
  notes?: string[];
}
