import { ownAddress, svg } from '../elements';
import { Roving } from '../roving';
import { words } from '../words';
import { circle } from './layout';
import { GROUPS, lines, type Group, type Line, type Network, type Party } from './ties';

/** More parties than this, and their names stand out from the circle like rays. */
const MOST_UPRIGHT = 14;
/** Narrower than this, and parties are written by their codes; so are longer names. */
const NARROW = 560;
const LONGEST_NAME = 20;
/** How far a line bends to the middle, of the way there. */
const PULL = 0.5;

interface Node {
    readonly party: Party;
    readonly x: number;
    readonly y: number;
    readonly angle: number;
    readonly radius: number;
    readonly element: SVGAElement;
}

/** The network of one size: parties around a circle, lines bent to its middle. */
export class Drawing {
    readonly element: SVGSVGElement;
    private readonly nodes: ReadonlyMap<string, Node>;
    private readonly arcs: readonly { readonly line: Line; readonly element: SVGElement }[];
    private readonly roving = new Roving();
    private readonly height: number;
    private readonly rays: boolean;
    private hidden: ReadonlySet<Group> = new Set();
    private picked: string | undefined;

    constructor(
        network: Network,
        private readonly width: number,
        private readonly name: string,
        private readonly pointedAt: (party: Party) => void,
    ) {
        const drawn = lines(network);
        // Who has no tie to another has no place in a network; the table names all.
        const tied = new Set(drawn.flatMap(line => [line.from, line.to]));
        const parties = network.parties.filter(party => tied.has(party.code));
        this.rays = parties.length > MOST_UPRIGHT;
        this.height = Math.round(this.rays ? Math.min(width, 700) : Math.max(260, Math.min(width * 0.62, 440)));
        this.nodes = this.placed(parties, drawn);
        this.arcs = [...drawn].sort((a, b) => a.claims - b.claims).flatMap(line => this.arc(line));
        this.element = svg('svg', {
            class: 'bi-network', width, height: this.height, role: 'group', 'aria-label': words().network,
        }, this.heads(), svg('g', { 'aria-hidden': 'true' }, ...this.arcs.map(arc => arc.element)),
            svg('g', {}, ...[...this.nodes.values()].map(node => node.element)));
        this.roving.set([...this.nodes.values()]);
        this.listen();
    }

    /** Leaves out the lines of some groups. */
    hide(groups: ReadonlySet<Group>): void {
        this.hidden = groups;
        this.arcs.forEach(({ line, element }) => element.toggleAttribute('hidden', groups.has(line.group)));
        this.highlight(this.picked);
    }

    /** Gives the focus to a party. */
    focus(code: string | undefined): void {
        this.nodes.get(code ?? '')?.element.focus();
    }

    /** The party that has the focus. */
    focused(): string | undefined {
        return this.nodeOf(document.activeElement)?.party.code;
    }

    private placed(parties: readonly Party[], drawn: readonly Line[]): Map<string, Node> {
        const order = circle(parties, drawn);
        const room = this.width < NARROW ? 44 : 148;
        const round = Math.min(this.width, this.height) / 2 - room;
        const [rx, ry] = this.rays ? [round, round] : [this.width / 2 - Math.min(room, this.width / 4), this.height / 2 - 36];
        const byCode = new Map(parties.map(party => [party.code, party]));
        const greatest = Math.max(1, ...order.map(code => total(code, drawn)));
        return new Map(order.flatMap((code, index) => {
            const party = byCode.get(code);
            const angle = (2 * Math.PI * index) / order.length - Math.PI / 2;
            const [x, y] = [this.width / 2 + rx * Math.cos(angle), this.height / 2 + ry * Math.sin(angle)];
            const radius = (this.rays ? 3 : 5) + (this.rays ? 4 : 7) * Math.sqrt(total(code, drawn) / greatest);
            return party ? [[code, { party, x, y, angle, radius, element: this.node(party, x, y, angle, radius) }]] : [];
        }));
    }

    private node(party: Party, x: number, y: number, angle: number, radius: number): SVGAElement {
        return svg(
            'a',
            {
                class: 'bi-node',
                href: ownAddress(party.href),
                // What is called by voice is what is read: what is written comes first.
                'aria-label': this.byCode(party) ? `${party.code}, ${party.name}` : party.name,
                transform: `translate(${x},${y})`,
            },
            svg('circle', { class: 'bi-hit', r: Math.max(12, radius) }),
            svg('circle', { class: 'bi-node-shape', r: radius }),
            this.written(party, angle, radius),
        );
    }

    private byCode(party: Party): boolean {
        return this.width < NARROW || party.name.length > LONGEST_NAME;
    }

