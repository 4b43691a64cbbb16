import { svg } from '../elements';

interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
}

const CHARACTER = 6.6;
const LINE = 14;

/** Room on the map for texts: what would lie over something else is left out. */
export class Labels {
    private readonly taken: Box[] = [];
    private readonly written: string[] = [];

    /** Keeps texts away from a mark. */
    reserve(x: number, y: number, radius: number): void {
        this.taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    }

    /** A text beside a mark, at the first side where there is room. */
    beside(text: string, x: number, y: number, radius: number, name: string): SVGTextElement | undefined {
        this.written.push(text);
        const width = text.length * CHARACTER;
        const sides = [
            { x: x + radius + 4, y, anchor: 'start', left: x + radius + 2 },
            { x: x - radius - 4, y, anchor: 'end', left: x - radius - 6 - width },
            { x, y: y - radius - LINE / 2, anchor: 'middle', left: x - width / 2 },
            { x, y: y + radius + LINE / 2, anchor: 'middle', left: x - width / 2 },
        ];
        for (const side of sides) {
            if (this.take({ left: side.left, right: side.left + width + 4, top: side.y - LINE / 2, bottom: side.y + LINE / 2 })) {
                return svg('text', { class: name, x: side.x, y: side.y, 'text-anchor': side.anchor, dy: '0.35em' }, text);
            }
        }
        return undefined;
    }

    /** A text with its middle at a point; where that is taken, so much above or below it. */
    at(text: string, x: number, y: number, name: string, aside = 0): SVGTextElement | undefined {
        this.written.push(text);
        const half = (text.length * CHARACTER) / 2;
        const middle = [0, -aside, aside]
            .map(shift => y + shift)
            .find(at => this.take({ left: x - half, right: x + half, top: at - LINE / 2, bottom: at + LINE / 2 }));
        return middle === undefined
            ? undefined
            : svg('text', { class: name, x, y: middle, 'text-anchor': 'middle', dy: '0.35em' }, text);
    }

    /** Whether a text begins with a name already. */
    names(name: string): boolean {
        return this.written.some(text => text === name || text.startsWith(`${name}:`) || text.startsWith(`${name} (`));
    }

    private take(box: Box): boolean {
        const free = this.taken.every(
            other => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
        );
        if (free) {
            this.taken.push(box);
        }
        return free;
    }
}
