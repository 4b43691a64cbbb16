/** A stretch of time with its incidents, as the server tells it; both days belong to it. */
export interface Bin {
    readonly from: string;
    readonly to: string;
    readonly incidents: number;
    readonly disputed: number;
}

export interface Times {
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
    readonly bins: readonly Bin[];
    readonly undated: number;
}

/** A choice of neighbouring bins by their indices: where it was begun, and where it has come to. */
export interface Brush {
    readonly anchor: number;
    readonly head: number;
}

/** First and last of the chosen bins, whichever way they were brushed. */
export function ends({ anchor, head }: Brush): readonly [number, number] {
    return [Math.min(anchor, head), Math.max(anchor, head)];
}

/** The choice after a key: arrows move it, with Shift they widen or narrow it; nothing where the key means nothing. */
export function moved(brush: Brush, key: string, shift: boolean, count: number): Brush | undefined {
    const head = { ArrowLeft: brush.head - 1, ArrowRight: brush.head + 1, Home: 0, End: count - 1 }[key];
    if (head === undefined) {
        return undefined;
    }
    const kept = Math.max(0, Math.min(count - 1, head));
    return { anchor: shift ? brush.anchor : kept, head: kept };
}

/** The choice that a page's address holds already: the bins that lie within its `from` and `to`. */
export function chosenIn(address: URL, bins: readonly Bin[]): Brush | undefined {
    const from = address.searchParams.get('from') ?? '';
    const to = address.searchParams.get('to') ?? '';
    if (!from && !to) {
        return undefined;
    }
    const within = bins.flatMap((bin, index) => ((!from || bin.to >= from) && (!to || bin.from <= to) ? [index] : []));
    const [first, last] = [within[0], within.at(-1)];
    return first === undefined || last === undefined ? undefined : { anchor: first, head: last };
}

/** The page's address for a stretch; the other parameters stay, but for the page of the list. */
export function addressFor(page: string, from: string | undefined, to: string | undefined): string {
    const url = new URL(page);
    for (const [name, value] of [['from', from], ['to', to], ['page', undefined]] as const) {
        if (value) {
            url.searchParams.set(name, value);
        } else {
            url.searchParams.delete(name);
        }
    }
    return url.pathname + url.search;
}

/** Where a day stands between the first and the last, from 0 to 1; `after` is the end of that day. */
export function position(bins: readonly Bin[], day: string, after = false): number {
    const start = time(bins[0]?.from ?? day);
    const end = time(bins.at(-1)?.to ?? day) + DAY;
    return (time(day) + (after ? DAY : 0) - start) / (end - start);
}

/** The bin at a position from 0 to 1; in a gap, the one before it. */
export function binAt(bins: readonly Bin[], at: number): number {
    const after = bins.findIndex(bin => position(bins, bin.from) > at);
    return after < 0 ? bins.length - 1 : Math.max(0, after - 1);
}

/** A round number that is not less, and not much more: 1, 2, 3, 4, 5, 6, 8, 10, 20 … */
export function roundedUp(value: number): number {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
    return ([1, 2, 3, 4, 5, 6, 8, 10].find(step => step * power >= value) ?? 10) * power;
}

const DAY = 86_400_000;

function time(day: string): number {
    return Date.parse(`${day}T00:00:00Z`);
}
