-- Places of somebody else's gazetteer, which are asked for where the program's own table knows none of a name.
CREATE TABLE place (
    id          BIGINT           NOT NULL PRIMARY KEY,
    name        TEXT             NOT NULL CHECK (length(name) > 0),
    country     TEXT             NOT NULL CHECK (length(country) = 3),
    province    TEXT             NOT NULL,
    lat         DOUBLE PRECISION NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon         DOUBLE PRECISION NOT NULL CHECK (lon BETWEEN -180 AND 180),
    sort        TEXT             NOT NULL,
    population  BIGINT           NOT NULL CHECK (population >= 0)
);
CREATE INDEX place_province ON place (country, province) WHERE sort = 'province';

-- Their names, by the keys under which the program looks names up.
CREATE TABLE place_name (
    name_key TEXT   NOT NULL CHECK (length(name_key) > 0),
    place    BIGINT NOT NULL REFERENCES place (id),
    language TEXT   NOT NULL,
    form     TEXT   NOT NULL,
    PRIMARY KEY (name_key, place, language, form)
);

-- Keys of the first words of names that have more.
CREATE TABLE place_beginning (
    words TEXT NOT NULL PRIMARY KEY
);
