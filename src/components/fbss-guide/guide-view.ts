import {html, nothing, type TemplateResult} from 'lit';
import {warningIcon} from '../../core/templates/emergency.js';
import {heading} from '../../core/templates/heading.js';
import {isPlainClick} from '../../core/follow-address.js';
import {intoView} from '../../core/into-view.js';
import {hashIsFree, linkTo} from '../../core/page-address.js';
import type {Localize} from '../../core/templates/bilingual.js';
import {loaded} from '../../core/host/loaded.js';
import {own} from '../../core/host/own.js';
import type {Content} from '../../core/locale/languages.js';
import {namesOf, titleOf} from './names.js';
import {slotOf} from './sections-controller.js';

export {guideStyles} from './guide-view.styles.js';
export {SectionsController} from './sections-controller.js';

type Host = Element & {sections?: string; renderRoot: HTMLElement | DocumentFragment};

/** Goes to a section if the browser would follow the link elsewhere. If not, `DeepLink` handles the new address. */
function follow(host: Host, event: MouseEvent, name: string): void {
  const section = host.querySelector(`:scope > [slot="${slotOf(name)}"]`);
  if (!section || !isPlainClick(event)) return;
  // some routers reload the page for any click on a link
  event.stopPropagation();
  if (section.id && hashIsFree()) return;
  event.preventDefault();
  void loaded(import('../../core/deep-link.js')).then((module) => module?.goTo(section));
}

/** Goes back to the table of contents, whose id the browser does not find in the shadow root. */
function toContents({renderRoot}: Host, event: MouseEvent): void {
  if (!isPlainClick(event)) return;
  event.stopPropagation();
  event.preventDefault();
  const contents = renderRoot.querySelector('nav');
  contents?.focus(own({preventScroll: true}));
  intoView(contents, 'start');
}

/** The table of contents, the slots of the sections, and the link back. */
export function renderGuide(
  host: Host,
  content: Content,
  level: number,
  localize: Localize,
): Record<'contents' | 'sections' | 'top', TemplateResult> {
  const link = linkTo();
  const names = namesOf(host);
  return {
    contents: html`<nav id="fbss-contents" part="contents" tabindex="-1" aria-labelledby="title">
      ${heading(level, localize(content.guide.contents), 'title')}
      <ul part="list" role="list">
        ${names.map(
          (name) =>
            html`<li>
              <a
                part="link"
                href=${link(`fbss-${name}`)}
                @click=${(event: MouseEvent) => {
                  follow(host, event, name);
                }}
              >
                ${name === 'red-flags' ? warningIcon : nothing} ${localize(titleOf(content, name) ?? name)}
              </a>
            </li>`,
        )}
      </ul>
    </nav>`,
    sections: html`<div part="sections">${names.map((name) => html`<slot name=${slotOf(name)}></slot>`)}</div>`,
    top: html`<a
      part="top"
      href=${link('fbss-contents')}
      @click=${(event: MouseEvent) => {
        toContents(host, event);
      }}
      >${localize(content.guide.top)}</a
    >`,
  };
}
