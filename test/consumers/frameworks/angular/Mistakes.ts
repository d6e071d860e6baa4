import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';

@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- not found: wrong tag -->
    <fbss-faqs />
    <!-- not found: wrong value -->
    <fbss-faq heading-level="7" />
    <!-- not found: wrong attribute -->
    <fbss-overview country="GB" />
    <!-- not found: misspelt attribute with a hyphen -->
    <fbss-faq heading-levle="3" />
  `,
})
export class Mistakes {}
