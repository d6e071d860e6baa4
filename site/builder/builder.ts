import {BuilderPreview} from './builder-preview.js';
import {BuilderSnippets} from './builder-snippets.js';
import {EmbedBuilder} from './embed-builder.js';

/** The entry of `builder.html`. */
customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-snippets', BuilderSnippets);
customElements.define('embed-builder', EmbedBuilder);
