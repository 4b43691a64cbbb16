package org.bestand.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages: the templates, which the build made classes of. */
public final class Views {
    private static final String TEMPLATES = "org.bestand.desk.pages";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Views.class.getClassLoader(), TEMPLATES);
    private final Assets assets;

    public Views(Assets assets) {
        this.assets = assets;
    }

    /** What is around a page of that title in a section of the desk. */
    public Frame frame(Call call, String section, String title) {
        return new Frame(title, section, call.words(), call.visitor(), call.address(), assets, notice(call));
    }

    /** What the form that led here has to tell: a key of the words, so that nobody can make the desk say something else by a link. */
    private static String notice(Call call) {
        String key = call.context().queryParam("done");
        return key != null && call.words().has("done." + key) ? call.words().of("done." + key) : "";
    }

    /**
     * Answers with a page.
     *
     * @param template its name without {@code .jte}
     * @param model what the template asks for; where it asks for several things, these by their names
     */
    public void show(Call call, String template, Object model) {
        StringOutput out = new StringOutput(1 << 15);
        engine.render(template + ".jte", model, out);
        call.context().contentType("text/html; charset=utf-8").result(out.toString());
    }

    /**
     * Answers with a page.
     *
     * @param model what the template asks for, by names
     */
    public void show(Call call, String template, Map<String, Object> model) {
        StringOutput out = new StringOutput(1 << 12);
        engine.render(template + ".jte", model, out);
        call.context().contentType("text/html; charset=utf-8").result(out.toString());
    }
}
