import {LitElement} from 'lit';

/** An element that renders into the page: its labels, descriptions and styles are the page's, too. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
