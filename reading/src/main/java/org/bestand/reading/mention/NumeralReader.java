package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.reading.mention.Numeral.Sort;

/** Reads numerals: figures, rounded groups, vague words, and two of them as a range. */
final class NumeralReader {
    private static final List<Long> SCALES = List.of(1_000_000_000L, 1_000_000L, 1_000L, 100L);

    private final FigureReader figures;
    private final Phrases<Quantity> quantities;
    private final Map<String, Long> dozens;
    private final List<String> tails;
    private final Phrases<Link> links;

    /**
     * What a word of quantity means.
     *
     * @param sort its sort; null for a scale in the plural, which may follow another quantity
     * @param low fewest
     */
    record Quantity(Sort sort, long low) {
        boolean isPlural() {
            return sort == null;
        }
    }

    NumeralReader(
            FigureReader figures,
            Phrases<Quantity> quantities,
            Map<String, Long> dozens,
            List<String> tails,
            Phrases<Link> links) {
        this.figures = figures;
        this.quantities = quantities;
        this.dozens = Map.copyOf(dozens);
        this.tails = List.copyOf(tails);
        this.links = links;
    }

    FigureReader figures() {
        return figures;
    }

    /** The numeral that begins at a token, the longest one. */
    Optional<Numeral> at(Wording wording, int at) {
        var open = links.startingAt(wording, at).filter(f -> f.value() == Link.OPEN);
        if (open.isPresent()) {
            return figureAt(wording, open.get().last() + 1)
                    .flatMap(a -> range(wording, a, Link.AND).or(() -> range(wording, a, Link.TO)))
                    .map(r -> r.from(open.get().last()));
        }
        Optional<Numeral> joined = joined(wording, at).or(() -> suspended(wording, at));
        if (joined.isPresent()) {
            return joined;
        }
        Optional<Numeral> one = single(wording, at);
        return one.flatMap(a -> range(wording, a, Link.TO))
                .or(() -> one.flatMap(a -> range(wording, a, Link.OR)))
                .or(() -> one);
    }

    /** A figure or a word of quantity, never a range. */
    Optional<Numeral> single(Wording wording, int at) {
        return quantity(wording, at)
                .or(() -> dozen(wording, at))
                .or(() -> figureAt(wording, at))
                .or(() -> article(wording, at));
    }

    /** Whether a figure or vague quantity begins at a token. */
    boolean isNumber(Wording wording, int at) {
        return single(wording, at)
                .filter(n -> n.sort() == Sort.FIGURE || n.sort() == Sort.VAGUE)
                .isPresent();
    }

    private Optional<Numeral> quantity(Wording wording, int at) {
        return quantities.startingAt(wording, at).map(found -> {
            Quantity quantity = found.value();
            int next = found.last() + 1;
            var plural =
                    quantities.startingAt(wording, next).filter(f -> f.value().isPlural());
            if (plural.isPresent() && quantity.sort() != Sort.NONE) {
                long each = plural.get().value().low();
                long low = quantity.isPlural() ? quantity.low() * (each / 2) : each;
                return Numeral.vague(at, plural.get().last(), low, Sort.VAGUE);
            }
            var scale = figures.scaleAt(wording, next);
            if (scale.isPresent() && quantity.sort() == Sort.VAGUE) {
                return Numeral.vague(at, next, quantity.low() * scale.get().longValueExact(), Sort.VAGUE);
            }
            return plain(at, found.last(), quantity);
        });
    }

    private static Numeral plain(int first, int last, Quantity quantity) {
        if (quantity.isPlural()) {
            return Numeral.vague(first, last, quantity.low(), Sort.VAGUE);
        }
        return switch (quantity.sort()) {
            case BOTH, NONE -> new Numeral(first, last, quantity.low(), quantity.low(), false, false, quantity.sort());
            default -> Numeral.vague(first, last, quantity.low(), quantity.sort());
        };
    }

    /** A dozen, two dozen, a group of thirty. */
    private Optional<Numeral> dozen(Wording wording, int at) {
        Optional<Figure> several = figures.at(wording, at);
        int word = several.map(f -> f.last() + 1).orElse(figures.isArticle(wording, at) ? at + 1 : at);
        BigDecimal times = several.map(Figure::value).orElse(BigDecimal.ONE);
        return dozenOf(wording.form(word))
                .map(times::multiply)
                .map(n -> new Figure(at, word, n))
                .filter(Figure::isWhole)
                .map(f -> new Numeral(at, word, f.whole(), f.whole(), true, false, Sort.FIGURE));
    }

