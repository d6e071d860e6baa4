/** A language with or without a region, and nothing else. */
const plain = /^([a-z]{2})(?:-(?:[a-z]{2}|\d{3}))?$/i;

/**
 * The offered language for a language tag: the one of the same language and script, whatever the region
 * (`es-419` is Spanish; `zh-TW`, which is Traditional, is not Simplified Chinese).
 * Browsers take long to load what they know of languages, so they are asked only where the tag does not tell: a language
 * on offer without a script is written in the same one in every region.
 * Takes underscores, any case and surrounding blanks. A tag that is no BCP 47 tag matches nothing; nothing is thrown.
 */
export function resolveLocale(tag: string, offered: readonly string[]): string | undefined {
  const written = tag.trim().replaceAll('_', '-').toLowerCase();
  const code = plain.exec(written)?.[1];
  const same = offered.find(
    (language) => language.toLowerCase() === written || (code && language.replace(/-[A-Z]{2}$/, '') === code),
  );
  if (same) return same;
  try {
    // older names of Mandarin are still found on pages, and not every browser knows them
    const wanted = new Intl.Locale(written.replace(/^(?:zh-cmn|zh-guoyu|cmn)(?=-|$)/, 'zh')).maximize();
    return offered.find((language) => {
      const {language: code, script} = new Intl.Locale(language).maximize();
      return code === wanted.language && script === wanted.script;
    });
  } catch {
    return undefined;
  }
}
