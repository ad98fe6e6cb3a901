import { describe, expect, it } from 'vitest';
import { bodyDiffers } from '../../src/detectors/body-differs.ts';
import { siteDiffers } from '../../src/detectors/site-differs.ts';
import { eventOf } from '../align/event.ts';

function sitesApart(a: string, b: string): string[] {
  return [...siteDiffers.find(eventOf(a, b))].map(({ sides }) => sides.map(({ value }) => value).join(' | '));
}

describe('site-differs', () => {
  it.each([
    [
      'two districts of one state',
      'A federal judge in the Southern District of California threw out the ban on Wednesday.',
      'The judge, Roger Poe of the U.S. District Court for the Northern District of California, threw out the ban.',
      'Southern District of California | Northern District of California',
    ],
    [
      'courts of two towns',
      'A San Francisco federal court said that the agency did not show that the network had abused its power.',
      'Judge James Poe of the U.S. District Court for the District of Columbia said that the agency had not shown it.',
      'San Francisco | District of Columbia',
    ],
    [
      'judges of two states',
      'A federal judge in Texas blocked the moratorium on evictions on Monday.',
      'D.C. District Court Judge Ann Poe blocked the moratorium on evictions on Monday.',
      'Texas | D.C.',
    ],
    [
      'juries of two towns',
      'A Pasadena jury on Tuesday sentenced the gang member who killed the deputy.',
      'The gang member who killed the deputy was sentenced on Tuesday by a jury in Norwalk.',
      'Pasadena | Norwalk',
    ],
    [
      'two campuses',
      'Holder spoke at the Oak Park campus of Ellis Community College on Wednesday.',
      'Holder spoke on Wednesday at Ellis Community College–Florissant.',
      'Oak Park | Florissant',
    ],
    [
      'two campuses, told with an owner',
      "Holder spoke at Rutland University's Newark campus on Wednesday.",
      'Holder spoke at the Camden campus of Rutland University.',
      'Newark | Camden',
    ],
  ])('finds %s', (_, a, b, sides) => {
    expect(sitesApart(a, b)).toEqual([sides]);
  });

  it.each([
    [
      'a court of appeals',
      'A federal judge in Texas blocked the ban on Monday.',
      'The ban was blocked on Monday; a New Orleans court of appeals will hear the case.',
    ],
    [
      'a town of the district',
      'A federal judge in the Southern District of California threw out the ban.',
      'San Diego judge Roger Poe threw out the ban.',
    ],
    [
      'two courts that one report names',
      'A federal judge in Texas blocked the ban. A federal judge in Ohio had let it stand.',
      'A federal judge in Ohio blocked the ban on Monday.',
    ],
    [
      'the home of the accused',
      'A Pasadena man was sentenced on Tuesday for the murder of the deputy.',
      'A jury in Norwalk sentenced the man on Tuesday for the murder of the deputy.',
    ],
    [
      'a courthouse where somebody spoke',
      'The mayor spoke of the murder of the deputy at the Pasadena courthouse on Tuesday.',
      'A jury in Norwalk convicted the gang member of the murder of the deputy on Tuesday.',
    ],
    [
      'one campus',
      'Holder spoke at the Oak Park campus of Ellis Community College.',
      'Holder spoke at Ellis Community College–Oak Park.',
    ],
    [
      'two campuses that one report names',
      'Holder spoke at the Oak Park campus of Ellis Community College, after the Florissant campus was closed.',
      'Holder spoke at Ellis Community College–Florissant.',
    ],
    [
      'two schools',
      'Holder spoke at the Oak Park campus of Ellis Community College.',
      'Holder spoke at the Camden campus of Rutland University.',
    ],
  ])('leaves alone %s', (_, a, b) => {
    expect(sitesApart(a, b)).toEqual([]);
  });
});

function hospitals(a: string, b: string): string[] {
  const found = [...bodyDiffers.find(eventOf(a, b))].filter(({ label }) => label === 'Which hospital');
  return found.map(({ sides }) => sides.map(({ value }) => value).join(' | '));
}

describe('one person in two hospitals', () => {
  it.each([
    [
      'taken there',
      'Tom Lasalle fled on foot. Lasalle was transported to North Memorial Hospital to be treated for his injuries.',
      'Tom Lasalle ran. Lasalle was taken to Fairview Hospital in Edina, where a cut on his head was stitched.',
      'North Memorial Hospital | Fairview Hospital',
    ],
    [
      'dead there',
      'Ann Reed was pronounced dead at Brook Hospital.',
      'Ann Reed died at Mercy Medical Center on Sunday.',
      'Brook Hospital | Mercy Medical Center',
    ],
  ])('finds %s', (_, a, b, sides) => {
    expect(hospitals(a, b)).toContain(sides);
  });

  it.each([
    ['two persons', 'Ann Reed was taken to Brook Hospital.', 'Tom Lee was taken to Mercy Medical Center.'],
    [
      'a transfer that one report tells',
      'Ann Reed was taken to Brook Hospital and then flown to Mercy Medical Center.',
      'Ann Reed was flown to Mercy Medical Center.',
    ],
    [
      'one hospital by two names',
      'Ann Reed was taken to Brook Hospital.',
      'Ann Reed was taken to Brookdale Regional Medical Center.',
    ],
    [
      'who works there',
      'Ann Reed was taken to Brook Hospital.',
      'Ann Reed had worked as a nurse at Mercy Medical Center.',
    ],
  ])('leaves alone %s', (_, a, b) => {
    expect(hospitals(a, b)).toEqual([]);
  });
});
