package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bestand.reading.mention.NumberPart.Role;

/** Reads numbers in digits and words: {@code 6.500}, {@code 6 500}, {@code 6,5 miljoen}, {@code zesduizend vijfhonderd}. */
final class FigureReader {
    private static final Pattern GROUP = Pattern.compile("[0-9]{3}");
    private static final Pattern FIRST_GROUP = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}");

    private final SpelledNumbers spelled;
    private final Pattern grouped;
    private final Pattern decimal;
    private final String groupingMark;
    private final String decimalMark;

    FigureReader(SpelledNumbers spelled, String groupingMark, String decimalMark) {
        this.spelled = spelled;
        this.groupingMark = groupingMark;
        this.decimalMark = decimalMark;
        this.grouped = Pattern.compile("[1-9][0-9]{0,2}(?:" + Pattern.quote(groupingMark) + "[0-9]{3}){1,4}");
        this.decimal = Pattern.compile("[0-9]{1,6}" + Pattern.quote(decimalMark) + "[0-9]{1,3}");
    }

    /** The number that begins at a token, or empty; an article alone is none. */
    Optional<Figure> at(Wording wording, int at) {
        Figure figure = digits(wording, at);
        if (figure == null) {
            figure = words(wording, at);
        }
        return Optional.ofNullable(figure == null ? null : scaled(wording, figure));
    }

    /** The number that a single string is, a suspended one without its hyphen; empty where it is none. */
    Optional<BigDecimal> value(String form) {
        BigDecimal digits = digitsOf(form);
        return digits != null
                ? Optional.of(digits)
                : spelled.plus(Sum.NOTHING, form).map(FigureReader::valueOf);
    }

    Optional<BigDecimal> scaleAt(Wording wording, int at) {
        return role(wording, at, Role.SCALE).map(p -> BigDecimal.valueOf(p.value()));
    }

    boolean isArticle(Wording wording, int at) {
        return role(wording, at, Role.ARTICLE).isPresent();
    }

    private Figure digits(Wording wording, int at) {
        BigDecimal value = digitsOf(wording.form(at));
        if (value == null) {
            return null;
        }
        int last = at;
        if (FIRST_GROUP.matcher(wording.form(at)).matches()) {
            while (GROUP.matcher(wording.form(last + 1)).matches() && !wording.isGlued(last + 1)) {
                last++;
                value = value.movePointRight(3).add(new BigDecimal(wording.form(last)));
            }
        }
        return last - at > 3 ? null : new Figure(at, last, value);
    }

    private BigDecimal digitsOf(String form) {
        if (!Letters.digitFirst(form)) {
            return null;
        }
        if (PLAIN.matcher(form).matches()) {
            return new BigDecimal(form);
        }
        if (grouped.matcher(form).matches()) {
            return new BigDecimal(form.replace(groupingMark, ""));
        }
        return decimal.matcher(form).matches() ? new BigDecimal(form.replace(decimalMark, ".")) : null;
    }

    private Figure words(Wording wording, int at) {
        int first =
                isArticle(wording, at) && role(wording, at + 1, Role.FRACTION).isPresent() ? at + 1 : at;
        Sum sum = spelled.plus(Sum.NOTHING, wording.form(first)).orElse(null);
        if (sum == null) {
            return null;
        }
        int last = first;
        for (Sum next = sum; next != null; last++) {
            sum = next;
            next = role(wording, last + 1, Role.LINK).isPresent()
                    ? null
                    : spelled.plus(sum, wording.form(last + 1)).orElse(null);
        }
        last--;
        BigDecimal value = valueOf(sum);
        Optional<NumberPart> half = fractionAfter(wording, last);
        if (half.isPresent() && sum.hundredths() == 0) {
            return new Figure(
                    at, last + 3, value.add(BigDecimal.valueOf(half.get().value(), 2)));
        }
        boolean onlyArticle = last == at && isArticle(wording, at);
        return onlyArticle ? null : new Figure(at, last, value);
    }

    /** The fraction of {@code en een half}. */
    private Optional<NumberPart> fractionAfter(Wording wording, int last) {
        return role(wording, last + 1, Role.LINK).isPresent() && isArticle(wording, last + 2)
                ? role(wording, last + 3, Role.FRACTION)
                : Optional.empty();
    }

    private Figure scaled(Wording wording, Figure figure) {
        Figure scaled = figure;
        for (var scale = scaleAt(wording, scaled.last() + 1);
                scale.isPresent();
                scale = scaleAt(wording, scaled.last() + 1)) {
            scaled =
                    new Figure(scaled.first(), scaled.last() + 1, scaled.value().multiply(scale.get()));
        }
        return scaled;
    }

    private Optional<NumberPart> role(Wording wording, int at, Role role) {
        return spelled.part(wording.form(at)).filter(p -> p.role() == role);
    }

    private static BigDecimal valueOf(Sum sum) {
        return BigDecimal.valueOf(sum.whole()).add(BigDecimal.valueOf(sum.hundredths(), 2));
    }
}
