/// A field of an object, as its system describes it.
package struct CRMField: Hashable, Sendable {
    package var name: String
    package var label: String
    /// The system's own word for its type.
    package var type: String
    /// What a picklist offers; none where anything may stand.
    package var values: [String]
    package var isWritable: Bool

    package init(name: String, label: String = "", type: String = "", values: [String] = [], isWritable: Bool = true) {
        (self.name, self.label, self.type, self.values) = (name, label, type, values)
        self.isWritable = isWritable
    }
}
