import { svg } from '../elements';
import { number } from '../words';

/** A sign on the map around its own middle. */
export interface Glyph {
    /** A diamond where claims contradict. */
    readonly shape: 'dot' | 'diamond';
    readonly radius: number;
    /** Not filled: an area too small on the screen to be drawn as one. */
    readonly hollow?: boolean;
    /** How many incidents it stands for, where they are more than one. */
    readonly count?: number;
}

export function glyph({ shape, radius, hollow, count }: Glyph): SVGGElement {
    const name = `bi-glyph${hollow ? ' bi-hollow' : ''}${count ? ' bi-several' : ''}`;
    const sign = shape === 'dot' ? svg('circle', { class: name, r: radius }) : svg('path', { class: name, d: diamond(radius * 1.25) });
    const made = svg('g', {}, sign);
    if (count) {
        made.append(svg('text', { class: 'bi-count', 'text-anchor': 'middle', dy: '0.35em' }, number(count)));
    }
    return made;
}

/** How large the sign of so many incidents is, in pixels. */
export function radiusOf(incidents: number): number {
    return incidents === 1 ? 6 : Math.min(16, 8 + 1.3 * Math.log2(incidents));
}

function diamond(r: number): string {
    return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
}
