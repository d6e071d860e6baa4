import type {Preview} from '@storybook/web-components-vite';
import {brands} from '../site/builder/brands.js';
import {countries} from '../site/builder/choices/countries.js';
import {offered} from '../src/core/locale/languages.js';
import {ownName} from '../src/core/locale/own-name.js';

/** What the toolbar sets: the page around a story. */
export interface Toolbar {
  language: string;
  brand: string;
  scheme: string;
  /** In percent. */
  textSize: string;
  /** `forced`: system colours instead of the brand's. */
  colours: string;
  /** Empty: that of the story. */
  country: string;
  /** Empty: that of the language. */
  direction: string;
  /** `screen` or `print`. */
  medium: string;
}

export const initialGlobals: Toolbar = {
  language: 'en',
  brand: 'plain',
  scheme: 'light',
  textSize: '100',
  colours: 'own',
  country: '',
  direction: '',
  medium: 'screen',
};

type GlobalType = NonNullable<Preview['globalTypes']>[string];

const menu = (
  description: string,
  icon: NonNullable<GlobalType['toolbar']>['icon'],
  items: readonly (readonly [value: string, title: string])[],
): GlobalType => ({
  description,
  toolbar: {icon, dynamicTitle: true, items: items.map(([value, title]) => ({value, title}))},
});

export const globalTypes: Record<keyof Toolbar, GlobalType> = {
  language: menu(
    'Language of the page',
    'globe',
    offered.map((language) => [language, ownName(language)]),
  ),
  brand: menu(
    'Brand of the page, made of tokens',
    'paintbrush',
    brands.map(({name, label}) => [name, label]),
  ),
  scheme: menu('Colour scheme of the page', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  textSize: menu('Text size of the page', 'zoom', [
    ['100', 'Text 100%'],
    ['125', 'Text 125%'],
    ['150', 'Text 150%'],
    ['200', 'Text 200%'],
  ]),
  colours: menu('Forced colours, approximately: system colours, and the elements’ rules for them', 'accessibility', [
    ['own', 'Colours'],
    ['forced', 'Forced (approximate)'],
  ]),
  country: menu('Country of the page, for the emergency number; at first, that of the story', 'phone', [
    ['', 'Country'],
    ...countries,
  ]),
  direction: menu('Direction of the page; at first, that of its language', 'transfer', [
    ['', 'Direction'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  medium: menu('Screen or paper', 'print', [
    ['screen', 'Screen'],
    ['print', 'Print preview'],
  ]),
};
