/// What this program knows of a family's tables.
package struct KnownSchema: Sendable {
    package let family: SchemaFamily
    package let migrations: [Migration]
    /// Finds a row while something is there that was cut off and will be taken back at the next start.
    let cutOff: SQL?

    package init(_ family: SchemaFamily, _ migrations: [Migration], cutOff: SQL? = nil) {
        (self.family, self.migrations, self.cutOff) = (family, migrations, cutOff)
    }
}
