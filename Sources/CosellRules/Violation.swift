/// A broken row: what is wrong with which member of a request.
package struct Violation: Hashable, Sendable {
    /// The rule's number, for people who look it up in docs/sources.md.
    package let rule: String
    /// Dotted path from the root of the request, `customer.account.duns`; list positions are left out (R1.25).
    package let field: String
    package let code: Code
    package let message: String
    package let reason: Reason
    /// The service's own word for the fault, where its model has one: `INCOMPATIBLE_LEGAL_NAME`.
    package let word: String?

    package init(
        rule: String,
        field: String,
        code: Code,
        message: String,
        reason: Reason = .business,
        word: String? = nil
    ) {
        self.rule = rule
        self.field = field
        self.code = code
        self.message = message
        self.reason = reason
        self.word = word
    }

    /// The kinds of fault that all services tell apart (R1.24).
    package enum Code: Hashable, Sendable, CaseIterable {
        case requiredFieldMissing, invalidEnumValue, invalidStringFormat, invalidValue, notEnoughValues, tooManyValues
        case invalidResourceState, duplicateKeyValue, valueOutOfRange, actionNotPermitted
    }

    /// Whether the request alone shows the fault, or other members and stored state do (R1.23).
    package enum Reason: Hashable, Sendable {
        case request
        case business
    }
}
