// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { extent, fitted, WORLD } from '../src/map/fit';

const place = (lat: number, lon: number, km = 0, precision = 'town') => ({ lat, lon, km, precision });
const JERMUK = place(39.8, 45.7);

describe('the stretch that a map shows', () => {
    test('a single town stands in the middle of its region, not of its streets', () => {
        const { lon, lat, halfWidth, halfHeight } = extent([JERMUK]);
        expect(lon).toBeCloseTo(45.7, 9);
        expect(lat).toBeCloseTo(39.8, 9);
        expect(halfHeight).toBeGreaterThan(2);
        expect(halfHeight).toBeLessThan(6);
        expect(halfWidth).toBeGreaterThan(halfHeight);
    });

    test('an area takes the room in which it may be', () => {
        expect(extent([place(39.8, 45.7, 600, 'region')]).halfHeight).toBeCloseTo(600 / 111.2, 5);
    });

    test('both sides of the date line are one stretch, not the whole world', () => {
        const { lon, halfWidth } = extent([place(-16.8, 179.9), place(-13.8, -171.7)]);
        expect(halfWidth).toBeLessThan(10);
        expect(Math.abs(lon)).toBeGreaterThan(170);
    });

    test('without a place it is the world', () => {
        expect(extent([])).toEqual(WORLD);
    });

    test('a country does not push a town aside, but is shown where nothing else is known', () => {
        const country = place(40.3, 47.7, 0, 'country');
        expect(extent([country]).halfHeight).toBeGreaterThan(extent([country, JERMUK]).halfHeight);
    });
});

describe('the projection', () => {
    const inside = (places: ReturnType<typeof place>[], width: number, height: number) => {
        const projection = fitted(extent(places), width, height);
        return places.map(({ lat, lon }) => projection([lon, lat]) ?? [NaN, NaN]).every(([x, y]) =>
            x! >= 0 && x! <= width && y! >= 0 && y! <= height);
    };

    test('every place is within the picture, wide or narrow', () => {
        const far = [JERMUK, place(-33.9, 18.4), place(64.1, -21.9), place(35.7, 139.7), place(-36.8, 174.8)];
        for (const places of [[JERMUK], far, [place(-16.8, 179.9), place(-13.8, -171.7)], [place(78.2, 15.6)]]) {
            expect(inside(places, 920, 560)).toBe(true);
            expect(inside(places, 340, 280)).toBe(true);
        }
    });

    test('a town that stands alone is in the middle', () => {
        const [x, y] = fitted(extent([JERMUK]), 900, 500)([45.7, 39.8]) ?? [];
        expect(x).toBeCloseTo(450, 0);
        expect(Math.abs(y! - 250)).toBeLessThan(8);
    });

    test('north is up and east is right', () => {
        const projection = fitted(extent([JERMUK]), 900, 500);
        const [x, y] = projection([45.7, 39.8])!;
        expect(projection([46.7, 39.8])![0]).toBeGreaterThan(x);
        expect(projection([45.7, 40.8])![1]).toBeLessThan(y);
    });
});
