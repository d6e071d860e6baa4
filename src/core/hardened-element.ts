import {LitElement} from 'lit';
import {own} from './host/own.js';

/** A Lit element whose options do not inherit what the page's scripts have put on `Object.prototype`. */
export abstract class HardenedElement extends LitElement {
  constructor() {
    super();
    Object.setPrototypeOf(this.renderOptions, null);
  }

  /**
   * Options that a declaration does not have stay unset. Defines the accessors before Lit would, whose property descriptors
   * inherit.
   * @internal
   */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'properties') && !Object.hasOwn(this, 'finalized')) {
      for (const [name, options] of Object.entries(this.properties)) {
        Object.assign(Object.setPrototypeOf(options, null), {noAccessor: true});
        Object.defineProperty(this.prototype, name, own({...this.getPropertyDescriptor(name, Symbol(), options)}));
      }
    }
    super.finalize();
  }
}
