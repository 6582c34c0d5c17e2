/// Tables that are numbered together, with a history of their own.
package struct SchemaFamily: Sendable, Hashable {
    /// Where the history stands.
    let table: SQL

    package init(table: SQL) { self.table = table }

    /// The first, which has what all services share.
    package static let house = SchemaFamily(table: "schema_migration")
}
