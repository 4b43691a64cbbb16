package org.bestand.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.bestand.reading.syntax.net.Network;

/**
 * Teaches a network. A batch is always cut into the same shards, each summed up by one thread in the order of its
 * sentences, and the shards are added in their order: so the result does not depend on the number of threads or on
 * their timing.
 */
final class Trainer {
    private static final int WARM_UP = 200;

    private final Network network;
    private final Plan plan;
    private final double[] doubts;
    private final Adam adam;
    private final List<Gradient> shards = new ArrayList<>();
    private int step;
    private double loss;

    Trainer(Network network, Plan plan, double[] doubts) {
        this.network = network;
        this.plan = plan;
        this.doubts = doubts;
        this.adam = new Adam(network.shape());
        for (int i = 0; i < Plan.SHARDS; i++) {
            shards.add(new Gradient(network.shape()));
        }
    }

    /** Mean loss of a word since training began or since last asked. */
    double loss() {
        double mean = loss;
        loss = 0;
        return mean;
    }

    /** Sees every sample once in each epoch; says when an epoch is over. */
    void train(List<Sample> samples, IntConsumer epochOver) throws InterruptedException {
        int words = samples.stream().mapToInt(Sample::size).sum();
        int steps = Math.max(1, plan.epochs() * words / plan.batch());
        try (ExecutorService threads = Executors.newFixedThreadPool(plan.threads())) {
            for (int epoch = 0; epoch < Math.min(plan.epochs(), plan.stop()); epoch++) {
                for (List<Sample> batch : batches(samples, epoch)) {
                    step(batch, epoch, steps, threads);
                }
                loss /= words;
                epochOver.accept(epoch);
            }
        }
    }

    private List<List<Sample>> batches(List<Sample> samples, int epoch) {
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(plan.seed() + epoch));
        List<List<Sample>> batches = new ArrayList<>();
        List<Sample> batch = new ArrayList<>();
        int words = 0;
        for (Sample sample : shuffled) {
            batch.add(sample);
            words += sample.size();
            if (words >= plan.batch()) {
                batches.add(batch);
                batch = new ArrayList<>();
                words = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private void step(List<Sample> batch, int epoch, int steps, ExecutorService threads) throws InterruptedException {
        Turned turned = Turned.of(network.weights());
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int s = 0; s < shards.size(); s++) {
            int shard = s;
            tasks.add(() -> sum(batch, shard, turned));
        }
        for (Future<Void> task : threads.invokeAll(tasks)) {
            try {
                task.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("epoch " + epoch + " failed", e.getCause());
            }
        }
        Gradient whole = shards.getFirst();
        shards.subList(1, shards.size()).forEach(whole::add);
        loss += whole.loss();
        int words = batch.stream().mapToInt(Sample::size).sum();
        adam.step(network.weights(), whole, 1f / words, rate(steps));
        step++;
    }

    /** Rises at first, then falls along half a cosine to a fiftieth. */
    private double rate(int steps) {
        double rising = Math.min(1, (step + 1.0) / WARM_UP);
        double done = Math.min(1, (double) step / steps);
        return plan.rate() * rising * (0.02 + 0.98 * 0.5 * (1 + StrictMath.cos(Math.PI * done)));
    }

    private Void sum(List<Sample> batch, int shard, Turned turned) {
        Gradient gradient = shards.get(shard);
        gradient.clear();
        for (int i = shard; i < batch.size(); i += shards.size()) {
            var random = new SplittableRandom(plan.seed() * 1_000_003L + step * 4099L + i);
            Sample sample = Samples.doubted(batch.get(i), doubts, random);
            gradient.add(network, turned, sample, new Dropout(random, plan.dropout()));
        }
        return null;
    }
}
