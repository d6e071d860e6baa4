/* The block in the editor. There is no build step: it uses WordPress's packages in the global `wp`. */
(({blocks, blockEditor, components, element, i18n, serverSideRender}, data) => {
  const {createElement: el} = element;
  const {__} = i18n;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {BaseControl, CheckboxControl, Disabled, PanelBody, SelectControl, ToggleControl} = components;
  const ServerSideRender = serverSideRender.ServerSideRender || serverSideRender;

  const options = (labels) => Object.keys(labels).map((value) => ({value, label: labels[value]}));
  const levels = [1, 2, 3, 4, 5, 6].map((level) => ({value: String(level), label: String(level)}));
  const emergency = data.emergencySection;
  const guide = 'guide';
  /** Whether a section takes an attribute. */
  const takes = (section, attribute) => data.attributes[section]?.includes(attribute);

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

  const toggle = (label, checked, onChange, help) =>
    el(ToggleControl, {label, checked, onChange, help, __nextHasNoMarginBottom: true});

  /** The sections of a guide, in the order of the list. The emergency symptoms are always shown. */
  const sectionsOfGuide = (chosen, onChange) =>
    el(
      BaseControl,
      {
        label: __('Sections of the guide', 'fbss-patient-information'),
        help: __(
          'If you tick none, all are shown. The emergency symptoms are always shown.',
          'fbss-patient-information',
        ),
        __nextHasNoMarginBottom: true,
      },
      options(data.sections)
        .filter(({value}) => value !== guide && value !== emergency)
        .map(({value, label}) =>
          el(CheckboxControl, {
            key: value,
            label,
            checked: chosen.includes(value),
            onChange: (checked) =>
              onChange(Object.keys(data.sections).filter((name) => (name === value ? checked : chosen.includes(name)))),
            __nextHasNoMarginBottom: true,
          }),
        ),
    );

  /** The element, with the server's HTML as its fallback. */
  const preview = (attributes) => {
    const {section, lang, headingLevel, sections, country} = attributes;
    const fallback = el(ServerSideRender, {block: 'fbss/section', attributes, httpMethod: 'GET'});
    if (!data.sections[section]) return fallback;
    const attrs = {key: section, lang: lang || data.siteLanguage, 'heading-level': String(headingLevel)};
    for (const name of ['mode', 'single', 'print', 'footer'])
      if (attributes[name] && takes(section, name)) attrs[name] = String(attributes[name]);
    if (section === guide && sections.length) attrs.sections = [...new Set([emergency, ...sections])].join();
    if (country && data.countries) attrs.country = country;
    return el(`fbss-${section}`, attrs, fallback, section === guide && sectionsIn(attrs));
  };

  /** The sections of a guide. In an editor it does not add them itself, as they could be saved. */
  const sectionsIn = (attrs) =>
    (attrs.sections ? attrs.sections.split(',') : data.defaultSections).map((name) =>
      el(`fbss-${name}`, {...attrs, key: name, slot: `section-${name}`, sections: undefined, footer: 'none'}),
    );

  const edit = ({attributes, setAttributes}) => {
    const {section, lang, headingLevel, mode, sections, single, print, footer, structuredData, country} = attributes;
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
          select(__('Section', 'fbss-patient-information'), section, options(data.sections), set('section')),
          select(
            __('Language', 'fbss-patient-information'),
            lang,
            [{value: '', label: __('The site’s language', 'fbss-patient-information')}, ...options(data.languages)],
            set('lang'),
          ),
          select(
            __('Heading level', 'fbss-patient-information'),
            String(headingLevel),
            levels,
            (level) => setAttributes({headingLevel: Number(level)}),
            __('The level that fits the headings around it.', 'fbss-patient-information'),
          ),
          takes(section, 'mode') &&
            select(
              __('Emergency symptoms', 'fbss-patient-information'),
              mode,
              [
                {value: '', label: __('The symptoms can be ticked', 'fbss-patient-information')},
                {value: 'list', label: __('A list without boxes to tick', 'fbss-patient-information')},
              ],
              set('mode'),
            ),
          section === guide && sectionsOfGuide(sections, set('sections')),
          takes(section, 'single') &&
            toggle(
              __('One answer at a time', 'fbss-patient-information'),
              single,
              set('single'),
              __('Opening an answer closes the others, except the one on emergencies.', 'fbss-patient-information'),
            ),
          takes(section, 'print') &&
            select(
              __('Printed answers', 'fbss-patient-information'),
              print,
              [
                {value: '', label: __('All of them', 'fbss-patient-information')},
                {value: 'open-only', label: __('Only those that are open', 'fbss-patient-information')},
              ],
              set('print'),
            ),
          takes(section, 'footer') &&
            select(
              data.sections.about,
              footer,
              [
                {value: '', label: __('Shown', 'fbss-patient-information')},
                {value: 'none', label: __('Not shown', 'fbss-patient-information')},
              ],
              set('footer'),
              __(
                'The footer of the card: the sources, the version and its dates, and who has reviewed it.',
                'fbss-patient-information',
              ),
            ),
          takes(section, 'structured-data') &&
            toggle(
              __('Structured data', 'fbss-patient-information'),
              structuredData,
              set('structuredData'),
              __(
                'Adds the content to the page as schema.org data for search engines, once.',
                'fbss-patient-information',
              ),
            ),
          data.countries &&
            takes(section, 'country') &&
            select(
              __('Country', 'fbss-patient-information'),
              country,
              [{value: '', label: __('Not set', 'fbss-patient-information')}, ...options(data.countries)],
              set('country'),
              __(
                'Its emergency number is shown. An administrator can set it for the whole site.',
                'fbss-patient-information',
              ),
            ),
        ),
      ),
      el('div', useBlockProps(), el(Disabled, null, preview(attributes))),
    );
  };

  blocks.registerBlockType('fbss/section', {edit, save: () => null});
})(window.wp, window.fbssBlock);
