/** Blocks: cases, exact offsets, and what holds for any string. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../src/model/report.ts';
import { blocksOf } from '../src/read/blocks.ts';

const show = (text: string, title: string | null = null) =>
  blocksOf({ title, text }).map((block) => {
    const field = block.field === 'title' ? (title ?? '') : text;
    return [block.kind, field.slice(block.start, block.end)];
  });
const cellsIn = (text: string, block: Block | undefined) =>
  (block?.cells ?? []).map((cell) => text.slice(cell.start, cell.end));

describe('kinds of blocks', () => {
  test.each<[string, string, string[][]]>([
    [
      'paragraphs of one line each, with a heading between',
      'Twelve people died.\nWhat is known\nThe fire began at dawn.',
      [
        ['paragraph', 'Twelve people died.'],
        ['heading', 'What is known'],
        ['paragraph', 'The fire began at dawn.'],
      ],
    ],
    [
      'marks of headings are no words of them',
      '## The toll ##\n\nFive died.',
      [
        ['heading', 'The toll'],
        ['paragraph', 'Five died.'],
      ],
    ],
    [
      'an underlined heading',
      'The toll.\n=====\nFive died.',
      [
        ['heading', 'The toll.'],
        ['paragraph', 'Five died.'],
      ],
    ],
    [
      'a last line without an end mark is no heading',
      'Seven die as bus hits mine',
      [['paragraph', 'Seven die as bus hits mine']],
    ],
    [
      'a line of a figure is no heading',
      'Killed: 45\nInjured: 30\nThe search goes on.',
      [
        ['paragraph', 'Killed: 45'],
        ['paragraph', 'Injured: 30'],
        ['paragraph', 'The search goes on.'],
      ],
    ],
    [
      'list items without their marks',
      '- 3 dead\n* 4 hurt\n• 5 missing\n1. First\n2) Second',
      [
        ['list_item', '3 dead'],
        ['list_item', '4 hurt'],
        ['list_item', '5 missing'],
        ['list_item', 'First'],
        ['list_item', 'Second'],
      ],
    ],
    [
      'a figure that opens a line is no list mark',
      '12. That is the number.',
      [['paragraph', '12. That is the number.']],
    ],
    [
      'a byline with a bar is no table',
      'PTI | Published today\n\nTen died.',
      [
        ['heading', 'PTI | Published today'],
        ['paragraph', 'Ten died.'],
      ],
    ],
    [
      'lines end with CR LF, CR and U+2028 too',
      'One died.\r\nTwo died.\rThree died.\u2028Four died.',
      [
        ['paragraph', 'One died.'],
        ['paragraph', 'Two died.'],
        ['paragraph', 'Three died.'],
        ['paragraph', 'Four died.'],
      ],
    ],
  ])('%s', (_, text, blocks) => {
    expect(show(text)).toEqual(blocks);
  });

  test('the title comes first and is trimmed', () => {
    expect(show('Ten died.', '  Blast in the north ')).toEqual([
      ['title', 'Blast in the north'],
      ['paragraph', 'Ten died.'],
    ]);
  });

  test('emoji, combining letters and right-to-left marks keep their offsets', () => {
    const text = '🔥 Cafe\u0301 blast\n\u200fعدد القتلى 12\u200f قتيلا.\n';
    const [heading, paragraph] = blocksOf({ title: null, text });
    expect(heading).toEqual({ kind: 'heading', field: 'text', start: 0, end: 14 });
    expect(text.slice(paragraph?.start, paragraph?.end)).toBe('عدد القتلى 12\u200f قتيلا.');
  });
});

describe('hard-wrapped text', () => {
  const wire = [
    'SANTA ROSA, 3 JAN 88 (RADIO SUR) -- [TEXT] THE GOVERNOR HAS REPORTED THAT',
    'ABOUT 50 PEASANTS HAVE BEEN TAKEN FROM THEIR HOMES BY ARMED MEN IN THE',
    'EASTERN DISTRICT.  THE GARRISON SAID THAT THIS HAPPENED ON THE EVENING OF',
    '30 DECEMBER.',
    '',
    '   MEANWHILE, THREE MEN WERE KILLED AND SEVEN OTHERS WERE WOUNDED IN A CLASH',
    'NEAR THE BRIDGE.',
  ].join('\n');

  test('is joined into paragraphs that span lines', () => {
    const blocks = blocksOf({ title: null, text: wire });
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
    expect(wire.slice(blocks[0]?.start, blocks[0]?.end)).toMatch(
      /^SANTA ROSA[\s\S]*ARMED MEN IN THE\nEASTERN[\s\S]*30 DECEMBER\.$/,
    );
    expect(wire.slice(blocks[1]?.start, blocks[1]?.end)).toMatch(/^MEANWHILE[\s\S]*CLASH\nNEAR THE BRIDGE\.$/);
  });

  test.each([
    ['At least 12\npeople were killed in\nKandor on Tuesday, police\nsaid. Another 3 were\nhurt.', 1],
    ['At least 12\r\npeople were killed, police said.\r\nThree others were hurt.', 1],
    ['At least\n12 people were killed in\nthe town.', 1],
    ['Blast in the north\n\nTen people\ndied.', 2],
    ['Casualties\nKilled: 12\nwounded: 5\nmissing: 2', 4],
    ['Kandor 12\nMarib 5\nTaiz 6', 3],
    ['Ten died.\nthe army said nothing.', 2],
  ])('%j, broken at no common width, has %i blocks', (text, blocks) => {
    expect(blocksOf({ title: null, text })).toHaveLength(blocks);
  });

  test('an indent begins a paragraph where no blank line does', () => {
    const close = wire.replace(
      '30 DECEMBER.\n\n',
      '30 DECEMBER, AND THAT NOBODY IN THE VILLAGE HAS HEARD OF ANY OF THEM SINCE\n',
    );
    expect(blocksOf({ title: null, text: close })).toHaveLength(2);
  });

  test('a list in it keeps its items, each with its continuation', () => {
    const list = `${wire}\n\n- THE FIRST DEMAND IS THAT THE ARMY GO BACK TO ITS BARRACKS IN THE CAPITAL AND\n  STAY THERE.\n- THE SECOND IS PEACE.`;
    const items = show(list).filter(([kind]) => kind === 'list_item');
    expect(items.map(([, text]) => text)).toEqual([
      expect.stringMatching(/AND\n {2}STAY THERE\.$/),
      'THE SECOND IS PEACE.',
    ]);
  });

  test('sentences of like length, each on its line, are not joined even beside lines without an end mark', () => {
    const lines = [
      'Ten soldiers were killed in the northern district on Monday.',
      'Five others were injured in the same attack, the army said.',
      'Attackers escaped to the border before midnight, it added.',
      'What the governor and the ministry have said since that day',
      'Nobody has claimed the attack, and no group has been named.',
      'Roads to the district were closed for the whole of Tuesday.',
      'What the people of the district say of the night of attacks',
      'They heard shots at eleven, and a blast some minutes later.',
    ];
    expect(show(lines.join('\n')).map(([, text]) => text)).toEqual(lines);
  });

  test('short sentences, each on its line, are not joined', () => {
    const lines = [
      'Ten soldiers were killed in the northern district on Monday.',
      'Five others were injured, the army said later that day.',
      'The attackers escaped towards the border before midnight.',
    ];
    expect(show(lines.join('\n')).map(([, text]) => text)).toEqual(lines);
  });
});

describe('tables', () => {
  test('rows have cells with exact spans; a drawn line is no row', () => {
    const text = '| Place | Killed |\n|:---|---:|\n| North | 12 |\n|  | 3 |';
    const blocks = blocksOf({ title: null, text });
    expect(blocks.map((block) => cellsIn(text, block))).toEqual([
      ['Place', 'Killed'],
      ['North', '12'],
      ['', '3'],
    ]);
    expect(blocks.map((block) => block.header)).toEqual([undefined, ['Place', 'Killed'], ['Place', 'Killed']]);
  });

  test('a header is told by its words over numbers', () => {
    const text = 'Category | Killed | Injured\nCivilians | 73 | 71\nSoldiers | 46 | 52';
    expect(blocksOf({ title: null, text })[2]?.header).toEqual(['Category', 'Killed', 'Injured']);
  });

  test('rows of key and figure have no header', () => {
    for (const last of ['| Areas | North, South |', '| Civilians killed | 31 |']) {
      const text = `| Soldiers killed | 17 |\n| Duration | 9 hours |\n${last}`;
      expect(blocksOf({ title: null, text }).map((block) => block.header)).toEqual([undefined, undefined, undefined]);
    }
  });

  test('tabs set cells apart, and rows of one line stay prose', () => {
    const text = 'Site\tPeople\nAlba\t49,924';
    expect(blocksOf({ title: null, text }).map((block) => cellsIn(text, block))).toEqual([
      ['Site', 'People'],
      ['Alba', '49,924'],
    ]);
    expect(show('One\ttab in a line.')).toEqual([['paragraph', 'One\ttab in a line.']]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '- ',
      '1. ',
      '2. ',
      '# ',
      '| a | b |',
      '|---|',
      '\t',
      ' | ',
      '\r\n',
      '\r',
      '\n',
      '\n\n',
      '   ',
      '===',
      'Killed 12 people.',
      '\u200f',
      '\u2028',
      'e\u0301',
      '🔥',
    ),
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.lorem({ maxCount: 12 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

  test('blocks are in range, in order, apart, and hold every letter and digit but list numbers', () => {
    fc.assert(
      fc.property(text, fc.option(text), (body, title) => {
        const blocks = blocksOf({ title, text: body });
        let end = 0;
        let left = '';
        for (const block of blocks) {
          if (block.field === 'title') continue;
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          left += body.slice(end, block.start);
          for (const cell of block.cells ?? []) {
            expect(cell.start).toBeGreaterThanOrEqual(block.start);
            expect(cell.end).toBeLessThanOrEqual(block.end);
            expect(cell.end).toBeGreaterThanOrEqual(cell.start);
          }
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(body.length);
        left += body.slice(end);
        expect(left.replace(/\d{1,2}[.)]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 400 },
    );
  });

  test('one line of a megabyte is one paragraph', () => {
    const line = 'The army killed 12 people. '.repeat(40_000);
    expect(blocksOf({ title: null, text: line })).toHaveLength(1);
  });
});
