package org.bestand.reading.syntax;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the tree of greatest score, crossing arcs allowed, in which one word only hangs on the root (Chu and Liu,
 * Edmonds).
 */
final class Arborescence {
    private static final double NEVER = -1e9;

    private Arborescence() {}

    /**
     * The head of each place.
     *
     * @param scores for each dependent the score of each head; place 0 is the root
     * @return heads; that of place 0 is -1
     */
    static int[] heads(float[][] scores) {
        int n = scores.length;
        double[][] exact = new double[n][n];
        for (int d = 0; d < n; d++) {
            for (int h = 0; h < n; h++) {
                exact[d][h] = d == h ? NEVER : scores[d][h];
            }
        }
        int[] heads = tree(exact);
        if (roots(heads) <= 1) {
            return heads;
        }
        return oneRoot(exact, heads);
    }

    private static long roots(int[] heads) {
        return Arrays.stream(heads).filter(h -> h == 0).count();
    }

    /** Tries each word that hangs on the root as the only one, and keeps the best tree. */
    private static int[] oneRoot(double[][] scores, int[] many) {
        int[] best = many;
        double most = Double.NEGATIVE_INFINITY;
        for (int root = 1; root < many.length; root++) {
            if (many[root] == 0) {
                double[][] forced = new double[scores.length][];
                for (int d = 0; d < forced.length; d++) {
                    forced[d] = scores[d].clone();
                    if (d != root) {
                        forced[d][0] = NEVER;
                    }
                }
                int[] heads = tree(forced);
                double sum = sum(forced, heads);
                if (sum > most) {
                    most = sum;
                    best = heads;
                }
            }
        }
        return best;
    }

    private static double sum(double[][] scores, int[] heads) {
        double sum = 0;
        for (int d = 1; d < heads.length; d++) {
            sum += scores[d][heads[d]];
        }
        return sum;
    }

    private static int[] tree(double[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        heads[0] = -1;
        for (int d = 1; d < n; d++) {
            heads[d] = d == 1 ? 0 : 1;
            for (int h = 0; h < n; h++) {
                if (h != d && scores[d][h] > scores[d][heads[d]]) {
                    heads[d] = h;
                }
            }
        }
        boolean[] cycle = cycle(heads);
        return cycle == null ? heads : expand(scores, heads, cycle);
    }

    /** The places of a cycle, or null where there is none. */
    private static boolean[] cycle(int[] heads) {
        int n = heads.length;
        int[] seen = new int[n];
        for (int start = 1; start < n; start++) {
            int at = start;
            while (at > 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at > 0 && seen[at] == start) {
                boolean[] cycle = new boolean[n];
                for (int i = at; !cycle[i]; i = heads[i]) {
                    cycle[i] = true;
                }
                return cycle;
            }
        }
        return null;
    }

    /**
     * Draws the cycle together to one place, the last of a smaller graph, finds the tree of that and opens the cycle
     * where it is entered.
     */
    private static int[] expand(double[][] scores, int[] heads, boolean[] cycle) {
        int n = scores.length;
        int[] outside = IntStream.range(0, n).filter(i -> !cycle[i]).toArray();
        int m = outside.length;
        double[][] small = new double[m + 1][m + 1];
        int[] enter = new int[m];
        int[] leave = new int[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                small[i][j] = scores[outside[i]][outside[j]];
            }
            enter[i] = entry(scores, heads, cycle, outside[i]);
            small[m][i] = scores[enter[i]][outside[i]] - scores[enter[i]][heads[enter[i]]];
            leave[i] = exit(scores, cycle, outside[i]);
            small[i][m] = scores[outside[i]][leave[i]];
        }
        small[m][m] = NEVER;
        int[] solved = tree(small);
        int[] result = heads.clone();
        for (int i = 1; i < m; i++) {
            result[outside[i]] = solved[i] == m ? leave[i] : outside[solved[i]];
        }
        result[enter[solved[m]]] = outside[solved[m]];
        return result;
    }

    /** The place of the cycle by which a head outside enters it best. */
    private static int entry(double[][] scores, int[] heads, boolean[] cycle, int head) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < cycle.length; d++) {
            if (cycle[d] && scores[d][head] - scores[d][heads[d]] > most) {
                most = scores[d][head] - scores[d][heads[d]];
                best = d;
            }
        }
        return best;
    }

    /** The place of the cycle that is the best head of a dependent outside. */
    private static int exit(double[][] scores, boolean[] cycle, int dependent) {
        int best = -1;
        for (int h = 0; h < cycle.length; h++) {
            if (cycle[h] && (best < 0 || scores[dependent][h] > scores[dependent][best])) {
                best = h;
            }
        }
        return best;
    }
}
