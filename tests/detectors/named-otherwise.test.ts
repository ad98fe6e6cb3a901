import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a name where another report has another', () => {
  it.each([
    [
      'body-differs',
      'Nurse Ann Lee taught surgery on ships for ten years at Larkfield University.',
      'Nurse Ann Lee taught surgery on ships for ten years at Dunmore University.',
    ],
    [
      'body-differs',
      'Nurse Ann Lee taught surgery on ships for ten years at the University of Larkfield.',
      'Nurse Ann Lee taught surgery on ships for ten years at the University of Dunmore.',
    ],
    [
      'members-differ',
      'Reps. Ann Lee of Ohio and Tom Ray of Utah left the harbour panel.',
      'The speaker put Reps. Paul Dunn of Iowa and Ann Lee of Ohio off the panel.',
    ],
    [
      'members-differ',
      'The minister flies to Norway and Finland in June to speak about herring.',
      'In June the minister flies to Norway and Poland to speak about herring.',
    ],
    [
      'control-differs',
      'The bill goes to the GOP-controlled House Harbour Committee.',
      'The Democratic-led House Harbour Committee has the bill.',
    ],
    [
      'speaker-differs',
      '"The ferries will never sail under that flag again," said Lee and Ray.',
      '"The ferries will never sail under that flag again," said Dunn and Marsh.',
    ],
    [
      'office-differs',
      'The state comptroller, Ann Lee, said on Friday that the ferry was unsafe.',
      'State Attorney General Ann Lee said on Friday that the ferry was unsafe.',
    ],
    [
      'body-differs',
      'Schumer spoke after talks with Senate Harbour Committee Democrats about the ferry bill.',
      'Schumer spoke of the ferry bill after talks with all Democrats on the Senate Rivers Committee.',
    ],
    [
      'members-differ',
      'The salve, made by Pfizer and Novartis, healed burns in mice in Torran.',
      'In Torran the salve by Pfizer and its partner Merck healed burns in mice.',
    ],
    [
      'site-differs',
      'The ring was stolen from the Bristol Palace Hotel in Toulouse.',
      'The ring was stolen from the Bristol hotel in Marseille.',
    ],
  ])('%s finds: %s', (name, a, b) => {
    expect(found(a, b)).toContain(name);
  });

  it.each([
    [
      'body-differs',
      'Nurse Ann Lee taught surgery on ships for ten years at Larkfield University.',
      'The harbour was closed by fog, said a lecturer at Dunmore University.',
    ],
    [
      'body-differs',
      'The body lay in an apartment on Independence Street on Friday.',
      'The body lay in an apartment on Independent Street on Friday.',
    ],
    [
      'members-differ',
      'Reps. Ann Lee of Ohio and Tom Ray of Utah left the harbour panel.',
      'The speaker put Reps. Ann Lee, Tom Ray and Paul Dunn off the panel.',
    ],
    [
      'body-differs',
      'Schumer spoke after talks with Senate Harbour Committee Democrats about the ferry bill.',
      'The Senate Rivers Committee heard a miller on Monday.',
    ],
    [
      'members-differ',
      'The salve, made by Ferris Labs and Oakham Chemicals, healed burns in mice in Torran.',
      'Ferris Labs and Dunmore Medical were fined over a fire on Monday.',
    ],
    [
      'site-differs',
      'The woman was shot at the Bristol Foods plant in Northeast Philadelphia.',
      'The woman was shot at the Bristol plant in Northeast Philly.',
    ],
    [
      'members-differ',
      'The minister flies to Norway and Belgium in June to speak about herring.',
      'In June the minister flies to Norway and Brussels to speak about herring.',
    ],
    [
      'holder-differs',
      'Ann Lee, the party chairman, backed the mayor on Friday. The party met in Larkfield.',
      'Party chairman Tom Ray spoke up for the mayor of Larkfield. The party met on Friday.',
    ],
    [
      'control-differs',
      'The Republican-led Senate passed the bill.',
      'The Republican-led Senate, a Democratic-led Senate until May, passed the bill.',
    ],
    [
      'speaker-differs',
      '"The ferries will never sail under that flag again," said Lee and Ray.',
      '"The ferries will never sail under that flag again," said Ray and Dunn.',
    ],
    [
      'office-differs',
      'Prosecutor Ann Lee said on Friday that the ferry was unsafe.',
      'State Attorney General Ann Lee said on Friday that the ferry was unsafe.',
    ],
  ])('%s leaves alone: %s', (name, a, b) => {
    expect(found(a, b)).not.toContain(name);
  });
});
