-- Version 2: what the lists of partners and of alliances need, so that they do not read the whole history for a page.

-- When each partner was last in touch. Derived: the program keeps it in the act's transaction, as it keeps the search
-- index, so it is neither recorded nor exported. No line: never.

CREATE TABLE last_contact (
    party_id INTEGER PRIMARY KEY,
    day TEXT NOT NULL
) STRICT;
CREATE INDEX last_contact_in_order ON last_contact (day, party_id);

CREATE INDEX check_in_held_with_alliance ON check_in (alliance_id, held_on) WHERE state = 'held';
CREATE INDEX check_in_held_with_party ON check_in (party_id, held_on) WHERE state = 'held';
CREATE INDEX check_in_planned_with_alliance ON check_in (alliance_id, planned_on, id) WHERE state = 'planned';
CREATE INDEX party_by_stage ON party (stage, sort_name, id, kind, is_partner, is_self);

INSERT INTO last_contact (party_id, day)
    SELECT id, max(day) FROM (
        SELECT ip.party_id AS id, i.happened_on AS day FROM interaction i
          JOIN interaction_party ip ON ip.interaction_id = i.id WHERE i.counts_as_contact
        UNION ALL SELECT party_id, held_on FROM check_in WHERE party_id IS NOT NULL AND state = 'held'
        UNION ALL SELECT ap.party_id, c.held_on FROM check_in c
          JOIN alliance_party ap ON ap.alliance_id = c.alliance_id AND NOT ap.is_us WHERE c.state = 'held')
    GROUP BY id HAVING max(day) IS NOT NULL;
