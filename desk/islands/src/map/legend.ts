import { html, svg } from '../elements';
import { words } from '../words';
import { glyph } from './glyphs';
import { Patterns } from './patterns';
import { formOf, disagreements, type Place } from './places';

/** What the signs mean; only those that are on this map. */
export function legend(places: readonly Place[], name: string): HTMLElement {
    const patterns = new Patterns(name);
    const has = (test: (place: Place) => boolean) => places.some(test);
    const rows: [boolean, SVGElement, string][] = [
        [has(place => formOf(place) === 'point'), glyph({ shape: 'dot', radius: 5 }), words().exactPlace],
        [has(place => place.disputed), glyph({ shape: 'diamond', radius: 6 }), words().contradicted],
        [has(place => formOf(place) === 'area'), svg('circle', { class: 'bi-area-shape', r: 8 }), words().area],
        [has(place => formOf(place) === 'country'), swatch(patterns, 'country'), words().country],
        [places.length > 1, glyph({ shape: 'dot', radius: 9, count: 2 }), words().several],
        [disagreements(places).length > 0, svg('line', { class: 'bi-join', x1: -11, x2: 11, y1: 0, y2: 0 }), words().sidesDisagree],
        [true, swatch(patterns, 'disputed'), words().disputedAreaLong],
    ];
    return html(
        'details',
        { class: 'bi-legend', open: true },
        html('summary', {}, words().legend),
        html('ul', {}, ...rows.filter(([shown]) => shown).map(([, sign, text]) => row(sign, text))),
        html('p', { class: 'bi-note' }, words().boundaries),
    );
}

function row(sign: SVGElement, text: string): HTMLElement {
    const picture = svg('svg', { viewBox: '-12 -10 24 20', width: 24, height: 20, 'aria-hidden': 'true', focusable: 'false' }, sign);
    return html('li', {}, picture, html('span', {}, text));
}

/** The last sign of the legend is always such a one, and brings the hatchings with it. */
function swatch(patterns: Patterns, name: 'disputed' | 'country'): SVGElement {
    const shape = svg('rect', { class: `bi-${name}-shape`, x: -11, y: -7, width: 22, height: 14, fill: patterns.fill(name) });
    return svg('g', {}, patterns.defs, shape);
}
