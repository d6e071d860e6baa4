/* The block in the editor. It has no build step: it uses what WordPress puts on the page as `wp`. */
(({blocks, blockEditor, components, element, i18n, serverSideRender}, lists) => {
  const {createElement: el, Fragment} = element;
  const {__} = i18n;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {Disabled, PanelBody, SelectControl} = components;
  const ServerSideRender = serverSideRender.ServerSideRender || serverSideRender;

  const options = (words) => Object.keys(words).map((value) => ({value, label: words[value]}));
  const languages = () => [{value: '', label: __('The site’s language', 'fbss')}, ...options(lists.languages)];
  const levels = [1, 2, 3, 4, 5, 6].map((level) => ({value: String(level), label: String(level)}));

  const select = (label, value, choices, onChange, help) =>
    el(SelectControl, {label, value, options: choices, onChange, help, __nextHasNoMarginBottom: true});

  /** The element, with the server's HTML in it: that shows until the element does, and whenever it cannot. */
  const preview = (attributes) => {
    const {section, lang, headingLevel} = attributes;
    const fallback = el(ServerSideRender, {block: 'fbss/section', attributes, httpMethod: 'GET'});
    if (!lists.sections[section]) return fallback;
    return el(
      `fbss-${section}`,
      {key: section, lang: lang || lists.siteLanguage, 'heading-level': String(headingLevel)},
      fallback,
    );
  };

  const edit = ({attributes, setAttributes}) =>
    el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          {title: __('Section', 'fbss')},
          select(__('Section', 'fbss'), attributes.section, options(lists.sections), (section) =>
            setAttributes({section}),
          ),
          select(__('Language', 'fbss'), attributes.lang, languages(), (lang) => setAttributes({lang})),
          select(
            __('Heading level', 'fbss'),
            String(attributes.headingLevel),
            levels,
            (level) => setAttributes({headingLevel: Number(level)}),
            __('The level that fits the headings around it.', 'fbss'),
          ),
        ),
      ),
      el('div', useBlockProps(), el(Disabled, null, preview(attributes))),
    );

  blocks.registerBlockType('fbss/section', {edit, save: () => null});
})(window.wp, window.fbssBlock);