    private written(party: Party, angle: number, radius: number): SVGTextElement {
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const text = this.byCode(party) ? party.code : party.name;
        const leftwards = cos < -0.01;
        if (this.rays) {
            const turn = (angle * 180) / Math.PI + (leftwards ? 180 : 0);
            const x = (leftwards ? -1 : 1) * (radius + 6);
            return svg('text', {
                class: 'bi-label', transform: `rotate(${turn})`, x, dy: '0.35em', 'text-anchor': leftwards ? 'end' : 'start',
            }, text);
        }
        const upright = Math.abs(cos) < 0.3;
        const anchor = upright ? 'middle' : leftwards ? 'end' : 'start';
        const [x, y] = upright ? [0, Math.sign(sin) * (radius + 12)] : [Math.sign(cos) * (radius + 6), 0];
        return svg('text', { class: 'bi-label', x, y, dy: '0.35em', 'text-anchor': anchor }, text);
    }

    /** A line from party to party; there and back, and each group, has a bend of its own. */
    private arc(line: Line): { line: Line; element: SVGElement }[] {
        const [from, to] = [this.nodes.get(line.from), this.nodes.get(line.to)];
        if (!from || !to) {
            return [];
        }
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const apart = Math.hypot(dx, dy) || 1;
        const bend = Math.min(7 + 9 * GROUPS.indexOf(line.group), apart / 4);
        const [cx, cy] = [this.width / 2 - (from.x + to.x) / 2, this.height / 2 - (from.y + to.y) / 2];
        // Neighbours need no way through the middle.
        const pull = Math.min(PULL, (PULL * apart) / (Math.hypot(cx, cy) || 1));
        const x = (from.x + to.x) / 2 + cx * pull - (dy / apart) * bend;
        const y = (from.y + to.y) / 2 + cy * pull + (dx / apart) * bend;
        const [x1, y1] = towards(from, x, y, from.radius + 2);
        const [x2, y2] = towards(to, x, y, to.radius + 5);
        const element = svg('path', {
            class: `bi-arc bi-${line.group}`,
            d: `M${x1},${y1}Q${round(x)},${round(y)} ${x2},${y2}`,
            'stroke-width': round(1 + Math.min(3, Math.log10(line.claims) * 1.4)),
            'marker-end': line.group === 'talks' ? undefined : `url(#${this.name}-${line.group})`,
        });
        return [{ line, element }];
    }

    private heads(): SVGElement {
        return svg('defs', {}, ...GROUPS.map(group => svg('marker', {
            id: `${this.name}-${group}`, viewBox: '0 -5 10 10', refX: 8, refY: 0, markerWidth: 8, markerHeight: 8,
            markerUnits: 'userSpaceOnUse', orient: 'auto',
        }, svg('path', { class: `bi-head bi-head-${group}`, d: 'M0,-4L9,0L0,4Z' }))));
    }

    private listen(): void {
        for (const kind of ['focusin', 'pointerover'] as const) {
            this.element.addEventListener(kind, event => this.pick(this.nodeOf(event.target)));
        }
        for (const kind of ['focusout', 'pointerleave'] as const) {
            this.element.addEventListener(kind, () => this.highlight(this.focused()));
        }
        this.element.addEventListener('keydown', event => {
            const node = this.nodeOf(event.target);
            const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
            if (node && plain && this.roving.move(node.element, event.key)) {
                event.preventDefault();
            }
        });
    }

    private pick(node: Node | undefined): void {
        if (node) {
            this.roving.focused(document.activeElement ?? node.element);
            this.highlight(node.party.code);
            this.pointedAt(node.party);
        }
    }

    /** Dims what has nothing to do with a party. */
    private highlight(code: string | undefined): void {
        this.picked = code;
        const near = new Set([code]);
        for (const { line, element } of this.arcs) {
            const mine = line.from === code || line.to === code;
            element.classList.toggle('bi-dim', code !== undefined && !mine);
            if (mine && !this.hidden.has(line.group)) {
                near.add(line.from).add(line.to);
            }
        }
        for (const [other, node] of this.nodes) {
            node.element.classList.toggle('bi-dim', code !== undefined && !near.has(other));
        }
    }

    private nodeOf(target: EventTarget | null): Node | undefined {
        const element = target instanceof Element ? target.closest('.bi-node') : null;
        return element ? [...this.nodes.values()].find(node => node.element === element) : undefined;
    }
}

function total(code: string, drawn: readonly Line[]): number {
    return drawn.reduce((sum, line) => sum + (line.from === code || line.to === code ? line.claims : 0), 0);
}

function towards(node: Node, x: number, y: number, distance: number): [number, number] {
    const length = Math.hypot(x - node.x, y - node.y) || 1;
    return [round(node.x + ((x - node.x) / length) * distance), round(node.y + ((y - node.y) / length) * distance)];
}

function round(value: number): number {
    return Math.round(value * 10) / 10;
}
