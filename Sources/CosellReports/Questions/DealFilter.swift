import CosellStore

/// Narrows a report: `stage=Qualified`. Several values of one field are alternatives; fields narrow each other.
package struct DealFilter: Sendable, Equatable {
    package let field: Field
    package let value: String

    package init(_ field: Field, _ value: String) { (self.field, self.value) = (field, value) }

    package enum Field: String, CaseIterable, Sendable {
        case id, stage, review, owner, customer, industry, country, currency, month
    }

    /// Letters of ASCII are equal in either case.
    fileprivate var condition: SQL {
        switch field {
        case .id: "id = \(value)"
        case .stage: "stage = \(value) COLLATE NOCASE"
        case .review: "review_status = \(value) COLLATE NOCASE"
        case .owner: "owner_name = \(value) COLLATE NOCASE OR owner_email = \(value) COLLATE NOCASE"
        case .customer: "customer = \(value) COLLATE NOCASE"
        case .industry: "industry = \(value) COLLATE NOCASE"
        case .country: "country = \(value) COLLATE NOCASE"
        case .currency: "currency = \(value) COLLATE NOCASE"
        case .month: "substr(target_close_date, 1, 7) = \(value)"
        }
    }
}

extension [DealFilter] {
    var byField: [(field: DealFilter.Field, values: [String])] {
        DealFilter.Field.allCases.compactMap { field in
            let values = filter { $0.field == field }.map(\.value)
            return values.isEmpty ? nil : (field, values)
        }
    }

    var conditions: [SQL] {
        DealFilter.Field.allCases.compactMap { field in
            let alternatives = filter { $0.field == field }.map(\.condition)
            return alternatives.isEmpty ? nil : SQL.any(alternatives)
        }
    }
}
