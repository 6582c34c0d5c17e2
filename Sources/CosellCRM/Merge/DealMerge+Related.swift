import CosellWire

extension DealMerge {
    /// What AWS's side says of the related records that a write names, beside what is written: a changed name or address
    /// means another record, which knows nothing yet of what stayed the same.
    func beside(_ fields: [String: Document], _ aws: AWSRecord, _ crm: CRMRecord) -> [String: Document] {
        let written = Set(fields.keys.compactMap(Self.relation))
        guard !written.isEmpty else { return [:] }
        var beside: [String: Document] = [:]
        for field in mapping.fields where field.toCRM != nil {
            guard let name = field.crm, fields[name] == nil, let relation = Self.relation(name),
                written.contains(relation)
            else { continue }
            let sides = sides(of: field, aws, crm)
            guard sides.strangersForth.isEmpty, let value = sides.forth else { continue }
            beside[name] = field.kind.document(of: value)
        }
        return beside
    }

    /// `Account` of `Account.Name`.
    private static func relation(_ name: String) -> String? {
        name.firstIndex(of: ".").map { String(name[..<$0]) }
    }
}
