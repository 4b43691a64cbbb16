import { geoPath, type GeoProjection } from 'd3-geo';
import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { svg } from '../elements';
import { Roving } from '../roving';
import { words } from '../words';
import { extent, fitted } from './fit';
import { Ground } from './ground';
import { Labels } from './labels';
import { besideSigns, Marks, withinAreas, type Mark } from './marks';
import { Patterns } from './patterns';
import { spots, type Place } from './places';
import { countries, type Detail } from './world';

const STEP = 60;
/** So many degrees from side to side or fewer, and the finer outlines are fetched. */
const FINE_DEGREES = 70;
/** The nearest that one may come, in degrees from side to side. */
const NEAREST_DEGREES = 0.4;

/** The drawn map of one size: what can be moved and zoomed, and pointed at. */
export class MapView {
    readonly element: SVGSVGElement;
    private readonly patterns: Patterns;
    private readonly projection: GeoProjection;
    private readonly ground: Ground;
    private readonly marks: Marks;
    private readonly texts = svg('g', { class: 'bi-texts', 'aria-hidden': 'true' });
    private readonly roving = new Roving();
    private readonly zooming: ZoomBehavior<SVGSVGElement, unknown>;
    private readonly selected: Selection<SVGSVGElement, unknown, null, undefined>;
    /** Width of the whole world, in pixels of the map as first shown. */
    private readonly world: number;
    private transform: ZoomTransform = zoomIdentity;
    /** The zoom for which marks and texts were drawn last. */
    private scale = 1;
    private frame: number | undefined;
    private drawn: readonly Mark[] = [];
    private detail: Detail | undefined;

    constructor(
        places: readonly Place[],
        private readonly width: number,
        private readonly height: number,
        private readonly pointedAt: (mark: Mark) => void,
        name: string,
    ) {
        this.patterns = new Patterns(name);
        this.projection = fitted(extent(places), width, height);
        this.ground = new Ground(this.projection, this.patterns, places);
        this.marks = new Marks(spots(places), this.projection, this.ground, this.patterns);
        const bounds = geoPath(this.projection).bounds({ type: 'Sphere' });
        this.world = bounds[1][0] - bounds[0][0];
        this.ground.element.append(this.marks.areas);
        this.element = svg('svg', {
            class: 'bi-map', width, height, tabindex: 0, role: 'group', 'aria-label': words().map,
        }, this.patterns.defs, this.ground.element, this.texts, this.marks.signs);
        this.selected = select<SVGSVGElement, unknown>(this.element);
        this.zooming = this.zoomable(bounds);
        this.selected.call(this.zooming).on('dblclick.zoom', null);
        this.listen();
        this.draw();
    }

    /** Fetches outlines as fine as what is shown needs. */
    async load(): Promise<void> {
        const wanted: Detail = (360 * this.width) / (this.world * this.transform.k) < FINE_DEGREES ? 'fine' : 'coarse';
        if (this.detail === 'fine' || this.detail === wanted) {
            return;
        }
        this.detail = wanted;
        this.ground.countries(await countries(wanted));
        this.draw();
    }

    zoomBy(factor: number): void {
        this.zooming.scaleBy(this.selected, factor);
    }

    showAll(): void {
        this.zooming.transform(this.selected, zoomIdentity);
    }

