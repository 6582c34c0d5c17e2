package import BenefitsAPI
package import CosellWire
package import JSONSchema

/// What an application for a benefit has to say (benefits 3.2): the benefit's form, and the details of payment that the
/// chosen types of fulfilment need. The server decides a submission by it; the command asks by it, before anything is sent.
package struct ApplicationForm: Sendable {
    package let schema: ValueSchema
    package let types: [Benefits.FulfillmentType]

    package init(_ schema: ValueSchema, types: [Benefits.FulfillmentType]) {
        self.schema = schema
        self.types = types
    }

    /// Members that must be there, whatever the form itself says of them.
    package var payments: [String] {
        types.compactMap { Self.payment[$0] }.filter { schema.property($0) != nil }
    }

    package func requires(_ member: String) -> Bool {
        schema.required.contains(member) || payments.contains(member)
    }

    /// Everything in which details are not what a submission needs.
    package func flaws(in details: Document) -> [Flaw] {
        let flaws = schema.flaws(in: details)
        let unpaid = payments.filter { member in details[member] == nil && !flaws.contains { $0.place == member } }
        return flaws + unpaid.map { Flaw(missing: $0) }
    }

    /// What a draft has to keep to: types, patterns and formats of what is there.
    package func draftFlaws(in details: Document) -> [Flaw] { schema.flaws(in: details).filter(\.isOfDraft) }

    private static let payment: [Benefits.FulfillmentType: String] = [
        .credits: "CreditDisbursementDetails", .cash: "CashDisbursementDetails",
    ]
}

extension Flaw {
    fileprivate var isOfDraft: Bool {
        switch kind {
        case .kind, .pattern, .format, .forbidden: true
        case .missing, .choice, .length, .range, .tooFewElements, .tooManyElements: false
        }
    }
}
