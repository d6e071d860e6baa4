/** A language with or without a region, and nothing else. */
const plain = /^([a-z]{2})(?:-(?:[a-z]{2}|\d{3}))?$/i;

/**
 * The offered language for a language tag: the one of the same language and script, whatever the region
 * (`es-419` is Spanish; `zh-TW`, which is Traditional, is not Simplified Chinese).
 * `Intl.Locale` is slow to load its data, so it is used only if the tag alone does not decide: an offered language whose tag
 * has no script is written in the same one in every region.
 * Underscores, any case and surrounding blanks are accepted. A malformed tag matches nothing, and neither does an
 * undetermined language, such as `und-BR`; nothing is thrown.
 */
export function resolveLocale(tag: string, offered: readonly string[]): string | undefined {
  const written = tag.trim().replaceAll('_', '-').toLowerCase();
  const code = plain.exec(written)?.[1];
  const same = offered.find(
    (language) => language.toLowerCase() === written || (code && language.replace(/-[A-Z]{2}$/, '') === code),
  );
  // `maximize` would give an undetermined language the usual one of its region
  if (same || written.startsWith('und')) return same;
  try {
    // pages still use older names of Mandarin, and not every browser knows them
    const wanted = new Intl.Locale(written.replace(/^(?:zh-cmn|zh-guoyu|cmn)(?=-|$)/, 'zh'));
    const {language, script} = wanted.maximize();
    return offered.find((tag) => {
      const locale = new Intl.Locale(tag).maximize();
      return locale.language === language && locale.script === script;
    });
  } catch {
    return undefined;
  }
}
