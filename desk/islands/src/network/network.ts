import { html, json, ownAddress, svg } from '../elements';
import { Figure, Island, whenResized } from '../figure';
import { words } from '../words';
import { Drawing } from './drawing';
import { GROUPS, groupOf, lines, sentence, type Group, type Network, type Party } from './ties';

const MOST_TIES = 40;

let networks = 0;

/** `<bestand-network src="…">`: who is said to do what to whom. */
class BestandNetwork extends Island {
    private readonly name = `bi-network-${++networks}`;
    private readonly stage = html('div', { class: 'bi-stage' });
    private readonly card = html('div', { class: 'bi-card' }, html('p', { class: 'bi-note' }, words().pickParty));
    private readonly leftOut = new Set<Group>();
    private network: Network = { parties: [], ties: [] };
    private names: ReadonlyMap<string, string> = new Map();
    private drawing: Drawing | undefined;
    private picked: Party | undefined;

    protected override begin(): void {
        const figure = new Figure(this);
        json<Network>(this.getAttribute('src') ?? '')
            .then(network => this.show(figure, network))
            .catch(() => figure.fail());
    }

    private show(figure: Figure, network: Network): void {
        this.network = network;
        this.names = new Map(network.parties.map(party => [party.code, party.name]));
        figure.body.append(
            html('div', { class: 'bi-with-side' },
                html('div', {}, this.stage, html('p', { class: 'bi-note bi-help' }, words().networkHelp)),
                html('div', { class: 'bi-side' }, this.card, this.legend())),
        );
        this.draw();
        whenResized(this.stage, () => this.draw());
    }

    private draw(): void {
        const focused = this.drawing?.focused();
        this.drawing = new Drawing(this.network, this.stage.clientWidth || 800, this.name, party => this.pick(party));
        this.stage.replaceChildren(this.drawing.element);
        this.drawing.hide(this.leftOut);
        this.drawing.focus(focused);
    }

    /** The ties of a party as sentences, each with the way to its claims. */
    private pick(party: Party): void {
        this.picked = party;
        const ties = this.network.ties
            .filter(tie => (tie.from === party.code || tie.to === party.code) && !this.leftOut.has(groupOf(tie.kind)))
            .sort((a, b) => b.claims - a.claims);
        const entries = ties.slice(0, MOST_TIES).map(tie => html(
            'li',
            {},
            html('a', { href: ownAddress(tie.href) }, sentence(tie, this.names)),
            html('span', { class: 'bi-card-line' }, words().claims(tie.claims)),
        ));
        this.card.replaceChildren(
            html('p', { class: 'bi-card-title' }, words().partyTies(party.name, ties.length)),
            entries.length > 0 ? html('ul', { class: 'bi-card-list' }, ...entries) : html('p', { class: 'bi-note' }, words().noTies),
        );
        if (ties.length > MOST_TIES) {
            this.card.append(html('p', { class: 'bi-note' }, words().andMore(ties.length - MOST_TIES)));
        }
    }

    private legend(): HTMLElement {
        const present = new Set(lines(this.network).map(line => line.group));
        return html(
            'fieldset',
            { class: 'bi-legend' },
            html('legend', {}, words().legend),
            ...GROUPS.filter(group => present.has(group)).map(group => this.choice(group)),
        );
    }

    private choice(group: Group): HTMLElement {
        const box = html('input', { type: 'checkbox', checked: true });
        box.addEventListener('change', () => {
            if (box.checked) {
                this.leftOut.delete(group);
            } else {
                this.leftOut.add(group);
            }
            this.drawing?.hide(this.leftOut);
            if (this.picked) {
                this.pick(this.picked);
            }
        });
        const sample = svg('svg', { viewBox: '0 0 40 12', width: 40, height: 12, 'aria-hidden': 'true', focusable: 'false' },
            svg('path', { class: `bi-arc bi-${group}`, d: 'M1,6H36', 'stroke-width': 2 }),
            ...(group === 'talks' ? [] : [svg('path', { class: `bi-head bi-head-${group}`, d: 'M31,2L40,6L31,10Z' })]));
        return html('label', {}, box, sample, words().groups[group]);
    }
}

customElements.define('bestand-network', BestandNetwork);
