// @vitest-environment node
import { expect, test } from 'vitest';
import { clusters } from '../src/map/clusters';

const at = (x: number, y: number, item: string) => ({ x, y, item });

test('what would cover each other is drawn once, in the middle, with all that it stands for', () => {
    const [only, ...others] = clusters([at(100, 100, 'a'), at(110, 100, 'b'), at(105, 112, 'c')], 30);
    expect(others).toEqual([]);
    expect(only?.items.toSorted()).toEqual(['a', 'b', 'c']);
    expect([only?.x, only?.y]).toEqual([105, 104]);
});

test('neighbours on both sides of a line of the grid are joined as well', () => {
    expect(clusters([at(29, 29, 'a'), at(31, 31, 'b')], 30)).toHaveLength(1);
});

test('what can be told apart is not joined', () => {
    expect(clusters([at(0, 0, 'a'), at(45, 0, 'b'), at(0, 45, 'c')], 30)).toHaveLength(3);
    expect(clusters([], 30)).toEqual([]);
});

test('nothing is lost and nothing is counted twice', () => {
    const points = Array.from({ length: 300 }, (_, index) => at((index * 37) % 211, (index * 91) % 173, String(index)));
    const items = clusters(points, 24).flatMap(cluster => cluster.items);
    expect(items.toSorted()).toEqual(points.map(point => point.item).toSorted());
    expect(clusters(points, 24)).toEqual(clusters(points, 24));
});

test('no two clusters stand closer than their signs are wide', () => {
    const points = Array.from({ length: 300 }, (_, index) => at((index * 37) % 211, (index * 91) % 173, String(index)));
    const found = clusters(points, 24);
    for (const [index, a] of found.entries()) {
        for (const b of found.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24 * 0.8);
        }
    }
});
