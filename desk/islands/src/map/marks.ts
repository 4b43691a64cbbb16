import type { GeoProjection } from 'd3-geo';
import { ownAddress, svg } from '../elements';
import { words } from '../words';
import { spoken } from './card';
import { clusters, type OnScreen } from './clusters';
import { glyph, radiusOf } from './glyphs';
import type { Ground } from './ground';
import type { Labels } from './labels';
import type { Patterns } from './patterns';
import type { Place, Spot } from './places';

/** Something on the map that can be pointed at. */
export interface Mark {
    /** Stays the same while the same places stand together. */
    readonly key: string;
    readonly element: SVGElement;
    readonly places: readonly Place[];
    /** Its middle, in pixels of the map at its zoom, before it is moved. */
    readonly x: number;
    readonly y: number;
}

/** Signs nearer than this are joined: few are, where few are drawn, but for those that cover each other. */
const TOGETHER = 44;
const TOUCHING = 15;
const FEW = 40;
/** An area smaller than this on the screen is drawn as a sign. */
const LEAST_RADIUS = 9;
const MOST_LABELS = 60;
/** How far an area's name gives way to another's. */
const LINE = 16;

interface Placed {
    readonly spot: Spot;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
}

/** Draws places: dots where a town is known, areas where no more than an area is, hatched countries. */
export class Marks {
    readonly areas = svg('g', { class: 'bi-areas' });
    readonly signs = svg('g', { class: 'bi-signs' });
    private readonly placed: readonly Placed[];

    constructor(
        all: readonly Spot[],
        projection: GeoProjection,
        private readonly ground: Ground,
        private readonly patterns: Patterns,
    ) {
        this.placed = all.map(spot => {
            const [x, y] = projection([spot.lon, spot.lat]) ?? [NaN, NaN];
            return { spot, x, y, radius: ground.radius(spot) };
        });
    }

    /** Draws all for a zoom, and keeps texts away from the signs. */
    draw(k: number, labels: Labels): { signs: Mark[]; areas: Mark[] } {
        const large = this.placed.filter(({ spot, radius }) => spot.form === 'country' || radius * k >= LEAST_RADIUS);
        const small = this.placed.filter(placed => !large.includes(placed));
        const areas = [...large].sort((a, b) => size(b) - size(a)).map(placed => this.area(placed, k));
        const signs = clusters(small.map(placed => scaled(placed, k)), small.length > FEW ? TOGETHER : TOUCHING).map(({ x, y, items }) => sign(x, y, items));
        this.areas.replaceChildren(...areas.map(mark => mark.element));
        this.signs.replaceChildren(...signs.map(mark => mark.element));
        signs.forEach(mark => labels.reserve(mark.x, mark.y, 1.25 * radiusOf(incidents(mark.places))));
        return { signs, areas };
    }

    private area({ spot, x, y }: Placed, k: number): Mark {
        const country = spot.form === 'country';
        const shape = svg('path', {
            class: country ? 'bi-country-shape' : 'bi-area-shape',
            d: this.ground.outline(spot),
            fill: country ? this.patterns.fill('country') : undefined,
        });
        return { key: spot.key, element: pointed(spot.places, {}, shape), places: spot.places, x: x * k, y: y * k };
    }
}

function sign(x: number, y: number, spots: readonly Spot[]): Mark {
    const places = spots.flatMap(spot => spot.places);
    const count = incidents(places);
    const drawn = glyph({
        shape: places.some(place => place.disputed) ? 'diamond' : 'dot',
        radius: radiusOf(count),
        hollow: spots.every(spot => spot.form === 'area'),
        ...(count > 1 && { count }),
    });
    const element = pointed(places, { transform: `translate(${x},${y})` }, svg('circle', { class: 'bi-hit', r: 13 }), drawn);
    return { key: `${spots[0]?.key} ${places.length}`, element, places, x, y };
}

/** A link where there is one incident, a button that shows them all where there are more. */
function pointed(places: readonly Place[], attributes: { readonly transform?: string }, ...shapes: SVGElement[]): SVGElement {
    const [first] = places;
    if (first && incidents(places) === 1) {
        const label = places.map(spoken).join('; ');
        return svg('a', { class: 'bi-mark', href: ownAddress(first.href), 'aria-label': label, ...attributes }, ...shapes);
    }
    return svg('g', { class: 'bi-mark', role: 'button', 'aria-label': title(places), ...attributes }, ...shapes);
}

/** How many incidents places are of. */
function incidents(places: readonly Place[]): number {
    return new Set(places.map(place => place.id)).size;
}

/** Where they are and how many. */
export function title(places: readonly Place[]): string {
    const names = [...new Set(places.map(place => place.name))];
    const named = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
    return incidents(places) === 1 ? named : `${named}: ${words().incidents(incidents(places))}`;
}

/** The text at a mark: the name, with who puts it there where sides differ, and the figure of a single incident. */
function short(places: readonly Place[]): string {
    const [first] = places;
    if (!first || new Set(places.map(place => place.name)).size > 1) {
        return '';
    }
    const sides = [...new Set(places.map(place => place.side).filter(Boolean))].join(', ');
    if (sides) {
        return `${first.name}, ${words().accordingTo(sides)}`;
    }
    const count = incidents(places);
    if (count > 1) {
        return `${first.name} (${count})`;
    }
    return first.dead ? `${first.name}: ${first.dead} ${words().dead}` : first.name;
}

/** Names and figures beside signs, as far as there is room. */
export function besideSigns(signs: readonly Mark[], labels: Labels): SVGTextElement[] {
    return signs.slice(0, MOST_LABELS).flatMap(({ places, x, y }) => {
        const text = short(places);
        return (text && labels.beside(text, x, y, radiusOf(incidents(places)), 'bi-label')) || [];
    });
}

/** Names and figures within areas. */
export function withinAreas(areas: readonly Mark[], labels: Labels): SVGTextElement[] {
    return areas.slice(0, MOST_LABELS).flatMap(({ places, x, y }) => labels.at(short(places), x, y, 'bi-label', LINE) ?? []);
}

function scaled(placed: Placed, k: number): OnScreen<Spot> {
    return { x: placed.x * k, y: placed.y * k, item: placed.spot };
}

function size({ spot, radius }: Placed): number {
    return spot.form === 'country' ? Infinity : radius;
}
