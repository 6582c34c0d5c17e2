import CosellRules

extension Objection {
    /// One rule of the benefit or of the application's state that is broken.
    static func business(_ field: String, _ code: Violation.Code, _ text: String, rule: String) -> Objection {
        .broken([Violation(rule: rule, field: field, code: code, message: text)])
    }
}

extension Violation {
    /// A fault that the request alone shows.
    static func request(_ field: String, _ code: Violation.Code, _ words: String, rule: String) -> Violation {
        Violation(rule: rule, field: field, code: code, message: "\(field) \(words)", reason: .request)
    }
}
