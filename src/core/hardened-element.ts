import {LitElement, type PropertyDeclaration} from 'lit';
import {own} from './host/own.js';

/** A Lit element for any page: also for one whose scripts have polluted `Object.prototype`, from which options would inherit. */
export abstract class HardenedElement extends LitElement {
  constructor() {
    super();
    Object.setPrototypeOf(this.renderOptions, null);
  }

  /**
   * Options that a declaration leaves out stay unset.
   * @internal
   */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, own(options ?? {}));
  }

  /**
   * An accessor, and nothing else.
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
