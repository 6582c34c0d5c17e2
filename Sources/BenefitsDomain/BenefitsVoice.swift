import BenefitsAPI
import CosellDomain
package import CosellRules
package import CosellWire

/// How Benefits says no (benefits 1.2).
package struct BenefitsVoice: Voice {
    package init() {}

    package func exception(_ objection: Objection) -> any ServiceException {
        switch objection {
        case .broken(let violations):
            Benefits.ValidationException(
                violations.map {
                    Benefits.ValidationExceptionField(name: $0.field, message: $0.message, code: .init($0.code))
                },
                .init(violations)
            )
        case .breached(let breaches):
            Benefits.ValidationException(breaches.map(Benefits.ValidationExceptionField.init), .fieldValidationFailed)
        case .invalid(let remark): Benefits.ValidationException(message: remark.text, reason: .other)
        case .denied(let remark): Benefits.AccessDeniedException(message: remark.text)
        case .missing(let remark): Benefits.ResourceNotFoundException(message: remark.text)
        case .conflict(let remark): Benefits.ConflictException(message: remark.text)
        case .quota(let remark): Benefits.ServiceQuotaExceededException(remark)
        case .throttled: Benefits.ThrottlingException(message: "Rate exceeded")
        case .failed(let remark): Benefits.InternalServerException(message: remark.text)
        }
    }
}

extension Benefits.ValidationException {
    fileprivate init(_ faults: [Benefits.ValidationExceptionField], _ reason: Benefits.ValidationExceptionReason) {
        self.init(message: JoinedFaults.text(faults.map(\.message)), reason: reason, fieldList: faults)
    }
}

extension Benefits.ValidationExceptionReason {
    /// One business fault makes the whole a business matter; a value that cannot be read is no other fault's business.
    fileprivate init(_ violations: [Violation]) {
        let word = Self.cannotParse.rawValue
        if violations.contains(where: { $0.reason == .business }) {
            self = .businessValidationFailed
        } else {
            self = violations.allSatisfy { $0.word == word } ? .cannotParse : .fieldValidationFailed
        }
    }
}

extension Benefits.ValidationExceptionField {
    fileprivate init(_ breach: Breach) {
        self.init(name: breach.field, message: "\(breach.field) \(breach.words)", code: .init(breach.kind.code))
    }
}

extension Benefits.ValidationExceptionErrorCode {
    fileprivate init(_ code: Violation.Code) {
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

extension Benefits.ServiceQuotaExceededException {
    /// Ours: no document names the code of the quota.
    private static let tagQuotaCode = "L-BENEFITS-TAGS"

    fileprivate init(_ remark: Objection.Remark) {
        let resource = remark.subject.flatMap { ResourceName($0) }
        self.init(
            message: remark.text,
            resourceId: resource.map { String($0.identifier) } ?? "",
            resourceType: resource.map { String($0.kind) } ?? "",
            quotaCode: Self.tagQuotaCode
        )
    }
}
