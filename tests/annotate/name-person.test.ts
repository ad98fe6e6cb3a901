import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePersonName, personNamesCompatible } from '../../src/annotate/name/person.ts';

/** `name|title|given|family|suffix` */
const PARTS = `
Maria Okafor||Maria|Okafor
Mr. Okafor|Mr.||Okafor
Ms. Lind|Ms.||Lind
Dr. Anna Lind|Dr.|Anna|Lind
President Ana Lind|President|Ana|Lind
former President Joan Marsh|former President|Joan|Marsh
Prime Minister Fumio Kishida|Prime Minister|Fumio|Kishida
Foreign Minister Park Jin|Foreign Minister|Jin|Park
Sen. Carl Whitmore|Sen.|Carl|Whitmore
Rep. Dana P. Whitmore|Rep.|Dana P.|Whitmore
Lt. Gen. Oscar Blunt|Lt. Gen.|Oscar|Blunt
Attorney General Ruth Adeyemi|Attorney General|Ruth|Adeyemi
Secretary of State Helen Marsh|Secretary of State|Helen|Marsh
White House press secretary Joan Pike|White House press secretary|Joan|Pike
House Speaker Walter Pike|House Speaker|Walter|Pike
U.N. Secretary-General Ban Ki-moon|U.N. Secretary-General|Ki-moon|Ban
Pope Francis|Pope|Francis|
Queen Elizabeth II|Queen|Elizabeth||II
Prince Harry|Prince|Harry|
Kishida Fumio||Fumio|Kishida
Fumio Kishida||Fumio|Kishida
Kishida, Fumio||Fumio|Kishida
Abe Shinzo||Shinzo|Abe
Shinzo Abe||Shinzo|Abe
Yoshihide Suga||Yoshihide|Suga
Yoon Suk Yeol||Suk Yeol|Yoon
Yoon Suk-yeol||Suk-yeol|Yoon
Moon Jae-in||Jae-in|Moon
Kim Jong Un||Jong Un|Kim
Kim Jong-un||Jong-un|Kim
Lee Jae-myung||Jae-myung|Lee
Park Geun-hye||Geun-hye|Park
Xi Jinping||Jinping|Xi
Li Keqiang||Keqiang|Li
Wang Yi||Yi|Wang
Nguyen Phu Trong||Phu Trong|Nguyen
Kim Campbell||Kim|Campbell
Kim Novak||Kim|Novak
Lee Harvey Marsh||Lee Harvey|Marsh
Jim Park||Jim|Park
Amy Chang||Amy|Chang
Andrew Yang||Andrew|Yang
Suk-yeol||Suk-yeol|
Kishida|||Kishida
George W. Bush||George W.|Bush
J. Edgar Marsh||J. Edgar|Marsh
Martin Luther King Jr.||Martin Luther|King|Jr.
Martin Luther King, Jr.||Martin Luther|King|Jr.
Walter Marsh III||Walter|Marsh|III
Andrés Manuel López Obrador||Andrés Manuel|López Obrador
Enrique Peña Nieto||Enrique|Peña Nieto
Ursula von der Leyen||Ursula|von der Leyen
Charles de Gaulle||Charles|de Gaulle
Robert De Niro||Robert|De Niro
Mohammed bin Salman||Mohammed|bin Salman
Bashar al-Assad||Bashar|al-Assad
Ludwig van Beethoven||Ludwig|van Beethoven
Al Gore||Al|Gore
Joaquín "El Chapo" Guzmán||Joaquín|Guzmán
Hillary Rodham Clinton||Hillary Rodham|Clinton
Anna Lind's||Anna|Lind
Anna Lind’s||Anna|Lind
`
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

