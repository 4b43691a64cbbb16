package org.bestand.desk.web;

/** A request that cannot be answered as asked: the status and why, in words for the person who asked. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final String parameter;
    private final transient Object[] values;

    /**
     * @param status of HTTP
     * @param key under which the words stand, behind {@code problem.}
     * @param values put into the words
     */
    public Problem(int status, String key, Object... values) {
        this("", status, key, values);
    }

    private Problem(String parameter, int status, String key, Object... values) {
        super(key, null, false, false);
        this.parameter = parameter;
        this.status = status;
        this.key = key;
        this.values = values.clone();
    }

    /** There is no such thing here. */
    public static Problem notFound(String key, Object... values) {
        return new Problem(404, key, values);
    }

    /** What was asked for makes no sense. */
    public static Problem wrong(String key, Object... values) {
        return new Problem(400, key, values);
    }

    /** The same, with the parameter that it is about. */
    public Problem about(String name) {
        return new Problem(name, status, key, values());
    }

    /** The parameter that it is about, or empty. */
    public String parameter() {
        return parameter;
    }

    public int status() {
        return status;
    }

    public String key() {
        return "problem." + key;
    }

    public Object[] values() {
        return values == null ? new Object[0] : values.clone();
    }
}