    private Optional<BigDecimal> dozenOf(String form) {
        if (dozens.containsKey(form)) {
            return Optional.of(BigDecimal.valueOf(dozens.get(form)));
        }
        for (String tail : tails) {
            if (form.endsWith(tail)) {
                return figures.value(form.substring(0, form.length() - tail.length()))
                        .filter(n -> n.compareTo(BigDecimal.TEN) >= 0);
            }
        }
        return Optional.empty();
    }

    private Optional<Numeral> figureAt(Wording wording, int at) {
        return figures.at(wording, at).filter(Figure::isWhole).map(f -> Numeral.figure(f.first(), f.last(), f.whole()));
    }

    private Optional<Numeral> article(Wording wording, int at) {
        return figures.isArticle(wording, at)
                ? Optional.of(new Numeral(at, at, 1L, 1L, false, false, Sort.ARTICLE))
                : Optional.empty();
    }

    /** {@code 40-50} written as one token. */
    private Optional<Numeral> joined(Wording wording, int at) {
        String form = wording.form(at).replace('–', '-');
        int hyphen = form.indexOf('-');
        if (hyphen <= 0 || hyphen == form.length() - 1 || !Character.isDigit(form.charAt(form.length() - 1))) {
            return Optional.empty();
        }
        var low = figures.value(form.substring(0, hyphen));
        var high = figures.value(form.substring(hyphen + 1));
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) >= 0) {
            return Optional.empty();
        }
        long most = high.get().longValue();
        return Optional.of(new Numeral(at, at, low.get().longValue(), most, false, false, Sort.FIGURE));
    }

    /** {@code drie- tot vierduizend}: the first number leaves its scale to the second. */
    private Optional<Numeral> suspended(Wording wording, int at) {
        String form = wording.form(at);
        boolean ownHyphen = form.length() > 1 && form.endsWith("-");
        boolean nextHyphen = wording.form(at + 1).equals("-") && wording.isGlued(at + 1);
        if (!ownHyphen && !nextHyphen) {
            return Optional.empty();
        }
        var first = figures.value(ownHyphen ? form.substring(0, form.length() - 1) : form);
        int next = ownHyphen ? at + 1 : at + 2;
        return first.filter(n -> n.stripTrailingZeros().scale() <= 0).flatMap(n -> links.startingAt(wording, next)
                .filter(f -> f.value() == Link.TO || f.value() == Link.OR || f.value() == Link.AND)
                .flatMap(f -> figureAt(wording, f.last() + 1))
                .flatMap(b -> scaledTo(n.longValue(), b.low())
                        .map(low -> Numeral.figure(at, at, low).to(b, low))));
    }

    private Optional<Numeral> range(Wording wording, Numeral a, Link link) {
        return links.startingAt(wording, a.last() + 1)
                .filter(f -> f.value() == link)
                .flatMap(f -> single(wording, f.last() + 1))
                .filter(b -> comparable(a, b))
                .flatMap(b -> low(wording, a, b).map(low -> a.to(b, low)));
    }

    private static boolean comparable(Numeral a, Numeral b) {
        boolean figures = isFigure(a) && b.sort() == Sort.FIGURE;
        return figures || a.sort() == Sort.VAGUE && b.sort() == Sort.VAGUE;
    }

    private static boolean isFigure(Numeral numeral) {
        return numeral.sort() == Sort.FIGURE || numeral.sort() == Sort.ARTICLE;
    }

    /** The low end of a range: a scale that stands only at the high end ("drie tot vier miljoen") holds for both. */
    private Optional<Long> low(Wording wording, Numeral a, Numeral b) {
        Optional<BigDecimal> scale = b.last() > b.first() ? figures.scaleAt(wording, b.last()) : Optional.empty();
        if (scale.isPresent() && figures.scaleAt(wording, a.last()).isEmpty()) {
            BigDecimal scaled = BigDecimal.valueOf(a.low()).multiply(scale.get());
            if (scaled.compareTo(BigDecimal.valueOf(b.low())) < 0) {
                return Optional.of(scaled.longValueExact());
            }
        }
        return a.low() < b.low() ? Optional.of(a.low()) : Optional.empty();
    }

    private static Optional<Long> scaledTo(long low, long high) {
        return SCALES.stream()
                .filter(scale -> low < (high + scale - 1) / scale)
                .map(scale -> low * scale)
                .findFirst()
                .or(() -> low < high ? Optional.of(low) : Optional.empty());
    }
}
