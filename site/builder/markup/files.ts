/** The files that a snippet refers to. */
export interface Files {
  /** Their folder, as a URL that ends with a slash. */
  readonly base: string;
  /** The heading of the section in its language. */
  readonly title: string;
  /** The hashes of the scripts, by file. */
  readonly integrity: Readonly<Partial<Record<string, string>>>;
}
