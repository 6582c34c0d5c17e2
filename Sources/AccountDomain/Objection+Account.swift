import AccountAPI
import CosellRules
import CosellWire

/// Refusals with the reasons that Account's model has for them (account 1.2).
extension Objection {
    static func missing(_ reason: Account.ResourceNotFoundExceptionReason, _ text: String) -> Objection {
        .missing(Remark(text, reason: reason.rawValue))
    }

    static func conflict(_ reason: Account.ConflictExceptionReason, _ text: String) -> Objection {
        .conflict(Remark(text, reason: reason.rawValue))
    }

    static func quota(_ reason: Account.ServiceQuotaExceededExceptionReason, _ text: String) -> Objection {
        .quota(Remark(text, reason: reason.rawValue))
    }

    /// One fault of the state or the parties, by its business code.
    static func business(_ code: Account.BusinessValidationCode, _ text: String) -> Objection {
        .broken([Violation(code, text)])
    }

    /// One fault of a member.
    static func field(_ name: String, _ code: Violation.Code, _ text: String, rule: String) -> Objection {
        .broken([Violation(rule: rule, field: name, code: code, message: text, reason: .request)])
    }
}

extension Violation {
    init(_ code: Account.BusinessValidationCode, _ text: String) {
        self.init(rule: code.rawValue, field: "", code: .invalidValue, message: text, word: code.rawValue)
    }
}

/// A row of a table of business rules: the code, the words, the fact that must hold.
struct BusinessRule<Subject>: Sendable {
    let code: Account.BusinessValidationCode
    let message: @Sendable (Subject) -> String
    let holds: @Sendable (Subject) -> Bool

    init(
        _ code: Account.BusinessValidationCode,
        _ message: @escaping @Sendable (Subject) -> String,
        _ holds: @escaping @Sendable (Subject) -> Bool
    ) {
        self.code = code
        self.message = message
        self.holds = holds
    }

    /// Every broken row is reported, in the order of the rows.
    static func check(_ rows: [BusinessRule], _ subject: Subject) throws(Objection) {
        try Objection.check(rows.filter { !$0.holds(subject) }.map { Violation($0.code, $0.message(subject)) })
    }
}
