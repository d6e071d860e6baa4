/** What a check finds: problems, of which none may be left, and lines for who runs it. */
export interface Findings {
  problems: string[];
  notes?: string[];
}
