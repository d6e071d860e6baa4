import {LitElement} from 'lit';

/** Renders into the light DOM, so that the page's labels, descriptions and styles apply. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
