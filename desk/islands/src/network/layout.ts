import type { Line, Party } from './ties';

/**
 * The order of parties around a circle that keeps those near each other that have much to do with each other: first each
 * takes the place that costs least, the busiest first, then pairs change places as long as that helps. Nothing in it is
 * left to chance: the same parties and lines, in whatever order, give the same circle.
 */
export function circle(parties: readonly Party[], lines: readonly Line[]): string[] {
    const weights = weigh(lines);
    const busy = (code: string) => [...(weights.get(code)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
    const codes = parties.map(party => party.code).sort();
    const byWeight = [...codes].sort((a, b) => busy(b) - busy(a) || (a < b ? -1 : 1));
    let order: string[] = [];
    for (const code of byWeight) {
        order = order.length === 0 ? [code] : cheapest(order, code, weights);
    }
    return improved(order, weights);
}

type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

const ROUNDS = 20;

/** How long all lines are together, in steps along the circle, weighed by their claims. */
export function cost(order: readonly string[], lines: readonly Line[]): number {
    return length(order, weigh(lines));
}

function weigh(lines: readonly Line[]): Weights {
    const weights = new Map<string, Map<string, number>>();
    const add = (from: string, to: string, weight: number) => {
        const row = weights.get(from) ?? new Map<string, number>();
        row.set(to, (row.get(to) ?? 0) + weight);
        weights.set(from, row);
    };
    const sorted = [...lines].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const degrees = new Map<string, number>();
    for (const code of sorted.flatMap(line => [line.from, line.to])) {
        degrees.set(code, (degrees.get(code) ?? 0) + 1);
    }
    for (const { from, to, claims } of sorted) {
        // Those who have to do with everybody would all crowd together: a tie of theirs weighs less than an only one.
        const weight = Math.log2(1 + claims) / Math.sqrt((degrees.get(from) ?? 1) * (degrees.get(to) ?? 1));
        add(from, to, weight);
        add(to, from, weight);
    }
    return weights;
}

function key({ from, to, group, claims }: Line): string {
    return `${from} ${to} ${group} ${claims}`;
}

function length(order: readonly string[], weights: Weights): number {
    const at = new Map(order.map((code, index) => [code, index]));
    return order.reduce((sum, code) => sum + reach(code, at, order.length, weights), 0) / 2;
}

/** How long the lines of one party are. */
function reach(code: string, at: ReadonlyMap<string, number>, count: number, weights: Weights): number {
    const here = at.get(code) ?? 0;
    let sum = 0;
    for (const [other, weight] of weights.get(code) ?? []) {
        const there = at.get(other);
        if (there !== undefined) {
            const steps = Math.abs(here - there);
            sum += weight * Math.min(steps, count - steps);
        }
    }
    return sum;
}

function cheapest(order: readonly string[], code: string, weights: Weights): string[] {
    let [best, least]: [string[], number] = [[...order, code], Infinity];
    for (let index = 0; index < order.length; index++) {
        const tried = order.toSpliced(index, 0, code);
        const costs = length(tried, weights);
        if (costs < least - 1e-9) {
            [best, least] = [tried, costs];
        }
    }
    return best;
}

function improved(order: string[], weights: Weights): string[] {
    const at = new Map(order.map((code, index) => [code, index]));
    const both = (a: string, b: string) => reach(a, at, order.length, weights) + reach(b, at, order.length, weights);
    for (let round = 0, better = true; better && round < ROUNDS; round++) {
        better = false;
        for (const a of order.toSorted()) {
            for (const b of order.toSorted()) {
                const before = both(a, b);
                swap(at, a, b);
                if (both(a, b) < before - 1e-9) {
                    better = true;
                } else {
                    swap(at, a, b);
                }
            }
        }
    }
    return order.toSorted((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
}

function swap(at: Map<string, number>, a: string, b: string): void {
    const [first, second] = [at.get(a) ?? 0, at.get(b) ?? 0];
    at.set(a, second);
    at.set(b, first);
}
