/* The block in the editor. It has no build step: it uses what WordPress puts on the page as `wp`. */
(({blocks, blockEditor, components, element, i18n, serverSideRender}, lists) => {
  const {createElement: el} = element;
  const {__} = i18n;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {BaseControl, CheckboxControl, Disabled, PanelBody, SelectControl} = components;
  const ServerSideRender = serverSideRender.ServerSideRender || serverSideRender;

  const options = (labels) => Object.keys(labels).map((value) => ({value, label: labels[value]}));
  const levels = [1, 2, 3, 4, 5, 6].map((level) => ({value: String(level), label: String(level)}));
  const emergency = 'red-flags';
  const guide = 'guide';

  const select = (label, value, choices, onChange, help) =>
    el(SelectControl, {
      label,
      value,
      options: choices,
      onChange,
      help,
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });

  /** The sections of a guide, in the order of the list. The emergency signs are always shown. */
  const sectionsOfGuide = (chosen, onChange) =>
    el(
      BaseControl,
      {
        label: __('Sections of the guide', 'fbss-patient-information'),
        help: __('None ticked: all of them. The emergency signs are always shown.', 'fbss-patient-information'),
        __nextHasNoMarginBottom: true,
      },
      options(lists.sections)
        .filter(({value}) => value !== guide && value !== emergency)
        .map(({value, label}) =>
          el(CheckboxControl, {
            key: value,
            label,
            checked: chosen.includes(value),
            onChange: (checked) =>
              onChange(
                Object.keys(lists.sections).filter((name) => (name === value ? checked : chosen.includes(name))),
              ),
            __nextHasNoMarginBottom: true,
          }),
        ),
    );

  /** The element, with the server's HTML in it: that shows until the element does, and whenever it cannot. */
  const preview = (attributes) => {
    const {section, lang, headingLevel, mode, sections, country} = attributes;
    const fallback = el(ServerSideRender, {block: 'fbss/section', attributes, httpMethod: 'GET'});
    if (!lists.sections[section]) return fallback;
    const own = {key: section, lang: lang || lists.siteLanguage, 'heading-level': String(headingLevel)};
    if (mode) own.mode = mode;
    if (section === guide && sections.length) own.sections = [...new Set([emergency, ...sections])].join();
    if (country && lists.countries) own.country = country;
    return el(`fbss-${section}`, own, fallback);
  };

  const edit = ({attributes, setAttributes}) => {
    const {section, lang, headingLevel, mode, sections, country} = attributes;
    const set = (name) => (value) => setAttributes({[name]: value});
    return el(
      element.Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          {title: __('Section', 'fbss-patient-information')},
          select(__('Section', 'fbss-patient-information'), section, options(lists.sections), set('section')),
          select(
            __('Language', 'fbss-patient-information'),
            lang,
            [{value: '', label: __('The site’s language', 'fbss-patient-information')}, ...options(lists.languages)],
            set('lang'),
          ),
          select(
            __('Heading level', 'fbss-patient-information'),
            String(headingLevel),
            levels,
            (level) => setAttributes({headingLevel: Number(level)}),
            __('The level that fits the headings around it.', 'fbss-patient-information'),
          ),
          (section === emergency || section === guide) &&
            select(
              __('Emergency signs', 'fbss-patient-information'),
              mode,
              [
                {value: '', label: __('The signs can be ticked', 'fbss-patient-information')},
                {value: 'list', label: __('A list, nothing to tick', 'fbss-patient-information')},
              ],
              set('mode'),
            ),
          lists.countries &&
            select(
              __('Country', 'fbss-patient-information'),
              country,
              [{value: '', label: __('Not set', 'fbss-patient-information')}, ...options(lists.countries)],
              set('country'),
              __(
                'Its emergency number is shown. An administrator can set it for the whole site.',
                'fbss-patient-information',
              ),
            ),
          section === guide && sectionsOfGuide(sections, set('sections')),
        ),
      ),
      el('div', useBlockProps(), el(Disabled, null, preview(attributes))),
    );
  };

  blocks.registerBlockType('fbss/section', {edit, save: () => null});
})(window.wp, window.fbssBlock);
