/// What AWS calls one field of an opportunity in its three vocabularies.
package struct FieldName: Hashable, Sendable {
    /// `Customer.Account.CompanyName`; nil where the API has no such field.
    package let path: String?
    /// `Customer Company Name`; nil where the console does not show it.
    package let label: String?
    /// `customerCompanyName`; nil where the files of the old S3 connector do not have it.
    package let s3Name: String?
    /// The role of the team's member whose field it is, `OpportunityOwner`; nil for all other fields.
    package let role: String?
}

/// AWS's published mapping of field names.
///
/// - Source: the users' guide, where it maps fields of the console and of the old S3 connector to those of the API.
package enum FieldNames {
    package static let all: [FieldName] = table.split(separator: "\n").map { line in
        let names = line.split(separator: " | ").map { $0 == "-" ? nil : String($0) }
        let parts = names[0].map { $0.split(separator: " (BusinessTitle ", maxSplits: 1).map(String.init) } ?? []
        return FieldName(
            path: parts.first,
            label: names[1],
            s3Name: names[2],
            role: parts.count > 1 ? String(parts[1].dropLast()) : nil
        )
    }
}
