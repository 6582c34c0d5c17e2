/// One column of a listing.
package struct Column: Sendable {
    let title: String
    /// A path, or any other query, from a row.
    let path: String
    let form: Form
    /// Whether it goes when the terminal is too narrow for all; the last one goes first.
    let isOptional: Bool

    enum Form: Sendable {
        case asIs
        /// The day of a moment.
        case day
        /// The moment to the minute.
        case minute
        /// At the right.
        case number
    }

    init(_ title: String, _ path: String, _ form: Form = .asIs, isOptional: Bool = false) {
        (self.title, self.path, self.form, self.isOptional) = (title, path, form, isOptional)
    }

    /// A column that a person chose.
    init(path: String) {
        let name = path.split(separator: ".").last.map(String.init) ?? path
        let isNumber = ["Amount", "Percent", "Count", "Revision"].contains { name.hasSuffix($0) }
        self.init(path, path, isNumber ? .number : .asIs)
    }

    func cell(_ text: String) -> String {
        let isMoment = text.utf8.count > 16 && text.dropFirst(10).hasPrefix("T")
        switch form {
        case .day where isMoment: return String(text.prefix(10))
        case .minute where isMoment: return text.prefix(10) + " " + text.dropFirst(11).prefix(5)
        default: return text
        }
    }
}
