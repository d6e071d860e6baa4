import {LitElement, type PropertyDeclaration} from 'lit';
import {own} from './host/own.js';

/** A Lit element whose options do not inherit what the page's scripts have put on `Object.prototype`. */
export abstract class HardenedElement extends LitElement {
  constructor() {
    super();
    Object.setPrototypeOf(this.renderOptions, null);
  }

  /**
   * Options that a declaration does not have stay unset.
   * @internal
   */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, own(options ?? {}));
  }

  /**
   * The descriptor has an accessor, and nothing inherited.
   * @internal
   */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return own(super.getPropertyDescriptor(name, key, options) ?? {});
  }
}
