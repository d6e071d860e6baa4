import type {PropertyDeclarations} from 'lit';
import {FbssElement} from './fbss-element.js';

/** The base of the elements with an emergency call. */
export abstract class CallElement extends FbssElement {
  static override properties: PropertyDeclarations = {
    country: {},
    emergencyNumber: {attribute: 'emergency-number'},
    textContact: {attribute: 'text-contact'},
  };

  /**
   * Country whose emergency number is shown, as an ISO 3166-1 alpha-2 code, in upper or lower case. Default: the script
   * tag's `data-country`. If the table of numbers does not have it: "your local emergency number", no link, and one console
   * warning.
   * @attr
   */
  declare country?: string;

  /**
   * The emergency number itself, as people write it: at least two digits, spaces and `+ - ( )`, 30 characters at most.
   * Overrides `country`. Default: the script tag's `data-emergency-number`. Anything else is refused: "your local emergency
   * number", no link, and one console warning.
   * @attr emergency-number
   */
  declare emergencyNumber?: string;

  /**
   * What readers who cannot telephone, because they are deaf or cannot speak, can do instead, as plain text, such as
   * "text 999". For a page that cannot fill the slot `text-contact`. Shown beside each call, after words that say whom it is
   * for. Default: the script tag's `data-text-contact`. Control and other invisible characters are removed, and the line is
   * cut after 120 characters. Empty: no line.
   * @attr text-contact
   */
  declare textContact?: string;
}
