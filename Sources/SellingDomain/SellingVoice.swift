package import CosellRules
package import CosellWire
import SellingAPI

/// How Selling says no (section 1.3).
package struct SellingVoice: Voice {
    package init() {}

    package func exception(_ objection: Objection) -> any ServiceException {
        switch objection {
        case .broken(let violations): Selling.ValidationException(violations)
        case .breached(let breaches): Selling.ValidationException(breaches)
        case .denied(let remark):
            Selling.AccessDeniedException(message: remark.text, reason: remark.reason.map { .init(rawValue: $0) })
        case .missing(let remark): Selling.ResourceNotFoundException(message: remark.text)
        case .conflict(let remark): Selling.ConflictException(message: remark.text)
        case .quota(let remark): Selling.ServiceQuotaExceededException(message: remark.text)
        case .throttled: Selling.ThrottlingException(message: "Rate exceeded")
        case .failed:
            Selling.InternalServerException(
                message: "The server could not carry out the request. Its log names the cause under the request id."
            )
        }
    }
}

extension Selling.ValidationException {
    fileprivate init(_ violations: [Violation]) {
        self.init(
            violations.map {
                Selling.ValidationExceptionError(fieldName: $0.field, message: $0.message, code: .init($0.code))
            },
            isBusiness: violations.contains { $0.reason == .business }
        )
    }

    fileprivate init(_ breaches: [Breach]) {
        self.init(breaches.map(Selling.ValidationExceptionError.init), isBusiness: false)
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
