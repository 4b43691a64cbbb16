import { afterEach, describe, expect, test, vi } from 'vitest';
import '../src/map/map';
import '../src/network/network';
import '../src/timeline/timeline';
import type { Place } from '../src/map/places';
import { journeys, one, page, press, serve, settle } from './page';

const SQUARE = {
    type: 'Topology', arcs: [[[44, 38], [44, 42], [50, 42], [50, 38], [44, 38]]],
    objects: { countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '031', arcs: [[0]], properties: { name: 'Azerbaijan' } }] } },
};
const JERMUK: Place = {
    id: 'i1', href: '/incidents/i1', label: 'Fighting: Armenia – Azerbaijan', when: '13 Sep 2022', dead: '49+',
    disputed: false, name: 'Jermuk', lat: 39.8, lon: 45.7, km: 0, precision: 'town',
};

const TABLE = '<table><tr><td>what the server wrote</td></tr></table>';

async function map(places: Partial<Place>[], lang = 'en'): Promise<void> {
    serve(({ url }) => Response.json(url.includes('countries-')
        ? SQUARE
        : { places: places.map(place => ({ ...JERMUK, ...place })), unplaced: 3, shown: places.length, total: 5321 }));
    page(`<bestand-map src="/map.json">${TABLE}</bestand-map>`, lang);
    await settle();
}

const count = (selector: string) => document.querySelectorAll(`bestand-map svg.bi-map ${selector}`).length;

afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
});

