/** A value that a generated PHP file can return. */
type PhpValue = string | readonly PhpValue[] | {readonly [key: string]: PhpValue};

const isList = (value: PhpValue): value is readonly PhpValue[] => Array.isArray(value);

/** A value as PHP source, in WordPress's coding style. */
function phpSource(value: PhpValue, indent = ''): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const inner = `${indent}\t`;
  const lines = isList(value)
    ? value.map((item) => `${inner}${phpSource(item, inner)},\n`)
    : Object.entries(value).map(([key, item]) => `${inner}${phpSource(key)} => ${phpSource(item, inner)},\n`);
  return lines.length ? `array(\n${lines.join('')}${indent})` : 'array()';
}

/**
 * A PHP file that returns a value. PHP caches it compiled, so reading it is cheap.
 * @param guard A statement before it.
 */
export const dataFile = (value: PhpValue, guard = ''): string =>
  `<?php\n/**\n * Sections, languages and countries. The build generates this file.\n *\n * @package fbss\n */\n\n${guard}return ${phpSource(value)};\n`;
