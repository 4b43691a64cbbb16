/** An element that the keyboard can reach, and where it stands. */
export interface Stop {
    readonly element: HTMLElement | SVGElement;
    readonly x: number;
    readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
};

/** Many elements that take one stop of the Tab key; arrows go from one to the next in that direction. */
export class Roving {
    private stops: readonly Stop[] = [];

    /** Takes other elements instead; the first can be reached by Tab. */
    set(stops: readonly Stop[]): void {
        this.stops = stops;
        stops.forEach((stop, index) => stop.element.setAttribute('tabindex', index === 0 ? '0' : '-1'));
    }

    /** Goes where the key points; whether there was anything to go to. */
    move(from: Element, key: string): boolean {
        const here = this.stops.find(stop => stop.element === from);
        const next = here && this.next(here, key);
        next?.element.focus();
        return next !== undefined;
    }

    /** Keeps Tab coming back to the element that has the focus. */
    focused(element: Element): void {
        if (this.stops.some(stop => stop.element === element)) {
            this.stops.forEach(stop => stop.element.setAttribute('tabindex', stop.element === element ? '0' : '-1'));
        }
    }

    private next(here: Stop, key: string): Stop | undefined {
        if (key === 'Home' || key === 'End') {
            return this.stops.at(key === 'Home' ? 0 : -1);
        }
        const direction = DIRECTIONS[key];
        return direction && nearest(here, this.stops, direction);
    }
}

/** The nearest stop that lies more in the direction than beside it. */
export function nearest(here: Stop, stops: readonly Stop[], [dx, dy]: readonly [number, number]): Stop | undefined {
    let [best, least]: [Stop | undefined, number] = [undefined, Infinity];
    for (const stop of stops) {
        const [x, y] = [stop.x - here.x, stop.y - here.y];
        const along = x * dx + y * dy;
        const aside = Math.abs(x * dy) + Math.abs(y * dx);
        const cost = along + 2 * aside;
        if (stop !== here && along > 0 && aside <= along * 1.5 && cost < least) {
            [best, least] = [stop, cost];
        }
    }
    return best;
}
