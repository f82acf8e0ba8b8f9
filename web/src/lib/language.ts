/** Languages of the site; the first is the default. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language a tag of the browser or of i18next stands for; anything that isn't English is shown in Chinese. */
export const languageOf = (tag: string | undefined): Language => (tag?.startsWith('en') ? 'en' : 'zh-CN');

/** The language that people's own words are read out in: Chinese where there is any, whatever the page speaks. */
export const spokenIn = (words: string): Language => (/\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en');
