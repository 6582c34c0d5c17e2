package import CosellRules
package import CosellWire
package import SellingAPI

/// The only place that knows how Selling spells a refusal.
extension Selling.ValidationException {
    package init(_ refusal: Refusal) {
        self.init(
            refusal.violations.map {
                Selling.ValidationExceptionError(fieldName: $0.field, message: $0.message, code: .init($0.code))
            },
            isBusiness: refusal.violations.contains { $0.reason == .business }
        )
    }

    /// - Parameter breaches: of the model's constraints; at least one.
    package init(_ breaches: [Breach]) {
        self.init(breaches.map(Selling.ValidationExceptionError.init), isBusiness: false)
    }

    /// One fault of the request itself.
    package static func request(
        _ field: String,
        _ code: Selling.ValidationExceptionErrorCode,
        _ message: String
    ) -> Self {
        Self([Selling.ValidationExceptionError(fieldName: field, message: message, code: code)], isBusiness: false)
    }

    /// R1.22: one fault speaks for itself, several are counted and joined.
    private init(_ faults: [Selling.ValidationExceptionError], isBusiness: Bool) {
        let texts = faults.map(\.message)
        let joined = "\(texts.count) validation errors detected: " + texts.joined(separator: "; ")
        self.init(
            message: texts.count == 1 ? texts[0] : joined,
            reason: isBusiness ? .businessValidationFailed : .requestValidationFailed,
            errorList: faults
        )
    }
}

extension Selling.ValidationExceptionErrorCode {
    init(_ code: Violation.Code) {
        self =
            switch code {
            case .requiredFieldMissing: .requiredFieldMissing
            case .invalidEnumValue: .invalidEnumValue
            case .invalidStringFormat: .invalidStringFormat
            case .invalidValue: .invalidValue
            case .notEnoughValues: .notEnoughValues
            case .tooManyValues: .tooManyValues
            case .invalidResourceState: .invalidResourceState
            case .duplicateKeyValue: .duplicateKeyValue
            case .valueOutOfRange: .valueOutOfRange
            case .actionNotPermitted: .actionNotPermitted
            }
    }
}

extension Selling.ValidationExceptionError {
    /// R1.25: lower-camel path; the codes are the table "code by kind of fault" of section 1.3.
    fileprivate init(_ breach: Breach) {
        let field = breach.path.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: ".")
        let (code, words): (Selling.ValidationExceptionErrorCode, String) =
            switch breach.kind {
            case .missing: (.requiredFieldMissing, "is required")
            case .unknownValue(let value):
                (.invalidEnumValue, "has the value '\(value.excerpt())', which is not in its enum")
            case .pattern(let pattern): (.invalidStringFormat, "does not match the pattern \(pattern)")
            case .length(let length, let min, let max):
                (.invalidStringFormat, "has \(length) characters; give \(Self.bounds(min, max))")
            case .range(let value, let min, let max): (.valueOutOfRange, "is \(value); give \(Self.bounds(min, max))")
            case .tooFewElements(let count, let min): (.notEnoughValues, "has \(count) values; give \(min) or more")
            case .tooManyElements(let count, let max): (.tooManyValues, "has \(count) values; give at most \(max)")
            case .union(let count): (.invalidValue, "has \(count) members set; set exactly one")
            }
        self.init(fieldName: field, message: "\(field) \(words)", code: code)
    }

    private static func bounds(_ min: Int?, _ max: Int?) -> String {
        switch (min, max) {
        case (let min?, let max?): "\(min) to \(max)"
        case (let min?, nil): "\(min) or more"
        case (nil, let max?): "at most \(max)"
        case (nil, nil): "another value"
        }
    }
}
