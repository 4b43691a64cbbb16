// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { addressFor, binAt, chosenIn, ends, moved, position, roundedUp, type Bin } from '../src/timeline/brush';

const bin = (from: string, to: string): Bin => ({ from, to, incidents: 1, disputed: 0 });
const YEAR = [
    bin('2022-01-01', '2022-01-31'), bin('2022-02-01', '2022-02-28'), bin('2022-03-01', '2022-03-31'), bin('2022-04-01', '2022-04-30'),
];

describe('the address of a stretch', () => {
    test('keeps the other choices and goes back to the first page', () => {
        expect(addressFor('http://localhost/incidents?party=ARM&page=7&kind=killed', '2022-02-01', '2022-03-31'))
            .toBe('/incidents?party=ARM&kind=killed&from=2022-02-01&to=2022-03-31');
    });

    test('replaces a former stretch, or takes it off', () => {
        const page = 'http://localhost/incidents?from=2020-01-01&to=2020-12-31&party=ARM';
        expect(addressFor(page, '2022-02-01', '2022-02-28')).toBe('/incidents?from=2022-02-01&to=2022-02-28&party=ARM');
        expect(addressFor(page, undefined, undefined)).toBe('/incidents?party=ARM');
    });
});

describe('brushing', () => {
    test('backwards is as good as forwards', () => {
        expect(ends({ anchor: 5, head: 2 })).toEqual([2, 5]);
        expect(ends({ anchor: 2, head: 5 })).toEqual([2, 5]);
    });

    test('arrows move, with Shift they widen and narrow', () => {
        expect(moved({ anchor: 1, head: 1 }, 'ArrowRight', false, 4)).toEqual({ anchor: 2, head: 2 });
        expect(moved({ anchor: 1, head: 1 }, 'ArrowRight', true, 4)).toEqual({ anchor: 1, head: 2 });
        expect(moved({ anchor: 1, head: 2 }, 'ArrowLeft', true, 4)).toEqual({ anchor: 1, head: 1 });
        expect(moved({ anchor: 1, head: 1 }, 'End', true, 4)).toEqual({ anchor: 1, head: 3 });
    });

    test('never leaves the time that is drawn, and other keys do nothing', () => {
        expect(moved({ anchor: 3, head: 3 }, 'ArrowRight', true, 4)).toEqual({ anchor: 3, head: 3 });
        expect(moved({ anchor: 0, head: 0 }, 'ArrowLeft', false, 4)).toEqual({ anchor: 0, head: 0 });
        expect(moved({ anchor: 0, head: 0 }, 'a', false, 4)).toBeUndefined();
    });

    test('what the address has chosen is shown', () => {
        const chosen = (query: string) => chosenIn(new URL(`http://localhost/incidents?${query}`), YEAR);
        expect(chosen('from=2022-02-01&to=2022-03-31')).toEqual({ anchor: 1, head: 2 });
        expect(chosen('from=2022-02-10')).toEqual({ anchor: 1, head: 3 });
        expect(chosen('party=ARM')).toBeUndefined();
        expect(chosen('from=2030-01-01&to=2030-02-01')).toBeUndefined();
    });
});

describe('time on the screen', () => {
    test('runs from the first day to the end of the last', () => {
        expect(position(YEAR, '2022-01-01')).toBe(0);
        expect(position(YEAR, '2022-04-30', true)).toBe(1);
        expect(position(YEAR, '2022-01-31', true)).toBeCloseTo(position(YEAR, '2022-02-01'), 12);
    });

    test('each bin is found where it is drawn, a gap belongs to what is before it', () => {
        expect(YEAR.map(({ from }) => binAt(YEAR, position(YEAR, from) + 0.01))).toEqual([0, 1, 2, 3]);
        const gap = [YEAR[0]!, YEAR[3]!];
        expect(binAt(gap, 0.5)).toBe(0);
        expect([binAt(YEAR, -3), binAt(YEAR, 3)]).toEqual([0, 3]);
    });

    test('the axis ends at a round number that cuts off no bar', () => {
        expect([1, 7, 11, 25, 100, 101].map(roundedUp)).toEqual([1, 8, 20, 30, 100, 200]);
    });
});
