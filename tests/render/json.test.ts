import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { meeting } from '../support/comparison.ts';

describe('renderJson', () => {
  it('says the same as the comparison and ends in one line feed', () => {
    const json = renderJson(meeting);
    expect(JSON.parse(json)).toEqual(meeting);
    expect(json).toMatch(/[^\n]\n$/);
  });

  it('gives the same bytes whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(meeting).reverse()) as unknown as typeof meeting;
    expect(renderJson(turned)).toBe(renderJson(meeting));
  });

  it('escapes what could drive a terminal and keeps the value', () => {
    const label = 'a\u001b[2J\u009b2J\u202eb\ud800\u2028';
    const hostile = { ...meeting, events: meeting.events.map((event) => ({ ...event, label })) };
    const json = renderJson(hostile);
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028]/u);
    expect(JSON.parse(json).events[0].label).toBe(label);
  });
});
