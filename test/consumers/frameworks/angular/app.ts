import 'fbss-elements/define/fbss-faq.js';
import 'fbss-elements/define/fbss-red-flags.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <fbss-red-flags lang="es" mode="list" heading-level="1" />
    <button (click)="faq.openAll()">Open all answers</button>
    <fbss-faq #faq lang="es" heading-level="3" />
  `,
})
export class App {}
