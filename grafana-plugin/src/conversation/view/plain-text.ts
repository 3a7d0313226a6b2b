// What terminals act on: colours, cursor moves, titles, links. CSI, OSC and the two-character sequences of ECMA-48.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// Left-to-right and right-to-left overrides, which make a text look like another one.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text without terminal escapes and direction overrides: what is read is what stands there. Linear in its length. */
export function plainText(text: string): string {
  return text.replace(ESCAPES, '').replace(DIRECTION, '');
}