const RELATIONS = `
same|Yoon Suk Yeol|Yoon Suk-yeol
same|Yoon Suk Yeol|YOON SUK YEOL
same|Suk-yeol Yoon|Yoon Suk-yeol
same|Kishida Fumio|Fumio Kishida
same|Kishida|Kishida
same|Bill Marsh|William Marsh
same|Bob Lind|Robert Lind
same|Rob Lind|Bob Lind
same|Liz Marsh|Elizabeth Marsh
same|Mitt Romney|Willard Mitt Romney
same|Barack Obama|Barack Hussein Obama
same|George W. Bush|George Bush
same|José Marsh|Jose Marsh
same|Sen. Carl Whitmore|Carl Whitmore
same|Prime Minister Fumio Kishida|Kishida Fumio
compatible|Yoon|Yoon Suk Yeol
compatible|Suk-yeol|Yoon Suk Yeol
compatible|Mr. Kishida|Fumio Kishida
compatible|Kishida|Prime Minister Fumio Kishida
compatible|Peña|Enrique Peña Nieto
compatible|Assad|Bashar al-Assad
compatible|Muammar Gaddafi|Moammar Qaddafi
compatible|Volodymyr Zelensky|Volodymyr Zelenskyy
compatible|Alexander Lukashenko|Alexander Lukashenka
compatible|J. Edgar Marsh|John Edgar Marsh
compatible|Kim Jong-un|Kim Jong-eun
different|Kim Jong Un|Kim Jong Il
different|Kim Jong-un|Kim Yo-jong
different|Bill Clinton|Hillary Clinton
different|Michelle Obama|Barack Obama
different|George W. Bush|George H.W. Bush
different|George W. Bush|Jeb Bush
different|Fumio Kishida|Yuko Kishida
different|Mr. Marsh|Mrs. Marsh
different|Mr. Marsh|Anna Marsh
different|John Marsh Jr.|John Marsh Sr.
different|Martin Lind Jr.|Martin Lind III
different|Anna Lind|Anna Marsh
different|Anna Lind|Marsh
different|Lind|Marsh
different|Maria Lopez|Mario Lopez
different|Daniel Marsh|Danielle Marsh
different|Peter Marsh|Paul Marsh
different|Moon Jae-in|Moon Hee-sang
different|Xi Jinping|Li Keqiang
different|Wang Yi|Wang Qishan
different|Shinzo Abe|Fumio Kishida
different|Abe|Kishida
different|Ban Ki-moon|Moon Jae-in
different|Tony Ross|Rossi
`
  .trim()
  .split('\n')
  .map((row) => row.split('|') as [string, string, string]);

/** Any code units, lone surrogates among them. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((codes) => String.fromCharCode(...codes));

describe('parsePersonName', () => {
  it.each(PARTS)('%s', (name = '', title = '', given = '', family = '', suffix = '') => {
    const found = parsePersonName(name);
    const parts = [found.title ?? '', found.given ?? '', found.family ?? '', found.suffix ?? ''];
    expect(parts).toEqual([title, given, family, suffix]);
  });

  it('finds no parts in nothing', () => {
    expect(parsePersonName('')).toEqual({});
    expect(parsePersonName(' \n ')).toEqual({});
  });

  it('survives any string, and its parts are words of it', () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        for (const part of Object.values(parsePersonName(text))) expect(part).not.toBe('');
      }),
    );
  });

  it('reads the start of a huge string only', () => {
    expect(parsePersonName('a'.repeat(1_000_000)).family?.length).toBeLessThan(1000);
    expect(() => parsePersonName('"'.repeat(1_000_000))).not.toThrow();
  });
});

describe('personNamesCompatible', () => {
  it.each(RELATIONS)('%s: %s, %s', (relation, a, b) => {
    expect(personNamesCompatible(parsePersonName(a), parsePersonName(b))).toBe(relation);
    expect(personNamesCompatible(parsePersonName(b), parsePersonName(a))).toBe(relation);
  });

  it('is symmetrical for any names', () => {
    const word = fc.constantFrom(
      'Kim',
      'Lee',
      'Anna',
      'Bob',
      'Robert',
      'Marsh',
      'Suk-yeol',
      'al-Assad',
      'J.',
      'Jr.',
      'Mr.',
      'De',
      'Yoon',
    );
    const name = fc.array(word, { maxLength: 4 }).map((words) => parsePersonName(words.join(' ')));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(personNamesCompatible(a, b)).toBe(personNamesCompatible(b, a));
      }),
    );
  });

  it('never takes two common given names with one family name for one person', () => {
    const given = fc.constantFrom(
      'Anna',
      'Peter',
      'Maria',
      'John',
      'Susan',
      'Karen',
      'George',
      'Laura',
      'Brian',
      'Helen',
    );
    fc.assert(
      fc.property(given, given, (a, b) => {
        fc.pre(a !== b);
        expect(personNamesCompatible({ given: a, family: 'Marsh' }, { given: b, family: 'Marsh' })).toBe('different');
      }),
    );
  });

  it('relates nothing to a name without parts', () => {
    expect(personNamesCompatible({}, { family: 'Marsh' })).toBe('different');
  });
});
