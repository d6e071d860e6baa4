/** Gives an element the hospital's own line, as plain text; a guide shows it with its signs. */
export function addContact(element: Element, textContent: string): void {
  const flags =
    element.localName === 'fbss-guide'
      ? (element.querySelector('fbss-red-flags') ??
        element.appendChild(Object.assign(document.createElement('fbss-red-flags'), {slot: 'section'})))
      : element;
  flags.append(Object.assign(document.createElement('p'), {slot: 'contact', textContent: textContent.slice(0, 120)}));
}
