import {BuilderPreview} from './builder-preview.js';
import {BuilderSnippets} from './builder-snippets.js';
import {EmbedBuilder} from './embed-builder.js';

/** What `builder.html` loads. */
customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-snippets', BuilderSnippets);
customElements.define('embed-builder', EmbedBuilder);
