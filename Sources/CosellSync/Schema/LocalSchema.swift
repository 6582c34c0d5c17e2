package import CosellStore

/// The tables of a local database, as numbered steps from none. A released step is never edited; `docs/local-database.md`
/// says what each column holds.
package enum LocalSchema {
    package static let family = SchemaFamily(table: "local_schema_migration")

    package static let known = KnownSchema(family, migrations)

    package static let migrations = [
        Migration(
            1,
            "what an account has in Partner Central, its history, and what was done about it",
            opportunities + referrals + engagements + solutions + connections + runs + deeds
        ),
        Migration(2, "the way of opportunities through their stages, as reports read it", [ways]),
        Migration(3, "what ties the deals of a CRM to opportunities, and what both said last", deals),
        Migration(4, "which records of a CRM are said to have changed", [notices]),
        Migration(5, "changes that wait until AWS has reviewed their records", heldChanges),
        Migration(6, "which of those a CRM's deals have made", [heldFields]),
    ]
}
