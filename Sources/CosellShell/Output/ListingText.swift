import CosellWire

/// Rows of texts under titles, as lists of services are shown.
package enum ListingText {
    package struct Heading: Sendable {
        let title: String
        let isNumber: Bool
        /// Whether the column goes when the terminal is too narrow for all; the last one goes first.
        let isOptional: Bool

        package init(_ title: String, isNumber: Bool = false, isOptional: Bool = false) {
            (self.title, self.isNumber, self.isOptional) = (title, isNumber, isOptional)
        }
    }

    /// - Parameter rows: a text for each heading; texts of other people cannot steer the terminal.
    package static func of(_ rows: [[String]], under headings: [Heading], width: Int?, style: Style) -> String {
        let names = headings.indices.map { "c\($0)" }
        let columns = zip(headings, names).map { heading, name in
            Column(heading.title, name, heading.isNumber ? .number : .asIs, isOptional: heading.isOptional)
        }
        let documents = rows.map { row in
            Document.object(zip(names, row).map { Document.Member($0, .string($1)) })
        }
        // Paths of one plain name pick something out of every row.
        return (try? ListingLayout.text(documents, columns, width: width, style: style)) ?? ""
    }
}
