// @vitest-environment node
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { disagreements, formOf, spots, type Place } from '../src/map/places';
import { disputedAreas } from '../src/map/world';

export function place(told: Partial<Place> = {}): Place {
    return {
        id: 'i1', href: '/incidents/i1', label: 'Fighting: Armenia – Azerbaijan', when: '13 Sep 2022', dead: '49+',
        disputed: false, name: 'Jermuk', lat: 39.8, lon: 45.7, km: 0, precision: 'town', ...told,
    };
}

describe('how a place is drawn', () => {
    test('a dot only where a town is known', () => {
        expect(formOf(place())).toBe('point');
        expect(formOf(place({ km: 45, precision: 'province' }))).toBe('area');
        expect(formOf(place({ precision: 'country' }))).toBe('country');
        expect(formOf(place({ km: 300, precision: 'country' }))).toBe('country');
    });

    test('incidents of one province are one area; a town in its middle is not part of it', () => {
        const province = { km: 45, precision: 'province', name: 'Syunik' };
        const found = spots([place(province), place({ ...province, id: 'i2' }), place()]);
        expect(found.map(spot => [spot.form, spot.places.length])).toEqual([['area', 2], ['point', 1]]);
    });
});

describe('places that sides disagree about', () => {
    const jermuk = place({ side: 'ARM' });
    const sotk = place({ side: 'AZE', lat: 40.2 });

    test('are joined', () => {
        expect(disagreements([jermuk, sotk])).toEqual([[jermuk, sotk]]);
    });

    test('nothing is joined that one side tells, that nobody in particular tells, or that is another incident', () => {
        expect(disagreements([jermuk, { ...sotk, side: 'ARM' }])).toEqual([]);
        expect(disagreements([place(), place({ lat: 40.2 })])).toEqual([]);
        expect(disagreements([jermuk, { ...sotk, id: 'i2' }])).toEqual([]);
        expect(disagreements([jermuk, { ...jermuk, side: 'AZE' }])).toEqual([]);
    });
});

describe('the layer of disputed areas', () => {
    test('no area is the rest of the globe, and each is coarse and named in both languages', () => {
        for (const area of disputedAreas()) {
            expect(geoArea(area), area.properties.en).toBeLessThan(0.05);
            expect(area.geometry.coordinates.flat().length, area.properties.en).toBeLessThanOrEqual(13);
            expect(area.properties.en && area.properties.nl).toBeTruthy();
        }
    });

    test('areas are where they belong, and leave alone what nobody disputes', () => {
        const at = (lon: number, lat: number) => disputedAreas().filter(area => geoContains(area, [lon, lat])).map(area => area.properties.en);
        expect(at(46.75, 39.82)).toEqual(['Nagorno-Karabakh']);
        expect(at(34.1, 45.0)).toEqual(['Crimea']);
        expect(at(35.2, 31.9)).toEqual(['West Bank']);
        expect(at(44.5, 40.2)).toEqual([]);
        expect(at(4.9, 52.4)).toEqual([]);
    });
});
