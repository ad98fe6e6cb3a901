/** Nothing of their own: marks on the character before, and joiners. */
const none = /\p{Mn}|\p{Me}|[\u200b-\u200d]/gu;

/** Two columns in a terminal: East Asian wide and full-width characters (Unicode, UAX 11) and emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/gu;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  const shown = text.replace(none, '');
  return [...shown].length + (shown.match(wide)?.length ?? 0);
}
