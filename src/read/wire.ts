/** The wire that a report relays, from its outlet's name, dateline, byline or credit line. */
import type { WireTable } from '../model/wire.ts';

/** Datelines and bylines stand at the head, credits at the foot. */
const HEAD_CHARS = 400;
const FOOT_CHARS = 600;
/** A form shorter than this, or in capitals, must be written exactly so. */
const EXACT_BELOW = 7;

interface Finder {
  /** a form to its name, folded where case is free */
  names: Map<string, string>;
  /** "LatestLY / ANI", "Malay Mail (AFP)" */
  outlet: RegExp;
  /** "(AFP)" and "Reuters -": a dateline when only a place and a date stand before it on its line */
  dateline: RegExp;
  /** a line that is nothing but the wire, or a byline with it */
  byline: RegExp;
  foot: RegExp[];
}

const finders = new WeakMap<WireTable, Finder>();

/** The wire's name; the agency's own name too where the outlet is the agency; null when no wire is named. */
export function wireOf(
  report: { title: string | null; text: string; outlet: string | null },
  wires: WireTable,
): string | null {
  const finder = finders.get(wires) ?? makeFinder(wires);
  finders.set(wires, finder);
  const head = report.text.slice(0, HEAD_CHARS);
  const foot = report.text.slice(-FOOT_CHARS).trimEnd();
  return (
    firstOf(finder, [finder.outlet], report.outlet ?? '') ??
    datelineOf(finder, head) ??
    firstOf(finder, [finder.byline], head) ??
    firstOf(finder, finder.foot, foot)
  );
}

function firstOf(finder: Finder, patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const form = pattern.exec(text)?.[1];
    if (form !== undefined) return nameOf(finder, form);
  }
  return null;
}

function nameOf(finder: Finder, form: string): string | null {
  const words = form.replace(/\s+/g, ' ');
  return finder.names.get(words) ?? finder.names.get(words.toLowerCase()) ?? null;
}

function datelineOf(finder: Finder, head: string): string | null {
  for (const found of head.matchAll(finder.dateline)) {
    const before = head.slice(head.lastIndexOf('\n', found.index) + 1, found.index);
    if (isPlaceAndDate(before)) return nameOf(finder, found[1] ?? found[2] ?? '');
  }
  return null;
}

const MOST_DATELINE_WORDS = 10;
const DATELINE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,4}|of|de|la|el|al|and)$/u;

/** "QUETTA, Pakistan, Feb 4": names and numbers, no sentence. */
function isPlaceAndDate(before: string): boolean {
  const words = before.split(/[\s,:/[\]–—-]+|[.](?=\s|$)/).filter((word) => word !== '');
  return words.length <= MOST_DATELINE_WORDS && words.every((word) => DATELINE_WORD.test(word));
}

function makeFinder(wires: WireTable): Finder {
  const names = new Map<string, string>();
  for (const row of wires) {
    for (const form of [row.name, ...row.forms]) {
      names.set(form, row.name);
      names.set(isFree(form) ? form.toLowerCase() : form.toUpperCase(), row.name);
    }
  }
  const forms = [...new Set(wires.flatMap((row) => [row.name, ...row.forms]))];
  const any = forms
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(formPattern)
    .join('|');
  const end = String.raw`(?![\p{L}\p{N}])`;
  const make = (pattern: string, flags: string) => new RegExp(pattern, flags);
  return {
    names,
    outlet: make(String.raw`(?:^|[(/[,–—-]\s*|\b(?:via|from|by)\s)(${any})(?=\s*(?:$|[()/\],–—-]))`, 'u'),
    dateline: make(String.raw`[(/[]\s?(${any})\s?[)/\]]|(?<![\p{L}\p{N}])(${any})\s[-–—|]`, 'gu'),
    byline: make(
      String.raw`^[ \t]*(?:By\s|Source:\s?|Credit:\s?|By\s[^\n.,|/]{1,60}[,|/]\s?)?(${any})[ \t]*(?:$|\|)`,
      'mu',
    ),
    foot: [
      make(String.raw`\b(?:inputs?|reporting|information) (?:from|by) (?:the )?(${any})${end}`, 'u'),
      make(
        String.raw`\b(?:[Ss]yndicated|[Gg]enerated|[Pp]ublished|[Ss]ourced)\s[^.\n]{0,80}?\b(?:from|by) (?:an? |the )?(${any})${end}`,
        'u',
      ),
      make(String.raw`(?:©|\([Cc]\)|[Cc]opyright)\s?(?:\d{4}\s)?(${any})${end}`, 'u'),
      make(String.raw`[.!?”"’)\n]\s?[([–—-]{1,2}\s?(${any})\s?[)\]]?[ \t]*$`, 'mu'),
      make(String.raw`^[ \t]*(?:Source:\s?|Credit:\s?)?(${any})[ \t]*$`, 'mu'),
      make(String.raw`\((?:Reporting|Writing|Additional reporting)[^)\n]{0,300}?(${any})\)?`, 'u'),
    ],
  };
}

function isFree(form: string): boolean {
  return form.length >= EXACT_BELOW && form !== form.toUpperCase();
}

/** Case is free for long names, letter by letter, since one expression holds both kinds. */
function formPattern(form: string): string {
  const letters = [...form].map((letter) => {
    if (letter === ' ') return String.raw`\s+`;
    if (!/\p{L}/u.test(letter)) return letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return isFree(form) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : letter;
  });
  return letters.join('');
}
