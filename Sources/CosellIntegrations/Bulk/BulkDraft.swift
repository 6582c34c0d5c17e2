import CosellShell
package import CosellWire
package import SellingAPI

/// One row of a file, read: what is to be done with which record.
package struct BulkDraft: Sendable {
    /// From 1, the header not counted.
    package let row: Int
    package let line: Int
    package var identifier: String?
    /// The record's date when the file was made.
    package var lastModified: Instant?
    package var change = OpportunityChange()
    package var relations: [Relation] = []
    package var involvement: Selling.SalesInvolvementType?
    package var visibility: Selling.Visibility?
    /// The partner's own name of the record, which no two have.
    package var key: String?
    /// Names the row by what it says, so that it is known again wherever it stands in the file.
    package var digest = ""
    /// The columns of its fields, by paths without places in lists.
    var columns: [String: BulkColumn.Place] = [:]

    package struct Relation: Hashable, Sendable {
        package let type: Selling.RelatedEntityType
        package let identifier: String
    }

    init(row: Int, line: Int) { (self.row, self.line) = (row, line) }

    /// What it says, in texts that stay the same for the same content.
    func content(_ kind: BulkKind, _ catalog: String) -> [String] {
        let fields = change.fields.map { "\($0.path)=\(AuditedWrites.json($0.value))" }.sorted()
        let erasures = change.erasures.map { "\($0)" }.sorted()
        return [kind.rawValue, catalog, identifier ?? "", lastModified?.description ?? ""]
            + fields + ["-"] + erasures + [change.overlay.map(AuditedWrites.json) ?? "", change.amount ?? ""]
            + relations.map { "\($0.type) \($0.identifier)" } + [
                "\(involvement?.rawValue ?? "")", "\(visibility?.rawValue ?? "")",
            ]
    }

    /// The request that creates it, and what the model requires and it does not say.
    ///
    /// - Parameter token: by which the service knows the row again, so that no call makes a second record.
    package func creation(in catalog: String, token: String) throws -> Selling.CreateOpportunityRequest {
        try JSONReader.read(Selling.CreateOpportunityRequest.self, from: bytes(try document(in: catalog, token: token)))
            .value
    }

    func document(in catalog: String, token: String) throws(Complaint) -> Document {
        try change.applied(
            to: .object([.init("Catalog", .string(catalog)), .init("ClientToken", .string(token))])
        )
    }

    private func bytes(_ document: Document) -> [UInt8] { JSONWriter.bytes(document) }

    /// The column that a path of the linter's is in.
    func column(of path: String) -> BulkColumn.Place? {
        var path = path.withoutPlaces
        while true {
            if let place = columns[path] { return place }
            guard let dot = path.lastIndex(of: ".") else { return nil }
            path = String(path[..<dot])
        }
    }
}

extension String {
    /// A field's path without the places of elements in lists: `customer.contacts.phone`.
    var withoutPlaces: String {
        var isInside = false
        return String(
            filter { letter in
                if letter == "[" { isInside = true }
                defer { if letter == "]" { isInside = false } }
                return !isInside
            }
        )
    }
}
