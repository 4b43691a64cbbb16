// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { circle, cost } from '../src/network/layout';
import { groupOf, lines, type Line, type Party } from '../src/network/ties';

const party = (code: string): Party => ({ code, name: code, href: `/parties/${code}` });
const line = (from: string, to: string, claims = 10): Line => ({ from, to, claims, group: 'against' });
const neighbours = (order: string[], a: string, b: string) => {
    const steps = Math.abs(order.indexOf(a) - order.indexOf(b));
    return Math.min(steps, order.length - steps) === 1;
};
const SIXTY = Array.from({ length: 60 }, (_, index) => party(`P${index}`));
const MANY = Array.from({ length: 140 }, (_, index) => line(`P${(index * 7) % 60}`, `P${(index * 13 + 5) % 60}`, 1 + (index % 9)));

describe('the circle of parties', () => {
    test('those who have to do with each other stand together', () => {
        const order = circle(['A', 'B', 'C', 'D', 'E', 'F'].map(party), [line('A', 'D'), line('B', 'E'), line('C', 'F')]);
        expect([neighbours(order, 'A', 'D'), neighbours(order, 'B', 'E'), neighbours(order, 'C', 'F')]).toEqual([true, true, true]);
    });

    test('is the same whatever the order in which parties and lines come', () => {
        expect(circle([...SIXTY].reverse(), [...MANY].reverse())).toEqual(circle(SIXTY, MANY));
    });

    test('holds each party once', () => {
        expect(circle(SIXTY, MANY).toSorted()).toEqual(SIXTY.map(({ code }) => code).toSorted());
        expect(circle([], [])).toEqual([]);
    });

    test('is shorter than by the alphabet, and quickly found for 60 parties', () => {
        const start = performance.now();
        const order = circle(SIXTY, MANY);
        expect(performance.now() - start).toBeLessThan(2000);
        expect(cost(order, MANY)).toBeLessThan(0.8 * cost(SIXTY.map(({ code }) => code).toSorted(), MANY));
    });
});

describe('lines', () => {
    const tie = (kind: string, from: string, to: string, claims: number) => ({ kind, from, to, claims, href: '#' });

    test('kinds of one group from one party to another are one line with all their claims', () => {
        const drawn = lines({ parties: [party('ARM'), party('AZE')], ties: [tie('accuse', 'ARM', 'AZE', 12), tie('threaten', 'ARM', 'AZE', 3)] });
        expect(drawn).toEqual([{ from: 'ARM', to: 'AZE', group: 'against', claims: 15 }]);
    });

    test('there and back are two, and nothing is drawn to who is not there or to oneself', () => {
        const ties = [tie('accuse', 'ARM', 'AZE', 1), tie('accuse', 'AZE', 'ARM', 1), tie('accuse', 'ARM', 'QZA', 1), tie('talks', 'ARM', 'ARM', 1)];
        expect(lines({ parties: [party('ARM'), party('AZE')], ties })).toHaveLength(2);
    });

    test('a kind that is not known is not taken for enmity', () => {
        expect(groupOf('something-new')).toBe('asks');
    });
});
