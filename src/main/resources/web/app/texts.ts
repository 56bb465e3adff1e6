/** Every word people see comes from the service's message bundle: nothing is written in the pages. */
import { get } from './api/client.js';

export type Language = 'vi' | 'en';

/** A sentence the service gives in both languages. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const KEY = 'kiemphieu.language';

/** Fired on `window` when the language was changed and its texts are there. */
export const LANGUAGE_CHANGED = 'kiemphieu-language';

let language: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
let texts: Record<string, string> = {};

export function currentLanguage(): Language {
  return language;
}

/** Loads the texts of a language and makes it the page's. */
export async function speak(chosen: Language): Promise<void> {
  texts = (await get<Record<string, string>>(`/api/texts/${chosen}`)).body;
  language = chosen;
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
  window.dispatchEvent(new Event(LANGUAGE_CHANGED));
}

/** The text under `screen.<key>`, with `{name}` replaced by arguments. A test finds keys that are missing. */
export function say(key: string, args: Readonly<Record<string, string | number>> = {}): string {
  return fill(texts[`screen.${key}`] ?? key, args);
}

/** What people call a code of the service, e.g. `name('roundStage', 'COUNTING')`. */
export function name(group: string, code: string): string {
  return texts[`${group}.${code}`] ?? code;
}

/** The sentence in the page's language. */
export function inLanguage(sentence: Sentence): string {
  return sentence[language];
}

function fill(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([A-Za-z]+)\}/g, (whole, argument: string) =>
    argument in args ? String(args[argument]) : whole,
  );
}

/** A time of day as in the hall, with seconds: figures are watched. */
export function clock(instant: string | number | Date): string {
  return new Date(instant).toLocaleTimeString('vi-VN', { hour12: false });
}

/** Day and time. */
export function dayAndTime(instant: string | number | Date): string {
  return new Date(instant).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { hour12: false });
}

/** A percentage as the service gives it ("63.88"), with the language's decimal sign. */
export function percent(figure: string): string {
  return `${language === 'vi' ? figure.replace('.', ',') : figure}%`;
}
