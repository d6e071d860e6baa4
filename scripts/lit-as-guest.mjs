/**
 * Makes Lit a good guest in the script build, whose copy of it is our own:
 * - no globals: neither its version lists, its hooks for polyfills nor its decorators' metadata, which an element
 *   with such an id on the host page (`<a id="litHtmlVersions">`) would break;
 * - a Trusted Types policy of our own name, and no exception where the page does not allow it;
 * - nothing that none of our elements can reach: decorators, reflected attributes, SVG and MathML templates,
 *   directives, attributes of several parts (a lint rule holds the templates to it), nodes as values.
 * Every replacement has to find its place, so a new version of Lit cannot slip through unseen.
 */
const replacements = {
  'lit-html/lit-html.js': [
    [
      /(\w+)\?(\w+)\.createPolicy\("lit-html",(\{createHTML:.+?\})\):void 0/,
      '(()=>{try{return $2.createPolicy("fbss-lit",$3)}catch{}})()',
    ],
    [
      /\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /,
      '',
    ],
    // SVG and MathML templates
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', '){}'],
    // expressions in <style>, <textarea> and the like, in comments, and on elements
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}\}else if/, '}else if'],
    [/else\{let t=-1;for\(;.+?\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/, ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/const j=\{.+?\},D=/, 'const j=0,D='],
    // boolean attributes, options of listeners, templates compiled ahead, async directives
    ['"?"===e[1]?L:', ''],
    [
      'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
      'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    // comments and expressions for tag names
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    ['c===_||c===m?c=v:', ''],
    // expressions in quotes or between attributes, self-closing tags, rendering before a node
    [`c=void 0===u[3]?p:'"'===u[3]?$:g):c===$||c===g?c=p:(c=p,n=void 0)`, 'c=p):c=p'],
    ['c=n??v', 'c=v'],
    ['void 0===u[1]?d=-2:(', '('],
    ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
    ['+o+x)', '+o)'],
    ['s+o+(-2===d?i:x)', 's+o'],
    [
      /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;.+?return h\._\$AI\(t\),h/,
      '(i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s))._$AI(t)',
    ],
    // directives
    [/function M\(t,i,s=t,e\)\{.+?,i\}class/, 'function M(t,i){return i}class'],
    // values that change nothing, nodes as values, iterables that are no arrays
    ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
    ['||t!==this._$AH&&t!==E,', '||t!==this._$AH,'],
    ['if((t=M(this,t,i,0)??A)===E)return;', ''],
    [':void 0!==t.nodeType?this.T(t)', ''],
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', 'd=u,'],
    // several expressions in one attribute, or one beside other text
    [',s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A', ''],
    [/const h=this\.strings;let o=!1;if\(void 0===h\)(.+?);else\{.+?\}o&&!e&&/, 'let o;$1;o&&'],
    [/for\(const s of this\._\$AV\)void 0!==s&&.+?,i\+\+\}/, 'for(const s of this._$AV)s._$AI(t[i++])}'],
    // what only directives ask for
    [/get parentNode\(\)\{return .+?\}/, ''],
    [/get parentNode\(\)\{let t=.+?,t\}/, ''],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    [/get tagName\(\)\{.+?\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    ['(t?.creationScope??l)', 'l'],
    // shorter names, which only this one module uses
    [/_\$A(\w)\b/g, 'A$1'],
  ],
};

export const litAsGuest = () => ({
  name: 'lit-as-guest',
  resolveId: (id) => (id === 'lit' ? new URL('../generated/js/embed/lit.js', import.meta.url).pathname : null),
  transform(code, id) {
    const file = Object.keys(replacements).find((name) => id.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    return {
      code: replacements[file].reduce((text, [pattern, by]) => {
        const changed = text.replace(pattern, by);
        if (changed === text) this.error(`${pattern} is not in this version of ${file}`);
        return changed;
      }, code),
      map: null,
    };
  },
});
