import { button, html, json } from '../elements';
import { Figure, Island, whenResized } from '../figure';
import { words } from '../words';
import { fillCard } from './card';
import { legend } from './legend';
import { title } from './marks';
import type { Places } from './places';
import { MapView } from './view';

const LEAST_HEIGHT = 280;
const GREATEST_HEIGHT = 560;

let maps = 0;

/** `<bestand-map src="…">`: where the incidents of a selection are said to have been. */
class BestandMap extends Island {
    private view: MapView | undefined;

    protected override begin(): void {
        const figure = new Figure(this);
        json<Places>(this.getAttribute('src') ?? '')
            .then(places => this.show(figure, places))
            .catch(() => figure.fail());
    }

    private async show(figure: Figure, told: Places): Promise<void> {
        const stage = html('div', { class: 'bi-stage' });
        const card = html('div', { class: 'bi-card' }, html('p', { class: 'bi-note' }, words().pickPlace));
        const side = html('div', { class: 'bi-side' }, card);
        figure.body.append(
            html('div', { class: 'bi-with-side' }, html(
                'div',
                {},
                stage,
                html('p', { class: 'bi-note' }, notes(told)),
                html('p', { class: 'bi-note bi-help' }, words().mapHelp),
            ), side),
        );
        figure.tools.append(
            button('+', () => this.view?.zoomBy(1.5), { 'aria-label': words().zoomIn, title: words().zoomIn }),
            button('−', () => this.view?.zoomBy(1 / 1.5), { 'aria-label': words().zoomOut, title: words().zoomOut }),
            button(words().wholeView, () => this.view?.showAll()),
        );
        const name = `bi-map-${++maps}`;
        side.append(legend(told.places, `${name}-legend`));
        const draw = async () => {
            const width = stage.clientWidth || 800;
            const height = Math.round(Math.max(LEAST_HEIGHT, Math.min(GREATEST_HEIGHT, width * 0.62)));
            this.view = new MapView(told.places, width, height, mark => fillCard(card, title(mark.places), mark.places), name);
            stage.replaceChildren(this.view.element);
            await this.view.load();
        };
        await draw();
        whenResized(stage, () => void draw().catch(() => undefined));
    }
}

/** What the map leaves out. */
function notes(told: Places): string {
    const ofPlaces = told.of === 'places';
    const counted = ofPlaces ? words().places : words().incidents;
    const drawn = told.shown < told.total ? words().shown(told.shown, counted(told.total)) : counted(told.total);
    const left = counted(told.unplaced);
    return told.unplaced > 0 ? `${drawn} · ${ofPlaces ? words().undrawn(left) : words().unplaced(left)}` : drawn;
}

customElements.define('bestand-map', BestandMap);
