import { button, html, json, svg } from '../elements';
import { Figure, Island, whenResized } from '../figure';
import { date, words } from '../words';
import { addressFor, binAt, chosenIn, ends, moved, type Brush, type Times } from './brush';
import { Chart, hatching } from './chart';

const HEIGHT = 150;

let timelines = 0;

/** `<bestand-timeline src="…">`: incidents over time; a stretch that is chosen there narrows the page to it. */
class BestandTimeline extends Island {
    private readonly name = `bi-timeline-${++timelines}`;
    private readonly stage = html('div', { class: 'bi-stage' });
    private readonly readout = html('p', { class: 'bi-readout' });
    private readonly apply = button(words().showStretch, () => this.go(), { class: 'bi-button bi-button-strong' });
    private times: Times = { unit: 'month', bins: [], undated: 0 };
    private chart: Chart | undefined;
    private brush: Brush | undefined;

    protected override begin(): void {
        const figure = new Figure(this);
        json<Times>(this.getAttribute('src') ?? '')
            .then(times => this.show(figure, times))
            .catch(() => figure.fail());
    }

    private show(figure: Figure, times: Times): void {
        this.times = times;
        const here = new URL(location.href);
        this.brush = chosenIn(here, times.bins);
        this.apply.hidden = true;
        figure.body.append(
            this.stage,
            html('div', { class: 'bi-readout-row' }, this.readout, this.apply),
            legend(`${this.name}-legend`),
            ...(times.undated > 0 ? [html('p', { class: 'bi-note' }, words().undated(times.undated))] : []),
            html('p', { class: 'bi-note bi-help' }, words().timelineHelp),
        );
        if (here.searchParams.has('from') || here.searchParams.has('to')) {
            figure.tools.append(html('a', { class: 'bi-button', href: addressFor(here.href, undefined, undefined) }, words().allTimes));
        }
        this.draw();
        whenResized(this.stage, () => this.draw());
    }

    private draw(): void {
        if (this.times.bins.length === 0) {
            return;
        }
        const chart = new Chart(this.times, this.stage.clientWidth || 800, HEIGHT, this.name);
        const focused = document.activeElement === this.chart?.element;
        this.chart = chart;
        this.stage.replaceChildren(chart.element);
        this.listen(chart);
        chart.mark(this.brush);
        this.tell();
        if (focused) {
            chart.element.focus();
        }
    }

    private listen(chart: Chart): void {
        const under = (event: PointerEvent) =>
            binAt(this.times.bins, chart.at(event.clientX - chart.element.getBoundingClientRect().left));
        let dragging = false;
        chart.element.addEventListener('pointerdown', event => {
            if (event.button === 0) {
                dragging = true;
                chart.element.setPointerCapture(event.pointerId);
                this.choose({ anchor: under(event), head: under(event) });
            }
        });
        chart.element.addEventListener('pointermove', event => {
            if (dragging && this.brush) {
                this.choose({ anchor: this.brush.anchor, head: under(event) });
            } else {
                this.tell(under(event));
            }
        });
        chart.element.addEventListener('pointerup', () => {
            if (dragging) {
                dragging = false;
                this.go();
            }
        });
        chart.element.addEventListener('pointercancel', () => {
            dragging = false;
        });
        chart.element.addEventListener('pointerleave', () => this.tell());
        chart.element.addEventListener('keydown', event => this.key(event));
    }

    private key(event: KeyboardEvent): void {
        if (event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        const { length } = this.times.bins;
        const next = this.brush
            ? moved(this.brush, event.key, event.shiftKey, length)
            : moved({ anchor: length, head: length }, event.key === 'ArrowRight' ? 'Home' : event.key, false, length);
        if (event.key === 'Enter' && this.brush) {
            event.preventDefault();
            this.go();
        } else if (next) {
            event.preventDefault();
            this.choose(next);
        }
    }

    private choose(brush: Brush): void {
        this.brush = brush;
        this.apply.hidden = false;
        this.chart?.mark(brush);
        this.tell();
    }

    /** Writes out the bin that is pointed at, else what is chosen. */
    private tell(index?: number): void {
        const bin = index === undefined ? undefined : this.times.bins[index];
        this.readout.textContent = (bin && this.chart?.told(bin)) ?? this.chosenInWords();
    }

    private chosenInWords(): string {
        if (!this.brush) {
            return '';
        }
        const [first, last] = ends(this.brush);
        const chosen = this.times.bins.slice(first, last + 1);
        const [from, to] = [chosen[0], chosen.at(-1)];
        return from && to
            ? words().stretch(date(from.from), date(to.to), chosen.reduce((sum, bin) => sum + bin.incidents, 0))
            : '';
    }

    private go(): void {
        if (this.brush) {
            const [first, last] = ends(this.brush);
            location.assign(addressFor(location.href, this.times.bins[first]?.from, this.times.bins[last]?.to));
        }
    }
}

/** What the hatched part of a bar means. */
function legend(name: string): HTMLElement {
    const sign = svg('svg', { width: 22, height: 14, 'aria-hidden': 'true', focusable: 'false' },
        hatching(name), svg('rect', { class: 'bi-bar-disputed', x: 1, y: 1, width: 20, height: 12, fill: `url(#${name}-hatch)` }));
    return html('p', { class: 'bi-note bi-key' }, sign, words().contradicted);
}

customElements.define('bestand-timeline', BestandTimeline);
