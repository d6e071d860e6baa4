import type {Preview} from '@storybook/web-components-vite';
import {brands} from '../site/builder/brands.js';
import {countries} from '../site/builder/choices/countries.js';
import {offered} from '../src/core/locale/languages.js';
import {ownName} from '../src/core/locale/own-name.js';
import {own} from './own-brand.js';

/** What the toolbar sets: the page around a story. */
export interface Toolbar {
  language: string;
  /** `own`: the one made on “Brand it”. */
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

/** A menu whose button says what it sets, and the present choice. */
const menu = (
  prefix: string,
  description: string,
  icon: NonNullable<GlobalType['toolbar']>['icon'],
  items: readonly (readonly [value: string, title: string])[],
): GlobalType => ({
  description,
  toolbar: {icon, dynamicTitle: true, items: items.map(([value, title]) => ({value, title: prefix + title}))},
});

export const globalTypes: Record<keyof Toolbar, GlobalType> = {
  language: menu(
    '',
    'Language of the page',
    'globe',
    offered.map((language) => [language, ownName(language)]),
  ),
  brand: menu(
    'Brand: ',
    'Brand of the page, made of tokens. “Yours” is the one that you make on “Brand it”',
    'paintbrush',
    [...brands.map(({name, label}) => [name, label.toLowerCase()] as const), [own, 'yours']],
  ),
  scheme: menu('Scheme: ', 'Colour scheme of the page', 'contrast', [
    ['light', 'light'],
    ['dark', 'dark'],
  ]),
  textSize: menu('Text: ', 'Text size of the page', 'zoom', [
    ['100', '100%'],
    ['125', '125%'],
    ['150', '150%'],
    ['200', '200%'],
  ]),
  colours: menu(
    'Colours: ',
    'Forced colours (approximate): system colours, and the elements’ rules for them',
    'accessibility',
    [
      ['own', 'normal'],
      ['forced', 'forced (approximate)'],
    ],
  ),
  country: menu(
    'Country: ',
    'Country of the page, for the emergency number. By default, the country of the story',
    'phone',
    [['', 'from the story'], ...countries],
  ),
  direction: menu('Direction: ', 'Direction of the page. Automatic: the direction of its language', 'transfer', [
    ['', 'automatic'],
    ['ltr', 'left to right'],
    ['rtl', 'right to left'],
  ]),
  medium: menu('Medium: ', 'Screen or paper', 'print', [
    ['screen', 'screen'],
    ['print', 'print preview'],
  ]),
};
