/**
 * The offered language that a language tag asks for: the one of the same language and script, whatever the region
 * (`es-419` is Spanish; `zh-TW`, which is Traditional, is not Simplified Chinese).
 * Takes underscores, any case and surrounding blanks. A tag that is no BCP 47 tag matches nothing; nothing is thrown.
 */
export function match(tag: string, offered: readonly string[]): string | undefined {
  try {
    // older names of Mandarin are still found on pages, and not every browser knows them
    const wanted = new Intl.Locale(
      tag
        .trim()
        .replaceAll('_', '-')
        .replace(/^(?:zh-cmn|zh-guoyu|cmn)(?=-|$)/i, 'zh'),
    ).maximize();
    return offered.find((language) => {
      const {language: code, script} = new Intl.Locale(language).maximize();
      return code === wanted.language && script === wanted.script;
    });
  } catch {
    return undefined;
  }
}
