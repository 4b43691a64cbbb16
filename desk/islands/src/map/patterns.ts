import { svg } from '../elements';

/** Hatchings that keep their width on the screen however far the map is zoomed. */
export class Patterns {
    readonly defs = svg('defs');
    private readonly scaled: SVGPatternElement[] = [];

    constructor(private readonly prefix: string) {
        this.add('disputed', 45, 9, 'bi-hatch-disputed');
        this.add('country', -45, 6, 'bi-hatch-country');
    }

    /** The `fill` that draws with the hatching. */
    fill(name: 'disputed' | 'country'): string {
        return `url(#${this.prefix}-${name})`;
    }

    zoomed(k: number): void {
        for (const pattern of this.scaled) {
            pattern.setAttribute('patternTransform', `scale(${1 / k}) rotate(${pattern.dataset['turn'] ?? '0'})`);
        }
    }

    private add(name: string, turn: number, gap: number, line: string): void {
        const pattern = svg('pattern', {
            id: `${this.prefix}-${name}`,
            'data-turn': turn,
            width: gap,
            height: gap,
            patternUnits: 'userSpaceOnUse',
            patternTransform: `rotate(${turn})`,
        }, svg('line', { class: line, x1: 0, y1: 0, x2: 0, y2: gap }));
        this.scaled.push(pattern);
        this.defs.append(pattern);
    }
}
