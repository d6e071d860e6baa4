import {html, type TemplateResult} from 'lit';
import {defaults} from '../../site/builder/choices/choices.js';
import {LightElement} from '../../site/builder/light-element.js';
import {systems} from '../../site/builder/systems/systems.js';

const files = {base: 'https://example.org/fbss/', title: '', integrity: {}};

/** The content systems that the embed builder knows, each with its recommended method and a link to it. */
export class EmbedMethods extends LightElement {
  protected override render(): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">Your system</th>
          <th scope="col">Recommended method</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(systems, ([cms, system]) => {
          const [best] = system.methods({...defaults, cms}, files);
          return html`<tr>
            <th scope="row"><a href="site/builder.html?cms=${cms}" target="_top">${system.label}</a></th>
            <td>${best?.title}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}

customElements.define('embed-methods', EmbedMethods);