describe('the map', () => {
    test('a town is a dot and a link that says what is claimed there', async () => {
        await map([{}]);
        const link = one<HTMLElement>('a.bi-mark');
        expect(link.getAttribute('href')).toBe('/incidents/i1');
        for (const word of ['Jermuk', 'town', 'Fighting', '13 Sep 2022', '49+ dead']) {
            expect(link.getAttribute('aria-label')).toContain(word);
        }
        expect(count('circle.bi-glyph')).toBe(1);
    });

    test('where no town is known there is no dot: an area is an area, a country is hatched', async () => {
        await map([{ km: 45, precision: 'province', name: 'Syunik' }]);
        expect([count('.bi-glyph'), count('.bi-area-shape')]).toEqual([0, 1]);
        await map([{ lat: 40.3, lon: 47.7, precision: 'country', name: 'Azerbaijan' }]);
        expect([count('.bi-glyph'), count('.bi-country-shape')]).toEqual([0, 1]);
        expect(one('.bi-map .bi-country-shape').getAttribute('fill')).toMatch(/^url\(#/);
    });

    test('places that sides disagree about are both drawn and joined', async () => {
        await map([{ side: 'ARM' }, { side: 'AZE', lat: 40.6, name: 'Sotk' }]);
        expect([count('a.bi-mark'), count('.bi-join')]).toEqual([2, 1]);
        await map([{}, { lat: 40.6, name: 'Sotk' }]);
        expect(count('.bi-join')).toBe(0);
    });

    test('a place that sides disagree about says who puts it there, not how many died in the whole', async () => {
        await map([{ side: 'Armenia', dead: '' }, { side: 'Azerbaijan', dead: '', lat: 40.6, name: 'Sotk' }]);
        const texts = [...document.querySelectorAll('bestand-map .bi-label')].map(label => label.textContent);
        expect(texts).toContain('Jermuk, according to Armenia');
        expect(texts).toContain('Sotk, according to Azerbaijan');
        expect(texts.join()).not.toContain('dead');
    });

    test('many incidents at one place are one sign with their number, which is no link', async () => {
        await map([{}, { id: 'i2' }, { id: 'i3' }]);
        expect(one('.bi-map .bi-count').textContent).toBe('3');
        expect(count('a')).toBe(0);
        expect(one('[role=button].bi-mark').getAttribute('aria-label')).toBe('Jermuk: 3 incidents');
    });

    test('contradicting claims are told by shape', async () => {
        await map([{ disputed: true }]);
        expect([count('path.bi-glyph'), count('circle.bi-glyph')]).toEqual([1, 0]);
    });

    test('says what it leaves out, in the language of the page', async () => {
        await map([{}]);
        expect(one('bestand-map').textContent).toContain('1 of 5,321 incidents drawn · 3 incidents without a known place');
        await map([{}], 'nl');
        expect(one('bestand-map').textContent).toContain('3 incidenten zonder bekende plaats');
    });

    test('the table stays, one button away', async () => {
        await map([{}]);
        expect(one('.bi-table').hidden).toBe(true);
        one('.bi-tools button').click();
        expect(one('.bi-table').hidden).toBe(false);
        expect(one('.bi-table').textContent).toContain('what the server wrote');
    });

    test('an address of elsewhere is no link to there', async () => {
        await map([{ href: 'https://example.org/' }]);
        expect(one('a.bi-mark').getAttribute('href')).toBe('#');
        await map([{ href: 'javascript:alert(1)' }]);
        expect(one('a.bi-mark').getAttribute('href')).toBe('#');
    });

    test('hostile names are text', async () => {
        await map([{ name: '<img src=x onerror=alert(1)>' }]);
        one('a.bi-mark').focus();
        expect(document.querySelector('img')).toBeNull();
        expect(one('.bi-card').textContent).toContain('<img');
    });
});

describe('the timeline', () => {
    const bins = ['01', '02', '03'].map((month, index) => ({
        from: `2022-${month}-01`, to: `2022-${month}-28`, incidents: index + 2, disputed: index,
    }));
    const timeline = async () => {
        window.history.replaceState(null, '', '/incidents?party=ARM&page=4');
        serve(() => Response.json({ unit: 'month', bins, undated: 4 }));
        page(`<bestand-timeline src="/timeline.json">${TABLE}</bestand-timeline>`);
        await settle();
    };

    test('tells each stretch and what has no time', async () => {
        await timeline();
        const told = [...document.querySelectorAll('[role=option]')].map(option => option.getAttribute('aria-label'));
        expect(told).toEqual(['Jan 2022: 2 incidents', 'Feb 2022: 3 incidents, 1 with claims that contradict', 'Mar 2022: 4 incidents, 2 with claims that contradict']);
        expect(one('bestand-timeline').textContent).toContain('4 incidents without a known time');
    });

    test('a stretch that is chosen by keys narrows the page once Enter is pressed, not before', async () => {
        await timeline();
        const gone = journeys();
        one('.bi-timeline').focus();
        press('ArrowRight');
        press('ArrowRight', { shiftKey: true });
        expect([...document.querySelectorAll('[aria-selected=true]')]).toHaveLength(2);
        expect(gone).toEqual([]);
        press('Enter');
        expect(gone).toEqual(['/incidents?party=ARM&from=2022-01-01&to=2022-02-28']);
    });

    test('Enter without a choice goes nowhere', async () => {
        await timeline();
        const gone = journeys();
        one('.bi-timeline').focus();
        press('Enter');
        expect(gone).toEqual([]);
    });
});

describe('the network', () => {
    const network = async () => {
        const parties = [['ARM', 'Armenia'], ['AZE', 'Azerbaijan'], ['FRA', 'France'], ['ISL', 'Iceland'], ['UNSC', 'United Nations Security Council']]
            .map(([code, name]) => ({ code, name, href: `/parties/${code}` }));
        const ties = [
            { kind: 'accuse', from: 'ARM', to: 'AZE', claims: 12, href: '/claims?kind=accuse' },
            { kind: 'request', from: 'UNSC', to: 'FRA', claims: 2, href: '/claims?kind=request' },
            { kind: 'talks', from: 'FRA', to: 'ARM', claims: 1, href: '/claims?kind=talks' },
        ];
        serve(() => Response.json({ parties, ties }));
        page(`<bestand-network src="/network.json">${TABLE}</bestand-network>`);
        await settle();
    };

    test('a party that has the focus tells its ties, and the others step back', async () => {
        await network();
        one('[aria-label=Azerbaijan]').focus();
        expect(one('.bi-card').textContent).toContain('Armenia accuses Azerbaijan');
        expect(one('.bi-card').textContent).toContain('12 claims');
        expect(one('.bi-card').textContent).not.toContain('France');
        expect(one('[aria-label=France]').classList.contains('bi-dim')).toBe(true);
        expect(one('[aria-label=Armenia]').classList.contains('bi-dim')).toBe(false);
    });

    test('a name too long to be written is a code, and both can be called', async () => {
        await network();
        const node = one('[aria-label="UNSC, United Nations Security Council"]');
        expect(node.textContent).toBe('UNSC');
        expect(one('[aria-label=France]').textContent).toBe('France');
    });

    test('talks have no direction, accusations have; who has no tie is not drawn', async () => {
        await network();
        expect(one('.bi-network .bi-against').getAttribute('marker-end')).toBeTruthy();
        expect(one('.bi-network .bi-talks').getAttribute('marker-end')).toBeNull();
        expect(document.querySelector('[aria-label=Iceland]')).toBeNull();
    });

    test('a group that is left out is neither drawn nor told', async () => {
        await network();
        one('[aria-label=Armenia]').focus();
        const box = one<HTMLInputElement>('fieldset input');
        box.checked = false;
        box.dispatchEvent(new Event('change'));
        expect(one('.bi-network .bi-against').hasAttribute('hidden')).toBe(true);
        expect(one('.bi-network .bi-talks').hasAttribute('hidden')).toBe(false);
        expect(one('.bi-card').textContent).not.toContain('accuses');
    });
});

test('a figure that cannot be loaded leaves the table in sight', async () => {
    for (const name of ['map', 'timeline', 'network']) {
        serve(() => new Response('broken', { status: 500 }));
        page(`<bestand-${name} src="/x.json">${TABLE}</bestand-${name}>`);
        await settle();
        expect(one('.bi-table').hidden).toBe(false);
        expect(one('[role=status]').textContent).toContain('could not be loaded');
    }
});
