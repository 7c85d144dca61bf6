/** Names the language of a text that has too few of the small words by which English is known at once. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Eld = typeof import('eld/extrasmall');

let loaded: Eld | null = null;

/** ISO 639-1 code; null when the text is too short or too mixed to tell. Its tables load when it is first asked. */
export function detectLanguage(text: string): string | null {
  loaded ??= load();
  const found = loaded.eld.detect(text);
  return found.isReliable() && found.language !== '' ? found.language : null;
}

/** The package tells its file to `import` alone, and a pipeline that reads a report cannot wait: so by its path. */
function load(): Eld {
  const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  return createRequire(import.meta.url)(file) as Eld;
}
