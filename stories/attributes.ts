import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult, type ElementPart} from 'lit/directive.js';

/** The values of a story's controls, by the name of their attribute or custom property. */
export type Args = Readonly<Partial<Record<string, string | number | boolean>>>;

/** Sets and removes attributes and custom properties, whose names are known only when a story renders. */
class SetAttributes extends Directive {
  #before: Args = {};

  override render(): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [args]: [Args]): unknown {
    for (const name of Object.keys({...this.#before, ...args})) {
      const value = args[name] ?? '';
      if (name.startsWith('--')) (element as HTMLElement).style.setProperty(name, String(value));
      else if (value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    this.#before = args;
    return noChange;
  }
}

export const setAttributes = directive(SetAttributes) as (args: Args) => DirectiveResult;
