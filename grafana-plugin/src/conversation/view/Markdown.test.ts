import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Markdown } from './Markdown.tsx';

const draw = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

test.each([
  ['plain', '<p>plain</p>'],
  ['# one\n\ntwo', '<h4>one</h4><p>two</p>'],
  ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
  ['> a', '<blockquote><p>a</p></blockquote>'],
  ['```js\n1 < 2\n```', '<pre><code>1 &lt; 2</code></pre>'],
  ['a  \nb\n\n---', '<p>a<br/>b</p><hr/>'],
  [
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
])('%j', (text, html) => {
  expect(draw(text)).toBe(html);
});

test.each([
  '<script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  'a <b onclick="pwned()">b</b>',
  '[a](javascript:pwned())',
  '[a](data:text/html,pwned)',
  '[a]\n\n[a]: vbscript:pwned',
  '![a](//tracker.example/p.png)',
  '<javascript:pwned()>',
])('%j makes no element but text', (text) => {
  expect(draw(text)).not.toMatch(/<(?!\/?(?:p|span)\b)/);
});

test('links say where to; pictures are named, not fetched', () => {
  const link = (address: string, name: string) =>
    `<a href="${address}" title="${address}" target="_blank" rel="noopener noreferrer nofollow">${name}</a>`;
  expect(draw('[a](https://example.org)')).toBe(`<p>${link('https://example.org', 'a')}</p>`);
  expect(draw('[a][b]\n\n[b]: https://example.org')).toBe(`<p>${link('https://example.org', 'a')}</p>`);
  expect(draw('![a](https://example.org/p.png)')).toBe(`<p>${link('https://example.org/p.png', 'image: a')}</p>`);
});

test('what is nested deeper than people do is left as text', () => {
  expect(draw(`${'> '.repeat(500)}the end`)).toContain('the end');
});
