package org.bestand.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups things of which two by two is known how much speaks for their being one: the two groups that go together best are joined, until none
 * do. Two groups go together as well as the mean of their members' average and their best pair, so that neither one bold pair nor one odd
 * one out decides.
 */
final class Clusters {

    /** How much speaks for two things, by their numbers, being one; below 0 more speaks against it. */
    interface Affinity {
        double of(int a, int b);
    }

    private final double[][] sum;
    private final double[][] best;
    private final List<List<Integer>> members = new ArrayList<>();

    private Clusters(int size, Affinity affinity) {
        sum = new double[size][size];
        best = new double[size][size];
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                double value = affinity.of(j, i);
                sum[i][j] = sum[j][i] = value;
                best[i][j] = best[j][i] = value;
            }
        }
    }

    /** The groups of the things 0 to size - 1, each in rising order, ordered by their first. */
    static List<List<Integer>> of(int size, Affinity affinity) {
        Clusters clusters = new Clusters(size, affinity);
        while (clusters.joinBest()) {
            // until nothing more goes together
        }
        return clusters.members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    private boolean joinBest() {
        int left = -1;
        int right = -1;
        double most = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i && !members.get(i).isEmpty(); j++) {
                if (!members.get(j).isEmpty() && score(i, j) > most) {
                    most = score(i, j);
                    left = j;
                    right = i;
                }
            }
        }
        if (left >= 0) {
            join(left, right);
        }
        return left >= 0;
    }

    private double score(int a, int b) {
        double pairs = (double) members.get(a).size() * members.get(b).size();
        return (sum[a][b] / pairs + best[a][b]) / 2;
    }

    private void join(int into, int from) {
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
        for (int other = 0; other < members.size(); other++) {
            sum[into][other] = sum[other][into] = sum[into][other] + sum[from][other];
            best[into][other] = best[other][into] = Math.max(best[into][other], best[from][other]);
        }
    }
}
