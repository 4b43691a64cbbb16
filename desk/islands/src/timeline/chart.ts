import { svg } from '../elements';
import { date, number, words } from '../words';
import { ends, position, roundedUp, type Bin, type Brush, type Times } from './brush';

const LEFT = 34;
const RIGHT = 10;
const TOP = 8;
const BOTTOM = 22;
/** Least room for the name of a year or month. */
const LABEL = 62;

/** Bars in time: their height is the number of incidents, hatched as far as claims contradict each other. */
export class Chart {
    readonly element: SVGSVGElement;
    private readonly chosen = svg('rect', { class: 'bi-chosen', y: TOP });
    private readonly options: SVGElement[];
    private readonly greatest: number;

    constructor(
        private readonly times: Times,
        private readonly width: number,
        private readonly height: number,
        private readonly name: string,
    ) {
        this.greatest = roundedUp(Math.max(1, ...times.bins.map(bin => bin.incidents)));
        this.options = times.bins.map((bin, index) => this.bar(bin, index));
        this.chosen.setAttribute('height', String(height - TOP - BOTTOM));
        this.element = svg('svg', {
            class: 'bi-timeline', width, height, tabindex: 0, role: 'listbox', 'aria-multiselectable': 'true',
            'aria-orientation': 'horizontal', 'aria-label': words().timeline,
        }, hatching(name), ...this.lines(), this.chosen, ...this.options, ...this.dates());
    }

    /** From 0 to 1 along the time that is drawn. */
    at(pixels: number): number {
        return (pixels - LEFT) / (this.width - LEFT - RIGHT);
    }

    /** Shows a choice, also to who hears the page. */
    mark(brush: Brush | undefined): void {
        const [first, last] = brush ? ends(brush) : [-1, -2];
        this.options.forEach((option, index) =>
            option.setAttribute('aria-selected', String(index >= first && index <= last)));
        const [from, to] = [this.times.bins[first], this.times.bins[last]];
        this.chosen.toggleAttribute('hidden', !from || !to);
        if (brush && from && to) {
            const x = this.x(from.from);
            this.chosen.setAttribute('x', String(x));
            this.chosen.setAttribute('width', String(this.x(to.to, true) - x));
            this.element.setAttribute('aria-activedescendant', `${this.name}-${brush.head}`);
        }
    }

    /** What a bin holds, in words. */
    told(bin: Bin): string {
        return words().bin(this.named(bin), bin.incidents, bin.disputed);
    }

    private x(day: string, after = false): number {
        return LEFT + position(this.times.bins, day, after) * (this.width - LEFT - RIGHT);
    }

    private y(incidents: number): number {
        return this.height - BOTTOM - (incidents / this.greatest) * (this.height - TOP - BOTTOM);
    }

    private named(bin: Bin): string {
        if (this.times.unit === 'month' || this.times.unit === 'year' || this.times.unit === 'day') {
            return date(bin.from, this.times.unit);
        }
        return `${date(bin.from)} – ${date(bin.to)}`;
    }

    private bar(bin: Bin, index: number): SVGElement {
        const x = this.x(bin.from);
        const whole = this.x(bin.to, true) - x;
        const width = Math.max(0.6, whole - (whole > 4 ? 1.5 : 0));
        const [top, split, bottom] = [this.y(bin.incidents), this.y(bin.disputed), this.y(0)];
        return svg(
            'g',
            { class: 'bi-bin', id: `${this.name}-${index}`, role: 'option', 'aria-label': this.told(bin), 'aria-selected': 'false' },
            svg('rect', { class: 'bi-reach', x, y: TOP, width: whole, height: bottom - TOP }),
            svg('rect', { class: 'bi-bar', x, y: top, width, height: Math.max(0, split - top) }),
            svg('rect', {
                class: 'bi-bar-disputed', x, y: split, width, height: Math.max(0, bottom - split), fill: `url(#${this.name}-hatch)`,
            }),
        );
    }

    private lines(): SVGElement[] {
        const levels = this.greatest > 1 ? [0, this.greatest / 2, this.greatest] : [0, 1];
        return levels.filter(Number.isInteger).map(level =>
            svg('g', { 'aria-hidden': 'true' },
                svg('line', { class: 'bi-level', x1: LEFT, x2: this.width - RIGHT, y1: this.y(level), y2: this.y(level) }),
                svg('text', { class: 'bi-axis', x: LEFT - 6, y: this.y(level), dy: '0.35em', 'text-anchor': 'end' }, number(level))));
    }

    /** Names of years where the time is long, else of months, else of days; as many as there is room for. */
    private dates(): SVGElement[] {
        const { bins } = this.times;
        const years = new Set(bins.map(bin => bin.from.slice(0, 4))).size;
        const months = new Set(bins.map(bin => bin.from.slice(0, 7))).size;
        const [exactness, length] = years > 2 ? ['year', 4] as const : months > 1 ? ['month', 7] as const : ['day', 10] as const;
        let room = LEFT;
        return bins.flatMap((bin, index) => {
            const x = this.x(bin.from);
            const first = index === 0 || bins[index - 1]?.from.slice(0, length) !== bin.from.slice(0, length);
            if (!first || x < room || x > this.width - LABEL / 2) {
                return [];
            }
            room = x + LABEL;
            return [svg('g', { 'aria-hidden': 'true' },
                svg('line', { class: 'bi-tick', x1: x, x2: x, y1: this.y(0), y2: this.y(0) + 5 }),
                svg('text', { class: 'bi-axis', x, y: this.height - 5 }, date(bin.from, exactness)))];
        });
    }
}

/** The pattern of what is disputed, as `url(#name-hatch)`. */
export function hatching(name: string): SVGElement {
    return svg('defs', {}, svg('pattern', {
        id: `${name}-hatch`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)',
    }, svg('line', { class: 'bi-hatch-bar', x1: 0, y1: 0, x2: 0, y2: 5 })));
}
