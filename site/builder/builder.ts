import {BuilderPreview} from './builder-preview.js';
import {BuilderSnippets} from './builder-snippets.js';
import {EmbedBuilder} from './embed-builder.js';
import {PreviewStage} from './preview-stage.js';

/** The entry of `builder.html`. */
customElements.define('preview-stage', PreviewStage);
customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-snippets', BuilderSnippets);
customElements.define('embed-builder', EmbedBuilder);