    private zoomable([[left, top], [right, bottom]]: [[number, number], [number, number]]): ZoomBehavior<SVGSVGElement, unknown> {
        const least = Math.min(1, this.width / this.world);
        const most = Math.max(4, (360 * this.width) / (this.world * NEAREST_DEGREES));
        return zoom<SVGSVGElement, unknown>()
            .extent([[0, 0], [this.width, this.height]])
            .translateExtent([[Math.min(0, left), Math.min(0, top)], [Math.max(this.width, right), Math.max(this.height, bottom)]])
            .scaleExtent([least, most])
            .wheelDelta(wheelDelta)
            .filter((event: Event) => this.mayZoom(event))
            .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => this.zoomed(event.transform));
    }

    /** The wheel scrolls the page unless Ctrl is held or the map was chosen before. */
    private mayZoom(event: Event): boolean {
        if (event instanceof WheelEvent) {
            return event.ctrlKey || this.element.contains(document.activeElement);
        }
        return !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey);
    }

    private zoomed(transform: ZoomTransform): void {
        this.transform = transform;
        // A wheel turns more often than the screen shows a new picture.
        this.frame ??= requestAnimationFrame(() => {
            this.frame = undefined;
            if (this.transform.k === this.scale) {
                this.move();
            } else {
                this.draw();
                this.load().catch(() => undefined);
            }
        });
    }

    private move(): void {
        const { x, y, k } = this.transform;
        this.ground.element.setAttribute('transform', `translate(${x},${y}) scale(${k})`);
        this.texts.setAttribute('transform', `translate(${x},${y})`);
        this.marks.signs.setAttribute('transform', `translate(${x},${y})`);
    }

    private draw(): void {
        const focused = this.markOf(document.activeElement);
        const labels = new Labels();
        this.scale = this.transform.k;
        const { k } = this.transform;
        const { signs, areas } = this.marks.draw(k, labels);
        const marks = [...signs, ...areas];
        this.drawn = marks;
        // Whoever comes first has the room.
        this.texts.replaceChildren(
            ...besideSigns(signs, labels),
            ...this.ground.disputedNames(labels, k),
            ...withinAreas(areas, labels),
            ...this.ground.countryNames(labels, k),
        );
        this.patterns.zoomed(this.transform.k);
        this.move();
        this.roving.set(marks);
        if (focused) {
            // What had the focus was drawn anew, or stands in a cluster now, or came out of one.
            const again = marks.find(mark => mark.key === focused.key)
                ?? marks.find(mark => mark.places.some(place => focused.places.includes(place)));
            (again?.element ?? this.element).focus();
        }
    }

    private markOf(target: EventTarget | null): Mark | undefined {
        const element = target instanceof Element ? target.closest('.bi-mark') : null;
        return element ? this.drawn.find(mark => mark.element === element) : undefined;
    }

    private listen(): void {
        for (const kind of ['focusin', 'pointerover'] as const) {
            this.element.addEventListener(kind, event => {
                const mark = this.markOf(event.target);
                if (mark) {
                    this.roving.focused(document.activeElement ?? mark.element);
                    this.pointedAt(mark);
                }
            });
        }
        this.element.addEventListener('click', event => this.open(event.target));
        this.element.addEventListener('keydown', event => this.key(event));
    }

    /** Many incidents: comes nearer, as far as that parts them. A single one is a link. */
    private open(target: EventTarget | null): void {
        const mark = this.markOf(target);
        if (!mark || mark.element instanceof SVGAElement) {
            return;
        }
        this.pointedAt(mark);
        const at = mark.places.map(place => this.projection([place.lon, place.lat]) ?? [0, 0]);
        const [xs, ys] = [at.map(([x]) => x ?? 0), at.map(([, y]) => y ?? 0)];
        const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
        const fit = 0.7 * Math.min(this.width / (right - left), this.height / (bottom - top));
        const k = Math.min(fit, this.transform.k * 8, this.zooming.scaleExtent()[1]);
        if (right - left + bottom - top > 0 && k > this.transform.k) {
            mark.element.focus();
            const middle = zoomIdentity.translate(this.width / 2, this.height / 2).scale(k);
            this.zooming.transform(this.selected, middle.translate(-(left + right) / 2, -(top + bottom) / 2));
        }
    }

    private key(event: KeyboardEvent): void {
        if (!event.ctrlKey && !event.altKey && !event.metaKey && this.handled(event)) {
            event.preventDefault();
        }
    }

    private handled({ key, target }: KeyboardEvent): boolean {
        const mark = this.markOf(target);
        if (key === '+' || key === '=' || key === '-') {
            this.zoomBy(key === '-' ? 1 / 1.5 : 1.5);
        } else if (key === '0') {
            this.showAll();
        } else if (mark && (key === 'Enter' || key === ' ')) {
            this.open(target);
            return !(mark.element instanceof SVGAElement);
        } else if (mark && key === 'Escape') {
            this.element.focus();
        } else if (mark) {
            return this.roving.move(mark.element, key);
        } else {
            return this.pan(key);
        }
        return true;
    }

    private pan(key: string): boolean {
        const steps: Readonly<Record<string, readonly [number, number]>> = {
            ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP],
        };
        const step = steps[key];
        if (step) {
            this.zooming.translateBy(this.selected, step[0] / this.transform.k, step[1] / this.transform.k);
        }
        return step !== undefined;
    }
}

/** How far a turn of the wheel zooms. Two fingers on a pad come as small turns with Ctrl, and need more of it. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
    const perUnit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002;
    return -deltaY * perUnit * (ctrlKey && Math.abs(deltaY) < 40 ? 8 : 1);
}
