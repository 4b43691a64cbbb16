package org.bestand.training.link;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Logistic regression with weights kept small, by full steps of Adam: the same lessons give the same weights. */
final class Learner {
    private static final int STEPS = 400;
    private static final double RATE = 0.1;
    private static final double MEAN = 0.9;
    private static final double SQUARE = 0.99;
    private static final double SMALL = 1e-3;
    private static final double LEAST = 1e-8;

    private final int[][] grounds;
    private final List<Lesson> lessons;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final double[] weights;

    private Learner(List<Lesson> lessons) {
        this.lessons = lessons;
        this.grounds = new int[lessons.size()][];
        for (int i = 0; i < grounds.length; i++) {
            grounds[i] = lessons.get(i).grounds().stream()
                    .mapToInt(g -> places.computeIfAbsent(g, k -> places.size()))
                    .toArray();
        }
        this.weights = new double[places.size()];
    }

    /** The weight of each ground. */
    static Map<String, Double> learn(List<Lesson> lessons) {
        Learner learner = new Learner(lessons);
        double[] mean = new double[learner.weights.length];
        double[] square = new double[learner.weights.length];
        for (int step = 1; step <= STEPS; step++) {
            learner.step(step, mean, square);
        }
        Map<String, Double> weights = new TreeMap<>();
        learner.places.forEach((ground, place) -> weights.put(ground, learner.weights[place]));
        return weights;
    }

    private void step(int step, double[] mean, double[] square) {
        double[] gradient = gradient();
        for (int i = 0; i < weights.length; i++) {
            mean[i] = MEAN * mean[i] + (1 - MEAN) * gradient[i];
            square[i] = SQUARE * square[i] + (1 - SQUARE) * gradient[i] * gradient[i];
            double first = mean[i] / (1 - StrictMath.pow(MEAN, step));
            double second = square[i] / (1 - StrictMath.pow(SQUARE, step));
            weights[i] -= RATE * first / (Math.sqrt(second) + LEAST);
        }
    }

    private double[] gradient() {
        double[] gradient = new double[weights.length];
        double all = lessons.stream().mapToDouble(Lesson::weight).sum();
        for (int i = 0; i < grounds.length; i++) {
            double sum = Arrays.stream(grounds[i]).mapToDouble(g -> weights[g]).sum();
            double chance = 1 / (1 + StrictMath.exp(-sum));
            double off =
                    (chance - (lessons.get(i).isOne() ? 1 : 0)) * lessons.get(i).weight() / all;
            for (int ground : grounds[i]) {
                gradient[ground] += off;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            gradient[i] += SMALL * weights[i];
        }
        return gradient;
    }
}
